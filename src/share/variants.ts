import type { Basis } from './basis.ts';

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
