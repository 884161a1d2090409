import type { CostPart } from '../schema.ts';

/** What money goes to: what a bill shows, then what only a calendar shows. */
export const parts: readonly CostPart[] = [
  {
    id: 'tokens',
    name: 'Tokens',
    means: 'What the model reads and writes, by the million.',
    visible: true,
    claims: ['d1-62', 'd1-135'],
  },
  {
    id: 'infrastructure',
    name: 'Index, hosting, training runs',
    means: 'The search index, the hosting of a tuned model, the compute of each training run.',
    visible: true,
    claims: ['d3-57', 'd0-108'],
  },
  {
    id: 'building',
    name: 'Building',
    means:
      'The hours before the first day: retrieval or tools, a training pipeline, a first set of examples, an evaluation.',
    visible: false,
    claims: ['d3-58', 'd3-59', 'd3-60', 'd0-109'],
  },
  {
    id: 'upkeep',
    name: 'Upkeep',
    means:
      'The hours of every month: prompts, sources and index, tools, pipeline, examples, evaluation.',
    visible: false,
    claims: ['d3-58', 'd3-59', 'd3-60', 'd1-138', 'd1-139'],
  },
  {
    id: 'retraining',
    name: 'Retraining',
    means: 'The hours of tuning anew, after a new base model or once the examples have aged.',
    visible: false,
    claims: ['d3-61', 'd3-41', 'd0-115'],
  },
  {
    id: 'correction',
    name: 'Correction by people',
    means: 'The minutes that people spend on putting answers right.',
    visible: false,
    claims: ['d3-64'],
  },
];
