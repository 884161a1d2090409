import type { Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { claimsOf } from './claims.ts';

/**
 * One summand of a score. `source` says which table entry it comes from: a cell of the coverage or
 * burden table, a shift (by `shift`), the cap of a need at full strength, a gate, or the ends of
 * the scale.
 */
export interface Contribution {
  readonly criterion: CriterionId;
  /** A whole number, possibly negative; a half where a priority halves a burden. */
  readonly points: Points;
  readonly source:
    | 'coverage'
    | 'coverage-shift'
    | 'cap'
    | 'burden'
    | 'burden-shift'
    | 'priority'
    | 'gate'
    | 'readiness'
    | 'scale';
  readonly need?: NeedId;
  readonly cause?: { readonly question: QuestionId; readonly option: OptionId };
  readonly shift?: string;
  readonly gate?: string;
  readonly claims: Claims;
}

/** Some contributions, what they add up to, and what they rest on. */
export interface Part {
  readonly contributions: readonly Contribution[];
  readonly sum: Points;
  readonly claims: Claims;
}

/** Contributions as a part of a score. */
export function part(contributions: readonly Contribution[]): Part {
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  return { contributions, sum, claims: claimsOf(contributions) };
}
