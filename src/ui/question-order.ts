import type { Question } from '../knowledge/schema.ts';
import { type StepId, stepIds } from '../knowledge/vocabulary.ts';

/** The question that opens: what hurts is what people come with. */
export const openingQuestion = 'failures';
/** Then what the feature is for, then the rest of what goes wrong, then the situation around it. */
const order: readonly StepId[] = ['job', ...stepIds.filter((step) => step !== 'job')];

function rank({ id, step }: Question): number {
  return id === openingQuestion ? -1 : order.indexOf(step);
}

/** The questions in the order in which they are asked; a pure function, and the only place that says so. */
export function inAskingOrder(questions: readonly Question[]): readonly Question[] {
  return questions.toSorted((first, second) => rank(first) - rank(second));
}

/** The steps in the order in which their first question is asked. */
export function stepsInAskingOrder(questions: readonly Question[]): readonly StepId[] {
  return [...new Set(inAskingOrder(questions).map(({ step }) => step))];
}
