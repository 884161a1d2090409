import { everyArchitecture, tunedInEither } from './conditions.ts';
import type { LookAgain } from '../schema.ts';

/** When to run the decision again. */
export const lookAgain: readonly LookAgain[] = [
  {
    id: 'rules-change',
    text: 'Labels, policies, formats or tools change their meaning.',
    when: everyArchitecture,
    claims: ['d0-82', 'd0-114', 'd4-34'],
  },
  {
    id: 'rules-settle',
    text: 'Labels, policies and formats have gone a quarter without a change.',
    when: { question: 'stability', is: ['monthly', 'weekly'] },
    claims: ['d0-127', 'd4-33', 'd0-134'],
  },
  {
    id: 'failures-shift',
    text: 'Another kind of failure becomes the commonest.',
    when: everyArchitecture,
    claims: ['d1-155', 'd0-123'],
  },
  {
    id: 'volume-tenfold',
    text: 'Volume grows tenfold.',
    when: {
      any: [
        { unanswered: ['volume'] },
        { question: 'volume', is: ['hundreds', 'thousands', 'hundreds-of-thousands'] },
      ],
    },
    claims: ['d3-49', 'd1-62', 'd0-89'],
  },
  {
    id: 'better-base-model',
    text: 'A base model appears that does clearly better on your cases with the same prompt.',
    when: everyArchitecture,
    claims: ['d3-40', 'd3-32', 'd0-85'],
  },
  {
    id: 'base-model-retired',
    text: 'The base model you tuned, or plan to tune, is retired.',
    when: tunedInEither,
    claims: ['d3-5', 'd3-39', 'd3-41'],
  },
  {
    id: 'facts-move-faster',
    text: 'The facts the task needs begin to change faster than they did.',
    when: {
      any: [{ unanswered: ['freshness'] }, { question: 'freshness', is: ['static', 'quarterly'] }],
    },
    claims: ['d1-83', 'd1-7', 'd2-24'],
  },
  {
    id: 'retrieval-measured',
    text: 'Retrieval has been measured, or repaired and measured again: once it is good, it opens what it held back.',
    when: { question: 'retrieval', is: ['unmeasured', 'weak'] },
    claims: ['d1-149', 'd4-50', 'd0-92'],
  },
  {
    id: 'new-market-or-rule',
    text: 'A new market, or a new regulation, brings other rules of wording, evidence or privacy.',
    when: everyArchitecture,
    claims: ['d0-115', 'd0-142', 'd0-113'],
  },
  {
    id: 'knowledge-outgrows-window',
    text: 'The knowledge no longer fits comfortably into the context window.',
    when: { question: 'corpus', is: ['fits-context'] },
    claims: ['d3-35', 'd1-10', 'd1-36'],
  },
  {
    id: 'system-opens',
    text: 'A system that could not be called gets an interface.',
    when: { question: 'systems', is: ['not-callable'] },
    claims: ['d0-22', 'd0-53'],
  },
  {
    id: 'prompt-plateaus',
    text: 'The prompt has been measured, and has stopped improving short of the target.',
    when: {
      any: [
        { unanswered: ['baseline'] },
        { question: 'baseline', is: ['close', 'unmeasured', 'not-built'] },
      ],
    },
    claims: ['d0-46', 'd2-96', 'd4-37'],
  },
  {
    id: 'examples-arrive',
    text: 'Review has left behind a few hundred agreed examples.',
    when: {
      any: [
        { unanswered: ['examples'] },
        { question: 'examples', is: ['none', 'documents-only', 'dozens'] },
      ],
    },
    claims: ['d0-149', 'd0-131', 'd2-89'],
  },
  {
    id: 'prompt-grows-long',
    text: 'The standing instructions have grown so long that they show in the bill or the wait.',
    when: {
      any: [{ unanswered: ['prompt-size'] }, { question: 'prompt-size', is: ['short'] }],
    },
    claims: ['d1-61', 'd1-62'],
  },
  {
    id: 'owner-leaves',
    text: 'Whoever owns the tuned model leaves, or has no time for it any more.',
    when: tunedInEither,
    claims: ['d3-42', 'd0-135', 'd2-82'],
  },
  {
    id: 'vendor-changes',
    text: 'You must change vendors, or bring the model into your own house.',
    when: { question: 'hosting', is: ['any-api', 'portable'] },
    claims: ['d0-116', 'd0-117', 'd0-153'],
  },
  {
    id: 'stakes-rise',
    text: 'The feature reaches customers, or begins to act instead of advise.',
    when: { question: 'stakes', is: ['low'] },
    claims: ['d1-109', 'd4-9'],
  },
  {
    id: 'month-on',
    text: 'A month after the cheaper fixes: are the same failures still there?',
    when: {
      any: [{ unanswered: ['recurrence'] }, { question: 'recurrence', is: ['no'] }],
    },
    claims: ['d4-35', 'd4-36', 'd4-37'],
  },
];
