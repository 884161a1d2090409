import type { Cost } from './yearly-cost.ts';

/** Dollars spent in all after so many months; after none, on building. */
export function spentBy({ once, aYear }: Cost, months: number): number {
  return once + (aYear * months) / 12;
}

/** Dollars spent in all by the end of each month, from month 0 to the last. */
export function cumulativeCost(cost: Cost, months: number): readonly number[] {
  return Array.from({ length: months + 1 }, (_, month) => spentBy(cost, month));
}
