import type { Priorities } from '../core/burden.ts';
import type { Figures } from '../core/economics/figures.ts';
import { type Answers, noAnswers, sameAnswers } from './answers.ts';
import { noFigures, sameFigures } from './figures.ts';
import { normalPriorities, samePriorities } from './priorities.ts';

/** What a decision rests on: what a person answered, and what matters to them. */
export interface Grounds {
  readonly answers: Answers;
  readonly priorities: Priorities;
}

/** All that a person said: what the decision rests on, and figures for the economics, which change no verdict. */
export interface Basis extends Grounds {
  /** Only those the person changed. */
  readonly figures: Figures;
}

/** Nothing answered, all matters as usual, every figure as assumed. */
export const noBasis: Basis = {
  answers: noAnswers,
  priorities: normalPriorities,
  figures: noFigures,
};

/** These answers alone: all matters as usual, every figure as assumed. */
export function basisOf(answers: Answers): Basis {
  return { ...noBasis, answers };
}

/** What a person said, out of a value that holds more. */
export function onlyBasis({ answers, priorities, figures }: Basis): Basis {
  return { answers, priorities, figures };
}

/** Whether the person said nothing at all. */
export function isBlank(basis: Basis): boolean {
  return sameBasis(basis, noBasis);
}

/** Whether both say the same. */
export function sameBasis(some: Basis, other: Basis): boolean {
  return (
    sameAnswers(some.answers, other.answers) &&
    samePriorities(some.priorities, other.priorities) &&
    sameFigures(some.figures, other.figures)
  );
}
