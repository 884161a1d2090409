import { createContext, useContext } from 'react';
import type { Priorities } from '../../../core/burden.ts';
import type { World } from '../../../core/condition.ts';
import type { FoundConflict } from '../../../core/conflicts.ts';
import type { Decision } from '../../../core/decide.ts';
import type { Flip } from '../../../core/flips.ts';
import type { Knowledge, QuestionId } from '../../../knowledge/schema.ts';
import type { Analysis, Grade } from '../../../state/index.ts';

/** What every panel shows: one decision, and the content it rests on. */
export interface ResultView {
  readonly decision: Decision;
  readonly knowledge: Knowledge;
  /** Somebody else's result, opened from a link: nothing in it can be changed. */
  readonly isShared: boolean;
  /** How well each answer is known, where that was said. */
  readonly grades: Readonly<Record<QuestionId, Grade | undefined>>;
  /** The answers that contradict each other. */
  readonly conflicts: readonly FoundConflict[];
  /** What matters to the person, where it is not all as usual. */
  readonly priorities: Priorities;
  /** Shows what other answers would make of it, without giving them; undefined where nothing can be tried. */
  readonly tryOut: ((change: Flip['change']) => void) | undefined;
  /** The address that shows this result. */
  readonly link: string;
}

const Context = createContext<ResultView | undefined>(undefined);

/** Hands the decision down to the panels. */
export const ResultProvider = Context.Provider;

/** The decision that the panels show. */
export function useResult(): ResultView {
  const view = useContext(Context);
  if (view === undefined) throw new Error('A result panel stands outside of a result.');
  return view;
}

const Findings = createContext<Analysis>({ isWorking: false });

/** Hands down what is found out, apart from the decision: not every panel draws itself anew with it. */
export const FindingsProvider = Findings.Provider;

/** What is found out about the decision, each part as soon as it is known. */
export function useFindings(): Analysis {
  return useContext(Findings);
}

/** What conditions of the content look at, to say which answers decided them. */
export function worldOf({ situation, now, target }: Decision): World {
  return { situation, now: now.layers, target: target.layers };
}
