import type { OutcomeCondition } from '../schema.ts';
import type { LayerId } from '../vocabulary.ts';

export const everyArchitecture: OutcomeCondition = { layer: ['prompting'], in: 'now' };
export const tunedNow: OutcomeCondition = { layer: ['fine-tuning', 'distillation'], in: 'now' };
export const tunedInEither: OutcomeCondition = {
  layer: ['fine-tuning', 'distillation'],
  in: 'either',
};

/** The layer is to come: its closed and unknown gates are in the roadmap by themselves. */
export function coming(layer: LayerId): OutcomeCondition {
  return { all: [{ layer: [layer], in: 'target' }, { not: { layer: [layer], in: 'now' } }] };
}

/** The layer stands now, and a later one takes over. */
export function interim(layer: LayerId): OutcomeCondition {
  return { all: [{ layer: [layer], in: 'now' }, { not: { layer: [layer], in: 'target' } }] };
}

/** The layer takes the stage now, and this measure has not been given a try. */
export function introduced(layer: LayerId, measure: string): OutcomeCondition {
  return {
    all: [
      { layer: [layer], in: 'now' },
      { any: [{ unanswered: ['tried'] }, { not: { question: 'tried', is: [measure] } }] },
    ],
  };
}

export const tuningToCome: OutcomeCondition = {
  any: [coming('fine-tuning'), coming('distillation')],
};
