import { later } from './roadmap/later.ts';
import { thisMonth } from './roadmap/this-month.ts';
import { thisWeek } from './roadmap/this-week.ts';
import type { RoadmapStep } from './schema.ts';

export { lookAgain } from './roadmap/look-again.ts';

/** What to do, in order of the cost ladder: define, measure, lighten, then train on what remains. */
export const roadmap: readonly RoadmapStep[] = [...thisWeek, ...thisMonth, ...later];
