import { type Basis, isBlank, onlyBasis } from '../share/basis.ts';
import { firstName, type Variant } from '../share/variants.ts';

/** What a person keeps: what they said under one assumption, and where that stands among others. */
export interface Kept extends Basis {
  /** Left out while there is one variant alone, and nobody has named it. */
  readonly among?: Among | undefined;
}

/** The place of a variant in a set. */
export interface Among {
  readonly name: string;
  readonly before: readonly Variant[];
  readonly after: readonly Variant[];
}

/** The name of the variant at hand. */
export function nameOf({ among }: Kept): string {
  return among?.name ?? firstName;
}

/** All variants in order; their bases are the same values each time. */
export function variantsOf(kept: Kept): readonly Variant[] {
  const variant = { name: nameOf(kept), basis: onlyBasis(kept) };
  return [...(kept.among?.before ?? []), variant, ...(kept.among?.after ?? [])];
}

/** The place of the variant at hand among all. */
export function placeOf({ among }: Kept): number {
  return among?.before.length ?? 0;
}

/** These variants, with the one at a place at hand. Throws a RangeError when there is none. */
export function keptAt(variants: readonly Variant[], at: number): Kept {
  const variant = variants[at];
  if (variant === undefined) throw new RangeError(`there is no variant ${at}`);
  const isPlain = variants.length === 1 && variant.name === firstName;
  const among = isPlain
    ? undefined
    : { name: variant.name, before: variants.slice(0, at), after: variants.slice(at + 1) };
  return { ...onlyBasis(variant.basis), among };
}

/** What a person keeps, out of a value that holds more. */
export function onlyKept(kept: Kept): Kept {
  return { ...onlyBasis(kept), among: kept.among };
}

/** The same set with the variant of this name at hand, if there is one. */
export function turnedTo(kept: Kept, name: string): Kept {
  const variants = variantsOf(kept);
  const at = variants.findIndex((variant) => variant.name === name);
  return at < 0 || at === placeOf(kept) ? kept : keptAt(variants, at);
}

/** Whether there is one variant alone in which nothing was said. */
export function isNothing(kept: Kept): boolean {
  return isBlank(kept) && variantsOf(kept).length === 1;
}
