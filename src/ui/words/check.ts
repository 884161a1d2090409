import type { PriorityLevel } from '../../core/burden.ts';
import type { BurdenCriterion } from '../../knowledge/schema.ts';

/** Words of the page on which answers are checked. */
export const checkWords = {
  title: 'Check your answers',
  lead: (answered: number, total: number) =>
    answered === total
      ? `You have answered all ${total} questions.`
      : `You have answered ${answered} of ${total} questions. The rest count as unknown, which is allowed: unknowns never make the result look surer.`,
  empty: 'You have not answered anything yet.',
  begin: 'Start with what hurts',
  result: 'See the result',
  next: 'Answer the next open question',
  change: 'Change',
  answer: 'Answer',
  subject: (question: string) => `: ${question}`,
  unknown: 'I don’t know',
  unanswered: 'Not answered yet',
  notApplicable: 'Doesn’t apply',
  settled: 'Nothing you could still answer would change the verdict.',
  anyway: 'Answer the rest anyway',
  undo: 'Exchange these with the answers from before',
  remove: 'Delete all answers',
} as const;

/** Words of the form that asks what matters. */
export const priorityWords: {
  readonly heading: string;
  readonly lead: string;
  readonly levels: Readonly<Record<PriorityLevel, string>>;
  readonly criteria: Readonly<
    Record<BurdenCriterion, { readonly name: string; readonly means: string }>
  >;
} = {
  heading: 'What matters to you',
  lead: 'Layers that earn about the same are told apart by what they cost you. This weighs those costs; it can never open a gate: what is not ready stays out, however much you would like it.',
  levels: { low: 'Less', normal: 'As usual', high: 'More' },
  criteria: {
    'speed-of-change': {
      name: 'Speed of change',
      means: 'New rules, labels or facts should show at once.',
    },
    effort: { name: 'Effort', means: 'It should be little work to build and to keep.' },
    'run-cost': { name: 'Run cost', means: 'Each request should be cheap and quick.' },
    portability: { name: 'Control', means: 'Model and vendor should stay easy to change.' },
  },
};
