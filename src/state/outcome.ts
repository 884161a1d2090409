import { type Outcome, outcomeOf } from '../core/outcome.ts';
import { situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { decisive } from './knowledge.ts';
import { remembered } from './remembered.ts';

const outcomes = remembered(({ answers, priorities }) =>
  outcomeOf(decisive, situationOf(answers), priorities),
);

/** What is decided on these answers and priorities; worked out once for each value of them. */
export function outcomeOn(grounds: Grounds): Outcome {
  return outcomes(grounds);
}
