import type { Approach, BurdenCriterion, BurdenShift, Points } from '../knowledge/schema.ts';
import { holds } from './condition.ts';
import type { Situation } from './situation.ts';

/** The criteria by which a layer is a burden, in table order. */
export const burdenCriteria: readonly BurdenCriterion[] = [
  'speed-of-change',
  'effort',
  'run-cost',
  'portability',
];

/** What a layer costs under one criterion in this situation. */
export interface Burden {
  readonly criterion: BurdenCriterion;
  /** Whole points, never below 0; comparable with the points a covered need is worth. */
  readonly points: Points;
  readonly base: Points;
  /** The shifts that hold, with what each changed after the floor of 0. */
  readonly shifts: readonly { readonly shift: BurdenShift; readonly by: Points }[];
}

/** The burdens of a layer, one for each burden criterion. */
export function burdensOf(approach: Approach, situation: Situation): readonly Burden[] {
  return burdenCriteria.map((criterion) => {
    const base = approach.burden[criterion].points;
    const shifts: { shift: BurdenShift; by: Points }[] = [];
    let points = base;
    for (const shift of approach.burdenShifts) {
      if (shift.criterion !== criterion || !holds(shift.when, { situation })) continue;
      const shifted = Math.max(0, points + shift.by);
      shifts.push({ shift, by: shifted - points });
      points = shifted;
    }
    return { criterion, points, base, shifts };
  });
}

/** The burden of a layer over all criteria, in points. */
export function totalBurden(burdens: readonly Burden[]): Points {
  return burdens.reduce((sum, { points }) => sum + points, 0);
}
