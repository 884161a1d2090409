import type { Measure } from '../../knowledge/schema.ts';

const measureKinds: Record<Measure['kind'], string> = {
  set: 'The set to build',
  offline: 'Offline, on that set',
  online: 'Online, with people',
  operational: 'In operation',
  regression: 'Regressions to watch',
};

/** The evaluation plan. */
export const evaluationWords = {
  heading: 'Evaluation plan',
  lead: 'What to measure for this task and these layers, and on what.',
  empty: 'No measure applies to these answers.',
  kinds: measureKinds,
  moreMeasures: (count: number) => `${count} more of them`,
  more: (rest: readonly Measure['kind'][]) => rest.map((kind) => measureKinds[kind]).join('; '),
} as const;
