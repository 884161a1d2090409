import { decide, type Decision } from '../core/decide.ts';
import { situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { knowledge } from './knowledge.ts';
import { remembered } from './remembered.ts';

const decisions = remembered(({ answers, priorities }) =>
  decide(knowledge, situationOf(answers), priorities),
);

/** The decision on these answers and priorities; decided once for each value of them. */
export function decisionOn(grounds: Grounds): Decision {
  return decisions(grounds);
}
