import { useMemo } from 'react';
import { assumptions } from '../knowledge/assumptions.ts';
import { type Basis, onlyBasis } from '../share/basis.ts';
import { type Reading, readName } from '../share/door.ts';
import { freeName, mostVariants, type Variant } from '../share/variants.ts';
import { rearrange, replaceKept, answersStore, useOwn } from './answers-store.ts';
import { keptAt, placeOf, variantsOf } from './kept.ts';
import { lookAt, useSharedLink } from './link-sync.ts';

export { assumptions };

/** The variants that the pages are about, and the one at hand. */
export interface ShownVariants {
  readonly variants: readonly Variant[];
  readonly at: number;
  /** They are somebody else's, named by the sender: nothing in them can be changed. */
  readonly isShared: boolean;
}

/** The variants of the shared link while one is open, else the person's own. */
export function useShownVariants(): ShownVariants {
  const { answers, priorities, figures, among } = useOwn();
  const shared = useSharedLink();
  return useMemo(() => {
    if (shared.status === 'shared') {
      const variants = shared.set ?? [{ name: '', basis: onlyBasis(shared) }];
      return { variants, at: shared.at ?? 0, isShared: true };
    }
    const own = { answers, priorities, figures, among };
    return { variants: variantsOf(own), at: placeOf(own), isShared: false };
  }, [answers, priorities, figures, among, shared]);
}

/** Shows another variant: of the shared set while one is open, else of the person's own, to be edited. */
export function turnTo(at: number, isShared: boolean): void {
  if (isShared) lookAt(at);
  else rearrange((own) => keptAt(variantsOf(own), at));
}

/** Adds a copy of the variant at hand under a name, and turns to it. Refused when there are four, or no name. */
export function duplicateVariant(name: string, change: (basis: Basis) => Basis): Reading<string> {
  const own = variantsOf(answersStore.getState());
  const given = readName(name.trim());
  if (!given.ok) return given;
  if (own.length >= mostVariants)
    return { ok: false, problems: [`there are ${mostVariants} already, and no room for more`] };
  rearrange((kept) => {
    const variants = variantsOf(kept);
    const free = freeName(
      given.value,
      variants.map((variant) => variant.name),
    );
    const copy = { name: free, basis: change(onlyBasis(kept)) };
    return variants.length >= mostVariants ? kept : keptAt([...variants, copy], variants.length);
  });
  return given;
}

/** Gives a variant another name; a name that another one has gets a number. */
export function renameVariant(at: number, name: string): Reading<string> {
  const given = readName(name.trim());
  if (!given.ok) return given;
  rearrange((kept) => {
    const variants = variantsOf(kept);
    const others = variants.filter((_, place) => place !== at).map((variant) => variant.name);
    const free = freeName(given.value, others);
    const renamed = variants.map((each, place) => (place === at ? { ...each, name: free } : each));
    return keptAt(renamed, placeOf(kept));
  });
  return given;
}

/** Takes a variant away, never the last; `undoReplace` brings it back. */
export function deleteVariant(at: number): void {
  const own = answersStore.getState();
  const variants = variantsOf(own);
  if (variants.length < 2) return;
  const place = placeOf(own);
  const left = variants.filter((_, each) => each !== at);
  replaceKept(keptAt(left, Math.min(at < place ? place - 1 : place, left.length - 1)));
}

/** A change of answers that an assumption amounts to, for these answers; none where it says nothing of them. */
export function assumed(id: string, basis: Basis): Basis {
  const moves = assumptions.find((assumption) => assumption.id === id)?.moves ?? [];
  const answers = { ...basis.answers };
  for (const { question, from, to } of moves) {
    if (basis.answers[question]?.value === from) answers[question] = { value: to };
  }
  return { ...basis, answers };
}
