import type { Points } from '../knowledge/schema.ts';
import type { AssessedLayer } from './assessment.ts';
import { claimsOf } from './claims.ts';
import type { Contribution, Part } from './contributions.ts';

export type { Contribution } from './contributions.ts';

/** What a layer does alone, 0 to 100, and exactly why. */
export interface Score {
  readonly total: Points;
  /** Adds up to `total`. */
  readonly contributions: readonly Contribution[];
}

/** Scores a layer against every criterion. The scale is fixed, never relative to the situation. */
export function scoreOf({ covering, standing, costs }: AssessedLayer): Score {
  const contributions: Contribution[] = [];
  let sum = 0;
  for (const covered of covering) sum += take(covered, contributions);
  sum += take(standing.readiness, contributions) + take(costs.part, contributions);
  const total = Math.min(100, Math.max(0, sum));
  if (total !== sum) {
    const claims = claimsOf([...covering, standing.readiness, costs.part]);
    const points = total - sum;
    contributions.push({ criterion: 'fixes-failure', points, source: 'scale', claims });
  }
  return { total, contributions };
}

/** Takes a part into the contributions; gives what it adds. */
function take(part: Part, contributions: Contribution[]): Points {
  for (const one of part.contributions) contributions.push(one);
  return part.sum;
}
