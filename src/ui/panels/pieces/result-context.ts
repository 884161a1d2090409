import { createContext, createElement, type ReactNode, useContext, useMemo } from 'react';
import type { Priorities } from '../../../core/burden.ts';
import type { World } from '../../../core/condition.ts';
import type { FoundConflict } from '../../../core/conflicts.ts';
import type { Decision } from '../../../core/decide.ts';
import type { Outcome } from '../../../core/outcome.ts';
import type { Flip } from '../../../core/flips.ts';
import type { DecisiveKnowledge, Knowledge, QuestionId } from '../../../knowledge/schema.ts';
import type { Analysis, Grade } from '../../../state/index.ts';

/** What the verdict shows: what was decided, and the content it rests on. */
export interface VerdictView {
  readonly decision: Outcome;
  readonly knowledge: DecisiveKnowledge;
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
}

/** What every panel below the verdict shows: the whole decision, and the whole content. */
export interface ResultView {
  readonly decision: Decision;
  readonly knowledge: Knowledge;
}

const First = createContext<VerdictView | undefined>(undefined);
const Whole = createContext<ResultView | undefined>(undefined);
const Address = createContext('');

/** Hands down what was decided, which is there before all of the content is. */
export const VerdictProvider = First.Provider;

interface ResultProps extends ResultView {
  readonly view: VerdictView;
  /** The address that shows this result. */
  readonly link: string;
  readonly children?: ReactNode;
}

/**
 * Hands the whole decision down to the panels, apart from whose it is and from its address: most
 * panels show only the decision, and stay as they are when the rest changes.
 */
export function ResultProvider({ view, decision, knowledge, link, children }: ResultProps) {
  const result = useMemo(() => ({ decision, knowledge }), [decision, knowledge]);
  const whole = createElement(Whole, { value: result }, children);
  return createElement(First, { value: view }, createElement(Address, { value: link }, whole));
}

/** What was decided, for what is shown first; whose it is and what can be done with it, for all. */
export function useVerdict(): VerdictView {
  return inside(useContext(First));
}

/** The whole decision, for the panels. */
export function useResult(): ResultView {
  return inside(useContext(Whole));
}

/** The address that shows the result. */
export function useLink(): string {
  return useContext(Address);
}

function inside<View>(view: View | undefined): View {
  if (view === undefined) throw new Error('A result panel stands outside of a result.');
  return view;
}

/** What has been found out, and about which decision. */
export interface Found {
  readonly on: Outcome;
  readonly analysis: Analysis;
}

const Tell = createContext<(found: Found) => void>(() => undefined);

/** Takes what is found out below the verdict up to it. */
export const TellProvider = Tell.Provider;

/** How to tell the verdict what is found out. */
export function useTell(): (found: Found) => void {
  return useContext(Tell);
}

const Findings = createContext<Analysis>({ isWorking: false });

/** Hands down what is found out, apart from the decision: not every panel draws itself anew with it. */
export const FindingsProvider = Findings.Provider;

/** What is found out about the decision, each part as soon as it is known. */
export function useFindings(): Analysis {
  return useContext(Findings);
}

/** What conditions of the content look at, to say which answers decided them. */
export function worldOf({ situation, now, target }: Outcome): World {
  return { situation, now: now.layers, target: target.layers };
}
