import type { FailureMode } from '../schema.ts';

/** What goes wrong with a distilled model. */
export const distillationFailures: readonly FailureMode[] = [
  {
    id: 'teacher-errors-copied',
    name: 'The student copies the teacher’s errors',
    strikes: ['distillation'],
    looksLike: 'The small model fails exactly where the large one did, with nobody left to notice.',
    earlySignal:
      'Of, say, a hundred teacher answers checked by people before training, some are wrong.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'labels', is: ['mostly', 'conflicting'] },
        by: 1,
        because: 'Where people disagree, the teacher’s answers cannot be checked.',
      },
      {
        when: { question: 'evaluation', is: ['golden', 'anecdotal', 'none'] },
        by: 1,
        because: 'Few agreed cases stand against which to check a teacher.',
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        by: 1,
        because: 'A copied error is repeated at volume on regulated ground.',
      },
    ],
    remedy:
      'Check a sample of the teacher’s answers by hand, drop those that fail, and judge the student against agreed answers, not against its teacher.',
    owner: 'human-review',
    claims: ['d3-48', 'd2-41', 'd2-45', 'd2-60'],
  },
  {
    id: 'student-off-its-ground',
    name: 'The student fails off its own ground',
    strikes: ['distillation'],
    looksLike:
      'Ordinary requests go well and cheaply; a new product or a new kind of user does not.',
    earlySignal:
      'The gap between student and teacher is several times wider on the rarest tenth of requests.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'repetition', is: ['similar', 'varied'] },
        by: 1,
        because: 'Requests vary, and a small model has less range.',
      },
      {
        when: { question: 'coverage', is: ['partial', 'synthetic'] },
        by: 1,
        because: 'Your examples do not cover the edges of production.',
      },
    ],
    remedy:
      'Send what is unlike the training set, or unsure, to the large model; watch the share that is sent, and train again when it grows.',
    owner: 'scaffolding',
    claims: ['d3-49', 'd3-16', 'd2-69'],
  },
];
