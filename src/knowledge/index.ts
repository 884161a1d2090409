import { approaches } from './approaches/index.ts';
import { criteria } from './criteria.ts';
import { documents } from './documents.ts';
import { figures } from './economics/figures.ts';
import { experiments } from './experiments.ts';
import { failureModes } from './failure-modes.ts';
import { measures } from './measures.ts';
import { needs } from './needs.ts';
import { practices } from './practices.ts';
import { questions } from './questions/index.ts';
import { lookAgain, roadmap } from './roadmap.ts';
import { scenarios } from './scenarios.ts';
import type { Knowledge } from './schema.ts';
import { tensions } from './tensions.ts';
import { undefinedTask, verdicts } from './verdicts.ts';

/** All that Layerwise knows, as one value: the only content the engine is given. */
export const knowledge: Knowledge = {
  model: '1',
  questions,
  needs,
  criteria,
  approaches,
  undefinedTask,
  verdicts,
  practices,
  failureModes,
  roadmap,
  lookAgain,
  measures,
  experiments,
  scenarios,
  documents,
  tensions,
  figures,
};
