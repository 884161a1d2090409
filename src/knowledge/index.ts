import { assumptions } from './assumptions.ts';
import { decisive } from './decisive.ts';
import { documents } from './documents.ts';
import { experiments } from './experiments.ts';
import { failureModes } from './failure-modes.ts';
import { measures } from './measures.ts';
import { practices } from './practices.ts';
import { lookAgain, roadmap } from './roadmap.ts';
import { scenarios } from './scenarios.ts';
import type { Knowledge } from './schema.ts';
import { tensions } from './tensions.ts';

/** All that Layerwise knows, as one value: the only content the engine is given. */
export const knowledge: Knowledge = {
  ...decisive,
  practices,
  failureModes,
  roadmap,
  lookAgain,
  measures,
  experiments,
  scenarios,
  assumptions,
  documents,
  tensions,
};
