import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';

/** Facts are missing, and training has gates still to open. */
const waiting: Situation = {
  task: 'classification',
  definition: 'agreed',
  stability: 'half-year',
  repetition: 'similar',
  failures: ['wrong-labels', 'missing-knowledge', 'format-breaks'],
  baseline: 'plateaued',
  recurrence: 'yes',
  tried: ['structured-prompt', 'schema-output', 'retrieval'],
  freshness: 'weekly',
  corpus: 'large',
  systems: 'callable',
  sources: 'clean',
  citations: 'required',
  access: 'per-role',
  retrieval: 'weak',
  format: 'strict-schema',
  examples: 'hundreds',
  labels: 'mostly',
  evaluation: 'anecdotal',
  ownership: 'none',
};

/** Situations that between them reach every stage. */
export const situations = {
  unanswered: {},
  vague: { task: 'open-ended', definition: 'vague' },
  waiting,
  ready: {
    ...waiting,
    failures: ['wrong-labels'],
    models: 'large-meets',
    retrieval: 'good',
    examples: 'thousands',
    labels: 'consistent',
    coverage: 'production',
    evaluation: 'regression',
    maturity: 'scale',
    volume: 'millions',
    latency: 'tight',
    hosting: 'portable',
    ownership: 'team',
    stakes: 'customer',
  },
} as const satisfies Readonly<Record<string, Situation>>;

/** These, and the first situations that the documents tell of. */
export const several: Readonly<Record<string, Situation>> = {
  ...situations,
  ...Object.fromEntries(knowledge.scenarios.slice(0, 4).map(({ id, answers }) => [id, answers])),
};
