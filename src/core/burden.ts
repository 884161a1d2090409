import type {
  Approach,
  BurdenCriterion,
  BurdenShift,
  Claims,
  Points,
} from '../knowledge/schema.ts';

/** The criteria by which a layer is a burden, in table order. */
export const burdenCriteria: readonly BurdenCriterion[] = [
  'speed-of-change',
  'effort',
  'run-cost',
  'portability',
];

/** How much a person minds a burden. */
export type PriorityLevel = 'low' | 'normal' | 'high';

/**
 * What matters to a person beyond the answers; `normal` where left out. Priorities weigh burdens:
 * they can change what earns its place, and never open a gate.
 */
export type Priorities = Readonly<Partial<Record<BurdenCriterion, PriorityLevel>>>;

/** A burden counts half, once or twice. */
const weightOf: Readonly<Record<PriorityLevel, number>> = { low: 0.5, normal: 1, high: 2 };

/** The weight of each burden criterion, in table order. */
export function weightsOf(priorities: Priorities): readonly number[] {
  const weights = burdenCriteria.map((criterion) => weightOf[priorities[criterion] ?? 'normal']);
  return weights.every((weight) => weight === 1) ? evenWeights : weights;
}

/** Nothing matters more than anything else. */
export const evenWeights: readonly number[] = [1, 1, 1, 1];

/** What a layer costs under one criterion in this situation. */
export interface Burden {
  readonly criterion: BurdenCriterion;
  /** Whole points, never below 0; comparable with the points a covered need is worth. */
  readonly points: Points;
  /** What the person's priorities make of them: half, once or twice the points. */
  readonly weighed: Points;
  readonly base: Points;
  /** What the base rests on. */
  readonly claims: Claims;
  /** The shifts that hold, with what each changed after the floor of 0. */
  readonly shifts: readonly { readonly shift: BurdenShift; readonly by: Points }[];
}

/** Burdens as `weights`, in the order of the criteria, have them count. */
export function weighed(burdens: readonly Burden[], weights: readonly number[]): readonly Burden[] {
  return burdens.map(({ criterion, points, base, claims, shifts }, at) => {
    const counted = points * (weights[at] ?? 1);
    return { criterion, points, weighed: counted, base, claims, shifts };
  });
}

/** The burdens of an approach while these shifts hold, one for each burden criterion. */
export function burdensOf(approach: Approach, holding: readonly BurdenShift[]): readonly Burden[] {
  return burdenCriteria.map((criterion) => {
    const { points: base, claims } = approach.burden[criterion];
    const shifts: { shift: BurdenShift; by: Points }[] = [];
    let points = base;
    for (const shift of holding) {
      if (shift.criterion !== criterion) continue;
      const shifted = Math.max(0, points + shift.by);
      shifts.push({ shift, by: shifted - points });
      points = shifted;
    }
    return { criterion, points, weighed: points, base, claims, shifts };
  });
}

/** The burden of a layer over all criteria, in points. */
export function totalBurden(burdens: readonly Burden[]): Points {
  let total = 0;
  for (const { weighed } of burdens) total += weighed;
  return total;
}
