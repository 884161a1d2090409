import type { Inquiry } from '../../core/inquiry.ts';
import type { Question, QuestionId } from '../../knowledge/schema.ts';
import { type Answers, answerTo, decisive } from '../../state/index.ts';
import { inAskingOrder, openingQuestion } from '../question-order.ts';

/** All questions in the order in which they are asked while nobody knows which tells most. */
export const askedQuestions: readonly Question[] = inAskingOrder(decisive.questions);

/** The question with this id, if there is one. */
export function questionOf(id: QuestionId | undefined): Question | undefined {
  return askedQuestions.find((question) => question.id === id);
}

/** The questions nobody has answered yet, not even with “I don't know”. */
export function openQuestions(answers: Answers): readonly Question[] {
  return askedQuestions.filter(({ id }) => answerTo(answers, id) === undefined);
}

/**
 * The questions without an answer that can still change a verdict, the most telling first, as an
 * inquiry about these answers found them. “I don't know” was an answer: it is not asked again.
 */
export function tellingQuestions(answers: Answers, inquiry: Inquiry): readonly Question[] {
  return inquiry.next.flatMap(({ question }) =>
    openQuestions(answers).filter(({ id }) => id === question),
  );
}

/** The gaps that a person has named and that can still change a verdict. */
export function tellingGaps(answers: Answers, inquiry: Inquiry): readonly Question[] {
  return inquiry.next.flatMap(({ question }) =>
    askedQuestions.filter(({ id }) => id === question && answerTo(answers, id) !== undefined),
  );
}

/**
 * What to ask next: what hurts, then what tells most. While the inquiry is still going on, the first
 * open question in the fixed order. None once nothing left can change a verdict, except for whoever
 * wants to answer everything.
 */
export function nextQuestion(
  answers: Answers,
  inquiry: Inquiry | undefined,
  isThorough: boolean,
): Question | undefined {
  const [first] = openQuestions(answers);
  if (first?.id === openingQuestion || inquiry === undefined) return first;
  const [telling] = tellingQuestions(answers, inquiry);
  return telling ?? (isThorough ? first : undefined);
}
