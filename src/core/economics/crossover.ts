import type { Cost } from './yearly-cost.ts';

/**
 * After how many months an architecture has cost as much in all as another that is cheaper to start,
 * and less from then on; undefined when it is not dearer to start, or never catches up.
 */
export function crossover(dearer: Cost, cheaper: Cost): number | undefined {
  const head = dearer.once - cheaper.once;
  const saving = (cheaper.aYear - dearer.aYear) / 12;
  return head > 0 && saving > 0 ? tidy(head / saving) : undefined;
}

/** Without the last digits, where a quotient that is whole may come out a hair above. */
export function tidy(quotient: number): number {
  return Number(quotient.toPrecision(12));
}
