import type { OptionId, QuestionId } from '../knowledge/schema.ts';

/** Takes a question out of play, for the questions that may not apply. */
export const notApplicable = 'not-applicable';

/** One option, several (multiple choice), or `not-applicable`. */
export type Answer = OptionId | readonly OptionId[];

/** The answers given so far. A question left out is unknown. */
export type Situation = Readonly<Record<QuestionId, Answer>>;

/** The chosen options of a question; none when it is unknown or does not apply. */
export function chosen(situation: Situation, question: QuestionId): readonly OptionId[] {
  const answer = situation[question];
  if (answer === undefined || answer === notApplicable) return [];
  return typeof answer === 'string' ? [answer] : answer;
}
