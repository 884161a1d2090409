import { createContext, useContext } from 'react';
import type { World } from '../../../core/condition.ts';
import type { Decision } from '../../../core/decide.ts';
import type { Knowledge, QuestionId } from '../../../knowledge/schema.ts';
import type { Answers, Grade } from '../../../state/index.ts';

/** What every panel shows: one decision, and the content it rests on. */
export interface ResultView {
  readonly decision: Decision;
  readonly knowledge: Knowledge;
  /** Somebody else's result, opened from a link: nothing in it can be changed. */
  readonly isShared: boolean;
  /** How well each answer is known, where that was said. */
  readonly grades: Readonly<Record<QuestionId, Grade | undefined>>;
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

/** How well each answer is known, where that was said. */
export function gradesOf(answers: Answers): ResultView['grades'] {
  return Object.fromEntries(Object.entries(answers).map(([id, { grade }]) => [id, grade]));
}

/** What conditions of the content look at, to say which answers decided them. */
export function worldOf({ situation, now, target }: Decision): World {
  return { situation, now: now.layers, target: target.layers };
}
