import type { OutcomeCondition } from '../schema.ts';

export const everyArchitecture: OutcomeCondition = { layer: ['prompting'], in: 'now' };
export const tunedInEither: OutcomeCondition = {
  layer: ['fine-tuning', 'distillation'],
  in: 'either',
};
