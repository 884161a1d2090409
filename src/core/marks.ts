import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import { notApplicable, type Situation } from './situation.ts';

/** The answer to each question, in question order: a bit for each chosen option, or a mark below 0. */
export type State = Int32Array;
/** The mark of a question without an answer. */
export const unknownMark = -1;
/** The mark of a question that does not apply. */
export const voidMark = -2;

/** A situation as a state. Options the knowledge does not have leave no mark. */
export function stateOf({ questions }: DecisiveKnowledge, situation: Situation): State {
  return Int32Array.from(questions, ({ id, options }) => {
    const answer = situation[id];
    if (answer === undefined) return unknownMark;
    if (answer === notApplicable) return voidMark;
    const chosen = typeof answer === 'string' ? [answer] : answer;
    return options.reduce(
      (bits, option, at) => (chosen.includes(option.id) ? bits | (1 << at) : bits),
      0,
    );
  });
}
