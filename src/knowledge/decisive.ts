import { approaches } from './approaches/index.ts';
import { conflicts } from './conflicts.ts';
import { criteria } from './criteria.ts';
import { figures } from './economics/figures.ts';
import { needs } from './needs.ts';
import { questions } from './questions/index.ts';
import type { DecisiveKnowledge } from './schema.ts';
import { undefinedTask, verdicts } from './verdicts.ts';

/** What asking, deciding and links need, apart from the rest, so that they need not wait for all of it. */
export const decisive: DecisiveKnowledge = {
  model: '1',
  questions,
  needs,
  criteria,
  approaches,
  undefinedTask,
  verdicts,
  conflicts,
  figures,
};
