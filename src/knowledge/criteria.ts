import type { Criterion } from './schema.ts';

/** The yardsticks, in the order of the trade-off table. */
export const criteria: readonly Criterion[] = [
  {
    id: 'fixes-failure',
    name: 'Fixes the failure',
    means: 'How much of what goes wrong today the layer would put right.',
    claims: ['d0-123', 'd1-155', 'd2-14'],
  },
  {
    id: 'current-knowledge',
    name: 'Keeps knowledge current',
    means:
      'How much of the knowledge the task needs the layer supplies, and keeps supplying as it changes.',
    claims: ['d1-114', 'd0-81', 'd3-45'],
  },
  {
    id: 'consistent-behaviour',
    name: 'Makes behaviour consistent',
    means:
      'How much of the form, labels, voice and method the task asks for the layer holds steady.',
    claims: ['d1-58', 'd1-151', 'd0-94'],
  },
  {
    id: 'traceability',
    name: 'Traceability and compliance',
    means: 'How far answers can be traced, permitted and safely declined.',
    claims: ['d1-39', 'd1-86', 'd3-31', 'd4-9'],
  },
  {
    id: 'readiness',
    name: 'Readiness',
    means: 'Ten points, less two for each closed gate and one for each whose answer is unknown.',
    claims: ['d0-129', 'd0-136', 'd2-92', 'd4-43'],
  },
  {
    id: 'speed-of-change',
    name: 'Speed of change',
    means:
      'How quickly the layer follows when rules, labels or facts move. Five is at once; below zero, each change is a project.',
    claims: ['d1-48', 'd1-49', 'd0-88'],
  },
  {
    id: 'effort',
    name: 'Build and upkeep',
    means: 'Work to build it and to keep it, the invisible part included. Five is next to none.',
    claims: ['d3-62', 'd3-64', 'd3-56', 'd0-108', 'd1-55'],
  },
  {
    id: 'run-cost',
    name: 'Run cost and latency',
    means: 'Time, tokens and money for each request at this volume. Five is next to none.',
    claims: ['d1-135', 'd0-12', 'd0-13'],
  },
  {
    id: 'portability',
    name: 'Portability and control',
    means: 'How freely you may change model or vendor afterwards. Five is wholly free.',
    claims: ['d0-117', 'd3-5', 'd3-32'],
  },
];
