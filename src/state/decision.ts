import { decide, type Decision } from '../core/decide.ts';
import { type Answers, situationOf } from '../share/answers.ts';
import { knowledge } from './knowledge.ts';

const decisions = new WeakMap<Answers, Decision>();

/** The decision on these answers; decided once for each value of them. */
export function decisionOn(answers: Answers): Decision {
  const known = decisions.get(answers);
  if (known !== undefined) return known;
  const decision = decide(knowledge, situationOf(answers));
  decisions.set(answers, decision);
  return decision;
}
