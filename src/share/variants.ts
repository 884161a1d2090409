import { type Basis, sameBasis } from './basis.ts';

/** One feature under one assumption. */
export interface Variant {
  /** Plain text in the person's own words, at most `longestName` long. */
  readonly name: string;
  readonly basis: Basis;
}

/** Under how many assumptions a feature is looked at at most. */
export const mostVariants = 4;

/** The longest name, in UTF-16 units. */
export const longestName = 40;

/** What the first is called until somebody gives it another name. */
export const firstName = 'Now';

/** Whether both hold the same under the same names, in the same order. */
export function sameVariants(some: readonly Variant[], others: readonly Variant[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ name, basis }, at) => {
      const other = others[at];
      return other !== undefined && other.name === name && sameBasis(other.basis, basis);
    })
  );
}

/** The name itself, or with the first number after it that makes it one nobody has yet. */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` ${number}`;
    const numbered = name.slice(0, longestName - suffix.length).trimEnd() + suffix;
    if (!taken.includes(numbered)) return numbered;
  }
}
