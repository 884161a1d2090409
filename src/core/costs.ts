import type { Approach, Claims, Points } from '../knowledge/schema.ts';
import { type Burden, burdensOf, evenWeights, totalBurden, weighed } from './burden.ts';
import { claimsOf } from './claims.ts';
import { madeOfHolding, type World } from './condition.ts';
import { type Contribution, type Part, part } from './contributions.ts';

/** A layer that is no burden under a criterion has this many points there. */
export const noBurden = 5;

/** What a layer costs in a situation. */
export interface Costs {
  /** One for each burden criterion. */
  readonly burdens: readonly Burden[];
  readonly total: Points;
  /** What the burdens leave of the points of a layer that is none. */
  readonly part: Part;
  /** What the burdens rest on. */
  readonly claims: Claims;
}

/** What a layer costs; `weights` in the order of the criteria. */
export function costsOf(approach: Approach): (world: World, weights: readonly number[]) => Costs {
  const costsIn = madeOfHolding(approach.burdenShifts, (shifts) =>
    costing(burdensOf(approach, shifts)),
  );
  return (world, weights) => {
    const costs = costsIn(world);
    return weights === evenWeights ? costs : costing(weighed(costs.burdens, weights));
  };
}

function costing(burdens: readonly Burden[]): Costs {
  const grounds = burdens.flatMap((burden) => [burden, ...burden.shifts.map(({ shift }) => shift)]);
  return {
    burdens,
    total: totalBurden(burdens),
    part: part(burdens.flatMap(ofBurden)),
    claims: claimsOf(grounds),
  };
}

function ofBurden(burden: Burden): readonly Contribution[] {
  const { criterion, base, shifts, points, weighed, claims } = burden;
  const contributions: Contribution[] = [
    { criterion, points: noBurden - base, source: 'burden', claims },
  ];
  for (const { shift, by } of shifts) {
    if (by === 0) continue;
    const { id, claims } = shift;
    contributions.push({ criterion, points: -by, source: 'burden-shift', shift: id, claims });
  }
  if (weighed !== points)
    contributions.push({ criterion, points: points - weighed, source: 'priority', claims });
  return contributions;
}
