import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Answer } from '../core/situation.ts';
import type { QuestionId } from '../knowledge/schema.ts';
import { answersOf } from '../share/answers.ts';
import type { Basis } from '../share/basis.ts';
import { answersStore, replaceAll } from './answers-store.ts';
import { baseNow, onSharedLink } from './link-sync.ts';

/**
 * Other answers, tried without giving them: what is kept meanwhile with the tried ones among its
 * answers; a tried answer has no grade.
 */
export interface Trial extends Basis {
  /** The answers tried, by question. */
  readonly change: Readonly<Record<QuestionId, Answer>>;
  /** What is kept meanwhile: the shared link's while one is open, else one's own. */
  readonly before: Basis;
}

/** The trial going on. Lives in memory only. */
const trialStore = createStore<{ readonly trial: Trial | undefined }>(() => ({ trial: undefined }));

/** The trial going on, if any. */
export function useTrial(): Trial | undefined {
  return useStore(trialStore, ({ trial }) => trial);
}

/** Shows what other answers would make of the decision. Within a trial it adds to what is tried. */
export function tryChange(change: Readonly<Record<QuestionId, Answer>>): void {
  const { trial } = trialStore.getState();
  const before = baseNow();
  const tried = { ...trial?.change, ...change };
  const answers = { ...before.answers, ...answersOf(tried) };
  trialStore.setState({ trial: { ...before, change: tried, answers, before } });
}

/** Goes back to what was shown before the trial. */
export function endTrial(): void {
  if (trialStore.getState().trial !== undefined) trialStore.setState({ trial: undefined });
}

/** Makes the tried answers the person's own; `undoReplace` brings back those before. Without a trial: nothing. */
export function keepTrial(): void {
  const { trial } = trialStore.getState();
  if (trial === undefined) return;
  replaceAll(trial);
}

/** A trial is of what is kept: once that is something else, as after any edit, it is over. */
function endOutdated(): void {
  const { trial } = trialStore.getState();
  if (trial !== undefined && !isSame(trial.before, baseNow())) endTrial();
}

/** Told by identity: whatever is set anew ends a trial. */
function isSame(some: Basis, other: Basis): boolean {
  return (
    some.answers === other.answers &&
    some.priorities === other.priorities &&
    some.figures === other.figures
  );
}

if (typeof window !== 'undefined') {
  onSharedLink(endOutdated);
  answersStore.subscribe(endOutdated);
}
