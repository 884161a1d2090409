import type { StepId } from '../../knowledge/vocabulary.ts';
import type { Grade } from '../../share/answers.ts';

/** The steps as headings. */
export const stepNames: Record<StepId, string> = {
  failure: 'Failures',
  job: 'The job',
  knowledge: 'Knowledge',
  behaviour: 'Behaviour',
  data: 'Evidence',
  operations: 'Operation',
};

/** Words of the question screens. */
export const wizardWords = {
  progress: (position: number) => `Question ${position}`,
  separator: ' · ',
  remaining: (count: number, isExact: boolean) =>
    count === 0
      ? 'no other can matter now'
      : `${isExact ? 'up to' : 'about'} ${count} more can matter`,
  title: (progress: string, question: string) => `${progress}: ${question}`,
  errorTitle: (title: string) => `Error: ${title}`,
  back: 'Back',
  aside: 'About this question',
  continue: 'Continue',
  continueTo: { check: 'Continue to your answers', result: 'Continue to the result' },
  soFar: 'See the answer so far',
  soFarNote: 'It works with whatever you have answered; the rest counts as unknown.',
  check: 'Check your answers',
  why: 'Why this question',
  alone: 'or, by itself',
  or: 'or',
  cleared: (chosen: string, dropped: string) =>
    `“${chosen}” and “${dropped}” can not both be true, so “${dropped}” was cleared.`,
  clearedMany: (chosen: string) =>
    `“${chosen}” stands by itself, so your other choices were cleared.`,
  unknown: 'I don’t know',
  unknownHint: 'An honest gap. The result names it and says what it would change.',
  notApplicable: 'Doesn’t apply',
  notApplicableHint: 'The question then plays no part in the answer.',
  gradeSummary: 'How do you know? (optional)',
  gradeChosen: (grade: string) => `How do you know? ${grade}`,
  gradeLegend: 'How do you know?',
  gradeClear: 'Remove this',
} as const;

/** How well an answer is known. */
export const gradeWords: Record<Grade, { readonly label: string; readonly hint: string }> = {
  measured: { label: 'Measured', hint: 'There are numbers, and someone could check them.' },
  observed: { label: 'Observed', hint: 'People have seen it happen, but nobody has counted.' },
  guessed: { label: 'A guess', hint: 'An assumption that still has to be tested.' },
};

/** Words for Continue pressed without an answer. */
export const errorWords = {
  heading: 'There is a problem',
  single: 'Choose one answer. If you are not sure, choose “I don’t know”.',
  multiple: 'Choose at least one answer. If you are not sure, choose “I don’t know”.',
} as const;
