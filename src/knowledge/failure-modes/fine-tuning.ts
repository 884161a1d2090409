import type { FailureMode } from '../schema.ts';

/** What goes wrong with a fine-tuned model. */
export const fineTuningFailures: readonly FailureMode[] = [
  {
    id: 'facts-trained-in',
    name: 'Changing facts are trained into the weights',
    strikes: ['fine-tuning'],
    looksLike:
      'The form of the answer is perfect, and the price, the name or the rule is last year’s.',
    earlySignal:
      'On questions whose answer changed after the training data was gathered, the model gives the former answer.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'freshness', is: ['weekly', 'live'] },
        by: 2,
        because: 'Your facts change within the week.',
      },
      {
        when: { question: 'failures', is: ['missing-knowledge', 'outdated-facts'] },
        by: 1,
        because: 'Part of what fails today is knowledge, and training tempts to supply it.',
      },
      {
        when: { question: 'examples', is: ['documents-only'] },
        by: 1,
        because: 'What you have to train on is documents, not the task done well.',
      },
    ],
    remedy:
      'Take changing facts out of the examples or put the evidence into their input; leave facts to retrieval or tools, and train only what to do with them.',
    owner: 'rag',
    claims: ['d1-12', 'd1-77', 'd1-150', 'd1-20', 'd1-27', 'd2-21', 'd2-23'],
  },
  {
    id: 'old-policy-confident',
    name: 'It follows last year’s policy with confidence',
    strikes: ['fine-tuning', 'distillation'],
    looksLike:
      'A rule was changed, the prompt says so, and the model returns to the one it was trained on.',
    earlySignal:
      'Cases written for a new rule fail more often than cases of the rules that stayed.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'stability', is: ['quarter', 'monthly', 'weekly'] },
        by: 1,
        because: 'Your rules will not hold for as long as a trained model is in use.',
      },
      {
        when: { question: 'voice', is: ['regulated'] },
        by: 1,
        because: 'Wording that regulation binds changes when the regulation does.',
      },
    ],
    remedy:
      'Date the rules in the examples, retrain on a change of meaning, and keep what moves in the prompt; hold new-rule cases ready before the rule takes effect.',
    owner: 'versioning',
    claims: ['d3-43', 'd3-44', 'd0-115', 'd0-82'],
  },
  {
    id: 'range-lost',
    name: 'Training narrows the model too far',
    strikes: ['fine-tuning'],
    looksLike:
      'Cases like the training set are better than ever, and obvious ones unlike it that used to work are missed.',
    earlySignal:
      'On a set of ordinary cases outside the trained pattern, the tuned model loses against the base model.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'coverage', is: ['partial'] },
        by: 1,
        because: 'Your examples leave out part of what comes in.',
      },
      {
        when: { question: 'coverage', is: ['synthetic'] },
        by: 2,
        because: 'Mostly synthetic examples share a manner that real traffic lacks.',
      },
      {
        when: { question: 'repetition', is: ['similar', 'varied'] },
        by: 1,
        because: 'Requests vary, so some breadth is still needed.',
      },
      {
        when: { question: 'examples', is: ['dozens'] },
        by: 1,
        because: 'Few examples teach a narrow pattern.',
      },
    ],
    remedy:
      'Keep a regression set of general and neighbouring cases beside the task’s own, mix ordinary cases into the training set, and train as little as meets the target.',
    owner: 'evaluation',
    claims: ['d2-69', 'd2-70', 'd2-71', 'd2-72', 'd3-16', 'd2-67'],
  },
  {
    id: 'disagreement-learnt',
    name: 'Disagreement and disorder are trained in',
    strikes: ['fine-tuning'],
    looksLike:
      'Hard cases come out one way or the other, as they did among the people who labelled them.',
    earlySignal:
      'Two reviewers label the same hard cases, say fifty, and agree no more often than model and label do.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'labels', is: ['conflicting'] },
        by: 2,
        because: 'Your labels disagree, or old ones contradict new ones.',
      },
      {
        when: { question: 'labels', is: ['mostly'] },
        by: 1,
        because: 'Your labels come apart on the hard cases.',
      },
      {
        when: { question: 'definition', is: ['rough', 'vague'] },
        by: 1,
        because: 'Without an agreed task there is no right label.',
      },
      {
        when: { question: 'sources', is: ['messy'] },
        by: 1,
        because: 'The material the task reads is noisy or contradictory.',
      },
    ],
    remedy:
      'Settle disagreements in the labelling rule, relabel what the rule touches, and leave out what cannot be settled.',
    owner: 'human-review',
    claims: ['d2-41', 'd2-43', 'd0-83', 'd0-101', 'd0-125', 'd1-31'],
  },
  {
    id: 'retrieval-trouble-hidden',
    name: 'Training covers up poor evidence',
    strikes: ['fine-tuning'],
    looksLike:
      'The model has learnt to answer well whatever it is given, and is wrong with assurance.',
    earlySignal:
      'With the passages swapped for unrelated ones, the tuned model answers as confidently as before.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'retrieval', is: ['weak', 'unmeasured'] },
        by: 2,
        because: 'Your retrieval is weak, or nobody has measured it.',
      },
      {
        when: { question: 'failures', is: ['missing-knowledge', 'no-citations'] },
        by: 1,
        because: 'Part of what fails today is evidence that is not there.',
      },
    ],
    remedy:
      'Repair and measure the supply of evidence first, and put cases without sufficient evidence into the training set, with “not found” as their answer.',
    owner: 'rag',
    claims: ['d1-80', 'd4-13', 'd4-26', 'd4-50'],
  },
  {
    id: 'base-model-moves-on',
    name: 'The base model moves on, or is retired',
    strikes: ['fine-tuning', 'distillation'],
    looksLike:
      'A newer model with a plain prompt overtakes yours, or the one you tuned is withdrawn and the work starts again.',
    earlySignal:
      'The newest base model with the old prompt comes within the margin of error of the tuned one on your cases.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'hosting', is: ['any-api', 'portable'] },
        by: 1,
        because: 'Somebody else decides how long the base model is offered.',
      },
      {
        when: { question: 'ownership', is: ['none', 'team'] },
        by: 1,
        because: 'There is no plan yet for training again.',
      },
    ],
    remedy:
      'Keep data, settings and evaluation ready for another run, test each new base model on your cases as it appears, and know the retirement date of yours.',
    owner: 'model-selection',
    claims: ['d3-5', 'd3-39', 'd3-40', 'd3-41', 'd3-61'],
  },
  {
    id: 'locked-to-a-vendor',
    name: 'The tuned model ties you to one vendor',
    strikes: ['fine-tuning', 'distillation'],
    looksLike: 'A change of vendor, for price or policy, means training again from the start.',
    earlySignal:
      'Asked for the files needed to train elsewhere, the team cannot produce all of them in a day.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'hosting', is: ['portable'] },
        by: 2,
        because: 'You must be able to change vendors.',
      },
      {
        when: { question: 'hosting', is: ['any-api'] },
        by: 1,
        because: 'Weights tuned behind an API usually stay there.',
      },
    ],
    remedy:
      'Keep the dataset, the settings and the evaluation in your own hands and in plain formats; weigh an open model, whose weights you can take along.',
    owner: 'model-selection',
    claims: ['d0-116', 'd0-117', 'd0-154', 'd0-153'],
  },
  {
    id: 'private-data-in-weights',
    name: 'Private data ends up in the weights',
    strikes: ['fine-tuning', 'distillation'],
    looksLike:
      'Names or details from training cases appear in outputs for others, or a deletion cannot be carried out.',
    earlySignal:
      'A search of the training set finds names, numbers or addresses that the task does not need.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'stakes', is: ['regulated'] },
        by: 1,
        because: 'Your field is regulated, or errors in it are costly.',
      },
      {
        when: { question: 'access', is: ['per-role'] },
        by: 1,
        because: 'Not everybody may see all of the knowledge, and weights know no roles.',
      },
      {
        when: { question: 'hosting', is: ['self-hosted'] },
        by: 1,
        because: 'Your data or policy is strict enough to demand models you host.',
      },
    ],
    remedy:
      'Remove or replace personal details before the data reaches training, record the origin of each example, and leave what is restricted to retrieval with its permissions.',
    owner: 'guardrails',
    claims: ['d0-113', 'd0-4', 'd0-14', 'd1-86'],
  },
  {
    id: 'offline-figures-flatter',
    name: 'Offline figures flatter the tuned model',
    strikes: ['fine-tuning', 'distillation'],
    looksLike:
      'It sounds better and scores better than ever on the set, and production does not improve.',
    earlySignal:
      'Accuracy on cases gathered after training lies well below accuracy on the test set.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'evaluation', is: ['golden', 'anecdotal', 'none'] },
        by: 1,
        because: 'There is no held-out set that is rerun at every change.',
      },
      {
        when: { question: 'examples', is: ['dozens', 'hundreds'] },
        by: 1,
        because: 'With few examples it is tempting to use each of them twice.',
      },
      {
        when: { question: 'task', is: ['drafting', 'analysis', 'transformation'] },
        by: 1,
        because: 'Prose is judged by ear before it is judged by fact.',
      },
    ],
    remedy:
      'Set the test cases aside before the training set is made, split by customer or date, search both for near duplicates, and compare with the baseline on real cases before anybody looks at style.',
    owner: 'evaluation',
    claims: ['d2-59', 'd0-137', 'd2-68', 'd3-10', 'd1-30'],
  },
  {
    id: 'upkeep-not-budgeted',
    name: 'The budget covers the run and not the upkeep',
    strikes: ['fine-tuning', 'distillation'],
    looksLike:
      'The first version is a success; a year later nobody has the data, the pipeline or the time for the second, and the saving is spent.',
    earlySignal:
      'No date for the next training run stands in any plan, or hours of upkeep cost more than the run has saved or gained.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'ownership', is: ['none', 'team'] },
        by: 1,
        because: 'There is no plan for retraining and monitoring.',
      },
      {
        when: { question: 'evaluation', is: ['golden', 'anecdotal', 'none'] },
        by: 1,
        because: 'The evaluation harness, one of the large costs, is still to be built.',
      },
      {
        when: { question: 'maturity', is: ['prototype', 'pilot'] },
        by: 1,
        because: 'The volume that is to repay the work is planned and not yet there.',
      },
    ],
    remedy:
      'Budget a year: curation, pipeline, evaluation and at least one repeat run. Name an owner, and the condition under which you would go back to the prompt.',
    owner: 'monitoring',
    claims: ['d3-38', 'd3-56', 'd3-57', 'd3-62', 'd3-4', 'd0-95'],
  },
];
