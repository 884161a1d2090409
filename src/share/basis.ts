import type { Priorities } from '../core/burden.ts';
import { type Answers, isEmpty, noAnswers, sameAnswers } from './answers.ts';
import { normalPriorities, samePriorities } from './priorities.ts';

/** What a decision rests on: what a person answered, and what matters to them. */
export interface Basis {
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** Nothing answered, and all matters as usual. */
export const noBasis: Basis = { answers: noAnswers, priorities: normalPriorities };

/** Whether nothing was answered and all matters as usual. */
export function isBlank({ answers, priorities }: Basis): boolean {
  return isEmpty(answers) && samePriorities(priorities, normalPriorities);
}

/** Whether both rest on the same answers and priorities. */
export function sameBasis(some: Basis, other: Basis): boolean {
  return (
    sameAnswers(some.answers, other.answers) && samePriorities(some.priorities, other.priorities)
  );
}
