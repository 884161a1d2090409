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
  const questions = readied(knowledge);
  into.fill(unknownMark);
  for (const id in situation) {
    const question = questions.get(id);
    const answer = situation[id];
    if (question !== undefined && answer !== undefined)
      into[question.at] = markOf(answer, question.bits);
  }
  return into;
}

function markOf(answer: Answer, bits: ReadonlyMap<OptionId, number>): number {
  if (answer === notApplicable) return voidMark;
  if (typeof answer === 'string') return bits.get(answer) ?? 0;
  let mark = 0;
  for (const option of answer) mark |= bits.get(option) ?? 0;
  return mark;
}

/** Where each question is in a state, and which bit is whose. */
interface Readied {
  readonly at: number;
  readonly bits: ReadonlyMap<OptionId, number>;
}
const readied = oncePer(
  ({ questions }: DecisiveKnowledge): ReadonlyMap<QuestionId, Readied> =>
    new Map(
      questions.map(({ id, options }, at) => [
        id,
        { at, bits: new Map(options.map((option, bit) => [option.id, 1 << bit])) },
      ]),
    ),
);
