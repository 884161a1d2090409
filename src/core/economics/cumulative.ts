import type { Cost } from './yearly-cost.ts';

/** Dollars spent in all by the end of each month, from 0, which is the building, to the last. */
export function cumulativeCost({ once, aYear }: Cost, months: number): readonly number[] {
  return Array.from({ length: months + 1 }, (_, month) => once + (aYear * month) / 12);
}
