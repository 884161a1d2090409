import type { NeedId } from '../vocabulary.ts';

/** The needs of steady behaviour that a prompt carries in part and a tuned model by habit. */
export const behaviourNeeds: readonly NeedId[] = [
  'decision-consistency',
  'tool-discipline',
  'voice-and-policy',
  'domain-method',
];
