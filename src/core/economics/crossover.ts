import type { Cost } from './yearly-cost.ts';

/**
 * The first month, counted from 1, by whose end an architecture has cost no more in all than another
 * that is cheaper to start; undefined when it is not dearer to start, or never catches up.
 */
export function crossoverMonth(dearer: Cost, cheaper: Cost): number | undefined {
  const head = dearer.once - cheaper.once;
  const saving = (cheaper.aYear - dearer.aYear) / 12;
  return head > 0 && saving > 0 ? Math.ceil(tidy(head / saving)) : undefined;
}

/** Without the last digits, where a quotient that is whole may come out a hair above. */
export function tidy(quotient: number): number {
  return Number(quotient.toPrecision(12));
}
