import type { Priorities } from '../core/burden.ts';
import { decide, type Decision } from '../core/decide.ts';
import { type Answers, situationOf } from '../share/answers.ts';
import { normalPriorities } from '../share/priorities.ts';
import { knowledge } from './knowledge.ts';
import { remembered } from './remembered.ts';

const decisions = remembered((answers, priorities) =>
  decide(knowledge, situationOf(answers), priorities),
);

/** The decision on these answers and priorities; decided once for each value of them. */
export function decisionOn(answers: Answers, priorities: Priorities = normalPriorities): Decision {
  return decisions(answers, priorities);
}
