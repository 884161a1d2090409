import type { DecisiveKnowledge, OptionId, QuestionId } from '../knowledge/schema.ts';
import { oncePer } from './once-per.ts';
import { type Answer, notApplicable, type Situation } from './situation.ts';

/** The answer to each question, in question order: a bit for each chosen option, or a mark below 0. */
export type State = Int32Array;
/** The mark of a question without an answer. */
export const unknownMark = -1;
/** The mark of a question that does not apply. */
export const voidMark = -2;

/** A situation as a state, made in `into`. Options the knowledge does not have leave no mark. */
export function stateOf(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  into: State = new Int32Array(knowledge.questions.length),
): State {
  const questions = namesOf(knowledge);
  into.fill(unknownMark);
  let next = 0;
  for (const id in situation) {
    const at = placeOf(id, questions, next);
    const answer = situation[id];
    if (at === questions.length || answer === undefined) continue;
    into[at] = markOf(answer, questions[at]?.options ?? []);
    next = at + 1;
  }
  return into;
}

/** Where a question is, sought from where the next one is when the answers are in question order. */
function placeOf(id: QuestionId, questions: readonly Names[], next: number): number {
  for (let at = next; at < questions.length; at++) if (questions[at]?.id === id) return at;
  for (let at = 0; at < next; at++) if (questions[at]?.id === id) return at;
  return questions.length;
}

/** An answer as a mark. */
export function markOf(answer: Answer, options: readonly OptionId[]): number {
  if (answer === notApplicable) return voidMark;
  if (typeof answer === 'string') return bitOf(answer, options);
  let mark = 0;
  for (const option of answer) mark |= bitOf(option, options);
  return mark;
}

/** The bit of an option, none when it is not among these. */
export function bitOf(option: OptionId, options: readonly OptionId[]): number {
  for (let at = 0; at < options.length; at++) if (options[at] === option) return 1 << at;
  return 0;
}

/** A question and its options, by name. */
interface Names {
  readonly id: QuestionId;
  readonly options: readonly OptionId[];
}
const namesOf = oncePer(({ questions }: DecisiveKnowledge): readonly Names[] =>
  questions.map(({ id, options }) => ({ id, options: options.map((option) => option.id) })),
);
