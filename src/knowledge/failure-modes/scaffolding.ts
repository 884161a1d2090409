import type { FailureMode } from '../schema.ts';

/** What goes wrong with the product around the model. */
export const scaffoldingFailures: readonly FailureMode[] = [
  {
    id: 'review-rubber-stamps',
    name: 'Reviewers wave outputs through',
    strikes: ['scaffolding'],
    looksLike: 'Nearly everything is approved within seconds, and errors surface later.',
    earlySignal: 'Of ten wrong outputs slipped into the queue on purpose, some are approved.',
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
  {
    id: 'review-teaches-nobody',
    name: 'Corrections are made and lost',
    strikes: ['scaffolding'],
    looksLike: 'Reviewers repair the same error every week, and nothing upstream changes.',
    earlySignal: 'The commonest correction of last month is still the commonest of this one.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'tried', is: ['review-loop'] },
        by: 1,
        because: 'Your reviewers correct outputs already.',
      },
      {
        when: { question: 'examples', is: ['none', 'documents-only', 'dozens'] },
        by: 1,
        because: 'You are short of examples, and each correction is one.',
      },
    ],
    remedy:
      'Keep each correction with its input, its first output and a reason; take the commonest into the prompt, and all of them into the evaluation set.',
    owner: 'evaluation',
    claims: ['d0-62', 'd4-28', 'd0-139', 'd2-89'],
  },
  {
    id: 'input-form-in-the-way',
    name: 'The form asks for more than people will give',
    strikes: ['scaffolding'],
    looksLike: 'Users leave, or fill fields with anything that lets them pass.',
    earlySignal:
      'More people break off at the form than before it, and one value fills a field in most requests.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'repetition', is: ['varied'] },
        by: 1,
        because: 'Requests that all differ do not fit one form.',
      },
      {
        when: { question: 'stakes', is: ['customer'] },
        by: 1,
        because: 'Customers can simply go.',
      },
    ],
    remedy:
      'Ask only for what changes the output, offer choices taken from real requests, and watch completion as closely as accuracy.',
    owner: 'scaffolding',
    claims: ['d4-28', 'd0-62'],
  },
  {
    id: 'orchestration-grows-opaque',
    name: 'The chain of steps outgrows what anyone can follow',
    strikes: ['scaffolding'],
    looksLike: 'An error at the end comes from a step at the start, and finding it takes a day.',
    earlySignal:
      'Each step passes its own test nine times in ten, and the whole passes far less often.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'method', is: ['specialised'] },
        by: 1,
        because: 'A method of many interacting rules makes for many steps.',
      },
      {
        when: { question: 'task', is: ['agent', 'analysis'] },
        by: 1,
        because: 'The work takes several steps by nature.',
      },
    ],
    remedy:
      'Trace every step with its input and output, test the steps apart and the whole together, and remove each step that does not earn its place.',
    owner: 'monitoring',
    claims: ['d1-43', 'd1-116', 'd0-24'],
  },
];
