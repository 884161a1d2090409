import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Priorities, PriorityLevel } from '../core/burden.ts';
import type { BurdenCriterion, QuestionId } from '../knowledge/schema.ts';
import type { FigureId } from '../knowledge/vocabulary.ts';
import { type Answers, type GivenAnswer, unknown } from '../share/answers.ts';
import { type Basis, isBlank, noBasis, onlyBasis, sameBasis } from '../share/basis.ts';
import { sameVariants } from '../share/variants.ts';
import { isNothing, type Kept, nameOf, onlyKept, turnedTo, variantsOf } from './kept.ts';
import { withFigures } from '../share/figures.ts';
import { withLevel } from '../share/priorities.ts';
import { decisive } from './knowledge.ts';
import { type AnswerStorage, openStorage, type StorageStatus } from './storage.ts';
import { keys } from './storage-keys.ts';

/** The person's own answers, priorities and figures, and what surrounds their keeping. */
export interface OwnAnswers extends Kept {
  /** What they were before they were last replaced or cleared, to go back to. */
  readonly backup: Kept;
  /** How often this tab has changed them; changes from other tabs do not count. */
  readonly edits: number;
  readonly storage: StorageStatus;
  /** What was stored and could not be read, exactly as it was found. */
  readonly quarantined: readonly string[];
}

const storage: AnswerStorage = openStorage(decisive, () =>
  typeof window === 'undefined' ? undefined : window.localStorage,
);

/** The one store of the person's own answers; hooks and actions around it are what the screens use. */
export const answersStore = createStore<OwnAnswers>(() => ({
  ...stored({ ...noBasis, backup: noBasis }),
  edits: 0,
}));

/** Gives a question this answer. The other answers stay. */
export function setAnswer(question: QuestionId, { value, grade }: GivenAnswer): void {
  const answer = grade === undefined || value === unknown ? { value } : { value, grade };
  edit(({ answers }) => ({ answers: { ...answers, [question]: answer } }));
}

/** Makes a question unanswered again. */
export function clearAnswer(question: QuestionId): void {
  edit(({ answers }) => ({
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question)),
  }));
}

/** Says how much a burden matters. */
export function setPriority(criterion: BurdenCriterion, level: PriorityLevel): void {
  edit(({ priorities }) => ({ priorities: withLevel(priorities, criterion, level) }));
}

/** Sets figures, which must be allowed ones; `undefined` goes back to what is assumed. The others stay. */
export function setFigures(change: Readonly<Partial<Record<FigureId, number | undefined>>>): void {
  edit(({ figures }) => ({ figures: withFigures(decisive, figures, change) }));
}

/** Clears all answers, priorities and figures of every variant; `undoReplace` brings them back. */
export function startAgain(): void {
  replaceKept(noBasis);
}

/** Puts these in the place of all the person said; `undoReplace` brings that back. */
export function replaceAll(basis: Basis): void {
  edit((own) => {
    const isLoss = !isBlank(own) && !sameBasis(own, basis);
    return { ...onlyBasis(basis), backup: isLoss ? onlyKept(own) : own.backup };
  });
}

/** Puts this in the place of every variant; `undoReplace` brings those back. */
export function replaceKept(kept: Kept): void {
  edit((own) => {
    const isLoss = !isNothing(own) && !sameVariants(variantsOf(own), variantsOf(kept));
    return { ...onlyKept(kept), backup: isLoss ? onlyKept(own) : own.backup };
  });
}

/** Changes which variants there are or which is at hand; the backup stays. */
export function rearrange(change: (own: Kept) => Kept): void {
  edit((own) => onlyKept(change(own)));
}

/** Exchanges what is with the backup, so that doing it twice changes nothing. Without a backup: nothing. */
export function undoReplace(): void {
  edit((own) => (isNothing(own.backup) ? own : { ...onlyKept(own.backup), backup: onlyKept(own) }));
}

/** Deletes answers, backup and quarantine, here and in the browser's storage: nothing is left. */
export function deleteEverything(): void {
  storage.erase();
  answersStore.setState(({ edits }) => ({
    ...stored({ ...noBasis, backup: noBasis }),
    edits: edits + 1,
  }));
}

/** All that the person said. */
export function useOwn(): Kept {
  return useStore(answersStore);
}

/** The person's own answers. */
export function useAnswers(): Answers {
  return useStore(answersStore, ({ answers }) => answers);
}

/** One figure of the economics as the person changed it; undefined while it is as assumed. */
export function useOwnFigure(figure: FigureId): number | undefined {
  return useStore(answersStore, ({ figures }) => figures[figure]);
}

/** What matters to the person. */
export function usePriorities(): Priorities {
  return useStore(answersStore, ({ priorities }) => priorities);
}

/** Whether `undoReplace` has something to bring back. */
export function useCanUndoReplace(): boolean {
  return useStore(answersStore, ({ backup }) => !isNothing(backup));
}

/** Whether answers outlive the page. A page that is built says nothing yet of the browser it will open in. */
export function useStorageStatus(): StorageStatus {
  return useSyncExternalStore(
    answersStore.subscribe,
    () => answersStore.getState().storage,
    () => 'saving',
  );
}

/** Stored texts that could not be read, for the person to look at or save. */
export function useQuarantined(): readonly string[] {
  return useStore(answersStore, ({ quarantined }) => quarantined);
}

/** Changes the answers as they are now, in this tab or in another that was faster, and keeps the result. */
function edit(change: (own: OwnAnswers) => Partial<OwnAnswers>): void {
  if (storage.wasChangedElsewhere()) adoptStored();
  const before = answersStore.getState();
  const after = { ...before, ...change(before), edits: before.edits + 1 };
  if (after.backup !== before.backup) storage.save('backup', after.backup);
  storage.save('answers', onlyKept(after));
  answersStore.setState({ ...after, storage: storage.status() });
}

/**
 * Takes over what another tab has stored; what cannot be read takes nothing away here. The variant at
 * hand stays at hand, whichever one the other tab has turned to.
 */
function adoptStored(): void {
  answersStore.setState((own) => {
    const adopted = stored(own);
    return { ...adopted, ...turnedTo(onlyKept(adopted), nameOf(own)) };
  });
}

function stored(otherwise: Kept & Pick<OwnAnswers, 'backup'>): Omit<OwnAnswers, 'edits'> {
  return {
    ...onlyKept(storage.load('answers') ?? otherwise),
    backup: storage.load('backup') ?? otherwise.backup,
    storage: storage.status(),
    quarantined: storage.quarantined(),
  };
}

/** A key of null means that all of the storage was cleared. */
function isOurs(key: string | null): boolean {
  return key === null || Object.values<string>(keys).includes(key);
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => {
    if (isOurs(key)) adoptStored();
  });
}
