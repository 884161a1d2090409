import type { Figure } from '../schema.ts';
import type { FigureId } from '../vocabulary.ts';

/*
 * What the economics are reckoned with. No figure is anybody's price: each is the published example
 * of a guide, or a round number of ours that asks to be replaced. Amounts are in dollars.
 */

const money = { min: 0, max: 1_000_000_000, decimals: 2 } as const;
const price = { min: 0, max: 1000, decimals: 4 } as const;
const tokens = { min: 0, max: 2_000_000, decimals: 0 } as const;
const percent = { min: 0, max: 100, decimals: 2 } as const;
const hours = { min: 0, max: 10_000, decimals: 2 } as const;
/** Places in the list of kinds of failure. */
const kind = { min: 1, max: 8, decimals: 0 } as const;

/**
 * Every figure, in the order in which links carry them. The ranges keep a year of any architecture
 * below 2^53 dollars, so that whole dollars add up exactly.
 */
export const figures: Readonly<Record<FigureId, Figure>> = {
  'success-value': { code: 'vs', ...money, assumed: 20 },
  'loss-rows': { code: 'lr', min: 1, max: 5, decimals: 0, assumed: 2 },
  'loss-1-kind': { code: 'ka', ...kind, assumed: 1 },
  'loss-1-share': { code: 'sa', ...percent, assumed: 95 },
  'loss-1-amount': { code: 'la', ...money, assumed: 40 },
  'loss-2-kind': { code: 'kb', ...kind, assumed: 2 },
  'loss-2-share': { code: 'sb', ...percent, assumed: 5 },
  'loss-2-amount': { code: 'lb', ...money, assumed: 1000 },
  'loss-3-kind': { code: 'kc', ...kind, assumed: 3 },
  'loss-3-share': { code: 'sc', ...percent, assumed: 0 },
  'loss-3-amount': { code: 'lc', ...money, assumed: 0 },
  'loss-4-kind': { code: 'kd', ...kind, assumed: 4 },
  'loss-4-share': { code: 'sd', ...percent, assumed: 0 },
  'loss-4-amount': { code: 'ld', ...money, assumed: 0 },
  'loss-5-kind': { code: 'ke', ...kind, assumed: 5 },
  'loss-5-share': { code: 'se', ...percent, assumed: 0 },
  'loss-5-amount': { code: 'le', ...money, assumed: 0 },

  'requests-a-day': {
    code: 'rq',
    min: 0,
    max: 100_000_000,
    decimals: 0,
    assumed: 1000,
    assumedFor: [
      { when: { question: 'volume', is: ['hundreds'] }, value: 500 },
      { when: { question: 'volume', is: ['thousands'] }, value: 10_000 },
      { when: { question: 'volume', is: ['hundreds-of-thousands'] }, value: 300_000 },
      { when: { question: 'volume', is: ['millions'] }, value: 2_000_000 },
    ],
  },
  'prompt-tokens': {
    code: 'pt',
    ...tokens,
    assumed: 1500,
    assumedFor: [
      { when: { question: 'prompt-size', is: ['short'] }, value: 700 },
      { when: { question: 'prompt-size', is: ['long'] }, value: 4000 },
    ],
  },
  'tuned-prompt-tokens': { code: 'tp', ...tokens, assumed: 500 },
  'context-tokens': { code: 'ct', ...tokens, assumed: 20_000 },
  'retrieved-tokens': { code: 'rt', ...tokens, assumed: 3000 },
  'tool-tokens': { code: 'tt', ...tokens, assumed: 1000 },
  'output-tokens': { code: 'ot', ...tokens, assumed: 300 },

  'input-price': { code: 'pi', ...price, assumed: 2 },
  'output-price': { code: 'po', ...price, assumed: 8 },
  'small-input-price': { code: 'si', ...price, assumed: 0.2 },
  'small-output-price': { code: 'so', ...price, assumed: 0.8 },
  'index-a-month': { code: 'im', ...money, assumed: 100 },
  'hosting-a-month': { code: 'hm', ...money, assumed: 500 },
  'small-hosting-a-month': { code: 'sh', ...money, assumed: 500 },
  'training-run': { code: 'tr', ...money, assumed: 300 },

  'hour-cost': { code: 'hc', ...money, max: 1000, assumed: 80 },
  'prompt-hours': { code: 'ph', ...hours, assumed: 4 },
  'evaluation-build-hours': { code: 'eb', ...hours, assumed: 40 },
  'evaluation-hours': { code: 'eh', ...hours, assumed: 8 },
  'schema-build-hours': { code: 'xb', ...hours, assumed: 8 },
  'context-build-hours': { code: 'cb', ...hours, assumed: 16 },
  'context-hours': { code: 'ch', ...hours, assumed: 4 },
  'retrieval-build-hours': { code: 'rb', ...hours, assumed: 120 },
  'retrieval-hours': { code: 'rh', ...hours, assumed: 16 },
  'tools-build-hours': { code: 'tb', ...hours, assumed: 80 },
  'tools-hours': { code: 'th', ...hours, assumed: 12 },
  'scaffolding-build-hours': { code: 'fb', ...hours, assumed: 60 },
  'scaffolding-hours': { code: 'fh', ...hours, assumed: 8 },
  'pipeline-build-hours': { code: 'pb', ...hours, assumed: 120 },
  'pipeline-hours': { code: 'pl', ...hours, assumed: 8 },
  'curation-build-hours': { code: 'ub', ...hours, assumed: 80 },
  'curation-hours': { code: 'uh', ...hours, assumed: 8 },
  'retrainings-a-year': { code: 'ry', min: 0, max: 365, decimals: 0, assumed: 4 },
  'retraining-hours': { code: 'rr', ...hours, assumed: 24 },

  'correction-rate': {
    code: 'cr',
    ...percent,
    assumed: 2,
    assumedFor: [
      { when: { question: 'volume', is: ['hundreds'] }, value: 5 },
      { when: { question: 'volume', is: ['hundreds-of-thousands'] }, value: 0.1 },
      { when: { question: 'volume', is: ['millions'] }, value: 0.02 },
    ],
  },
  'correction-minutes': { code: 'cm', min: 0, max: 480, decimals: 2, assumed: 3 },
};
