import type { Assumption } from './schema.ts';

/**
 * Names for the assumptions under which a feature is looked at, and what they change where that can be
 * said exactly. The options of the volume are orders of magnitude, so ten times one is the next.
 */
export const assumptions: readonly Assumption[] = [
  { id: 'six-months', name: 'In six months', moves: [] },
  {
    id: 'tenfold',
    name: 'At ten times the volume',
    moves: [
      { question: 'volume', from: 'hundreds', to: 'thousands' },
      { question: 'volume', from: 'thousands', to: 'hundreds-of-thousands' },
      { question: 'volume', from: 'hundreds-of-thousands', to: 'millions' },
    ],
  },
  { id: 'cautious', name: 'Cautious', moves: [] },
  { id: 'optimistic', name: 'Optimistic', moves: [] },
];
