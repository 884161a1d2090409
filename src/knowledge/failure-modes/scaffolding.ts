import type { FailureMode } from '../schema.ts';

/** What goes wrong with the product around the model. */
export const scaffoldingFailures: readonly FailureMode[] = [
  {
    id: 'review-rubber-stamps',
    name: 'Reviewers wave outputs through',
    strikes: ['scaffolding'],
    looksLike: 'Nearly everything is approved within seconds, and errors surface later.',
    earlySignal: 'Of, say, ten wrong outputs slipped into the queue on purpose, some are approved.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'volume', is: ['thousands', 'hundreds-of-thousands', 'millions'] },
        by: 1,
        because: 'There is more to review than people can read with care.',
      },
      {
        when: { question: 'voice', is: ['guided', 'regulated'] },
        by: 1,
        because: 'An output that sounds right is easily taken for one that is.',
      },
    ],
    remedy:
      'Review less and better: unsure and costly cases plus a random sample, against written criteria, with planted errors to keep the eye open.',
    owner: 'human-review',
    claims: ['d0-121', 'd2-59', 'd2-63'],
  },
];
