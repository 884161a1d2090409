import type { Publication } from '../schema.ts';

/** Where figures come from that are not round numbers of ours. */
export const publications: readonly Publication[] = [
  {
    id: 'optimizing-llm-accuracy',
    title: 'Optimizing LLM Accuracy',
    publisher: 'OpenAI',
    standing:
      'A guide by a vendor of models, for people who build on them. The method of working out the accuracy that is required is its own, and so is the worked example, which we reckoned again: 815 of 1,000 answers right are worth about as much as the failures among them cost. Of its advice nothing else is taken over.',
    figures: ['success-value', 'loss-1-share', 'loss-1-amount', 'loss-2-share', 'loss-2-amount'],
  },
];
