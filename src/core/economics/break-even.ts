import { tidy } from './crossover.ts';
import type { AllFigures } from './figures.ts';
import type { Cost } from './yearly-cost.ts';

/**
 * The requests a day from which an architecture costs no more in its first year than another:
 * `always` from none on, `never` at any number.
 */
export function breakEvenRequests(one: Cost, other: Cost): number | 'always' | 'never' {
  const standing = one.once + one.fixed - other.once - other.fixed;
  const saving = (other.aRequest - one.aRequest) * 365;
  if (saving <= 0) return standing <= 0 && saving === 0 ? 'always' : 'never';
  return standing <= 0 ? 'always' : Math.ceil(tidy(standing / saving));
}

/**
 * By how many percentage points fewer answers a person must put right for an architecture to cost
 * no more in its first year than another. At most 0 where it costs no more anyway; undefined where
 * putting answers right costs nothing.
 */
export function breakEvenCorrections(
  one: Cost,
  other: Cost,
  figures: AllFigures,
): number | undefined {
  const onePoint =
    (figures['requests-a-day'] * 365 * figures['correction-minutes'] * figures['hour-cost']) / 6000;
  if (onePoint === 0) return undefined;
  return (one.once + one.aYear - other.once - other.aYear) / onePoint;
}
