import { type Answer, notApplicable } from '../../core/situation.ts';
import type { OptionId, Question } from '../../knowledge/schema.ts';
import { unknown } from '../../state/index.ts';

/** What is ticked on a question's screen, in the order of its options; `unknown` and `not-applicable` too. */
export type Selection = readonly OptionId[];

/** The selection that an answer is shown as. */
export function selectionOf(answer: Answer | undefined): Selection {
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}

/** The answer that a selection stands for; none when nothing is ticked. */
export function answerOf(question: Question, selection: Selection): Answer | undefined {
  const [first] = selection;
  const isReserved = first === unknown || first === notApplicable;
  if (first === undefined || isReserved || question.type === 'single') return first;
  return selection;
}

/** Whether a choice stands by itself in a multiple choice. */
export function isExclusive({ exclusive = [] }: Question, choice: OptionId): boolean {
  return choice === unknown || choice === notApplicable || exclusive.includes(choice);
}

/** The selection after a choice was ticked or unticked. An exclusive choice and the others drop each other. */
export function afterChoosing(
  question: Question,
  selection: Selection,
  choice: OptionId,
  isTicked: boolean,
): Selection {
  if (!isTicked) return selection.filter((other) => other !== choice);
  if (question.type === 'single' || isExclusive(question, choice)) return [choice];
  const kept = selection.filter((other) => !isExclusive(question, other));
  return question.options
    .map(({ id }) => id)
    .filter((option) => option === choice || kept.includes(option));
}
