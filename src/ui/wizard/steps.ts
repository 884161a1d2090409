import type { Question, QuestionId } from '../../knowledge/schema.ts';
import { knowledge } from '../../state/index.ts';
import { inAskingOrder } from '../question-order.ts';

/** All questions in the order in which they are asked. */
export const askedQuestions: readonly Question[] = inAskingOrder(knowledge.questions);

/** Where a question stands among those asked. */
export interface Step {
  readonly question: Question;
  /** From 1. */
  readonly position: number;
  readonly previous: Question | undefined;
  readonly next: Question | undefined;
}

/** The step of a question; none for an id that is no question's. */
export function stepOf(id: QuestionId | undefined): Step | undefined {
  const index = askedQuestions.findIndex((question) => question.id === id);
  const question = askedQuestions[index];
  if (question === undefined) return undefined;
  const previous = askedQuestions[index - 1];
  return { question, position: index + 1, previous, next: askedQuestions[index + 1] };
}
