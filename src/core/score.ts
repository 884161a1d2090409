import type { Approach, Points } from '../knowledge/schema.ts';
import type { AssessedLayer } from './assessment.ts';
import type { Burden } from './burden.ts';
import { claimsForReadiness, claimsOf } from './claims.ts';
import { type Contribution, type Part, part } from './contributions.ts';
import type { AssessedGate, GateStatus } from './gates.ts';
import { oncePer } from './once-per.ts';

export type { Contribution } from './contributions.ts';

/** A layer that nothing stands in the way of has this many points of readiness. */
export const fullReadiness = 10;
/** What a gate takes from the readiness of its layer. */
export const readinessLost: Record<GateStatus, Points> = { open: 0, unknown: 1, closed: 2 };
/** A layer that is no burden under a criterion has this many points there. */
export const noBurden = 5;

/** What a layer does alone, 0 to 100, and exactly why. */
export interface Score {
  readonly total: Points;
  /** Adds up to `total`. */
  readonly contributions: readonly Contribution[];
}

/** Scores a layer against every criterion. The scale is fixed, never relative to the situation. */
export function scoreOf({ covering, approach, gates, burdens }: AssessedLayer): Score {
  const parts = covering.map(({ part }) => part);
  parts.push(ofReadiness(approach));
  for (const gate of gates) if (gate.status !== 'open') parts.push(ofGate(gate));
  parts.push(ofBurdens(burdens));
  return onTheScale(parts);
}

function onTheScale(parts: readonly Part[]): Score {
  const contributions: Contribution[] = [];
  let sum = 0;
  for (const part of parts) {
    sum += part.sum;
    for (const one of part.contributions) contributions.push(one);
  }
  const total = Math.min(100, Math.max(0, sum));
  if (total !== sum)
    contributions.push({
      criterion: 'fixes-failure',
      points: total - sum,
      source: 'scale',
      claims: claimsOf(parts),
    });
  return { total, contributions };
}

const ofReadiness = oncePer((approach: Approach) =>
  part([
    {
      criterion: 'readiness',
      points: fullReadiness,
      source: 'readiness',
      claims: claimsForReadiness(approach),
    },
  ]),
);

const ofGate = oncePer(({ id, status, claims }: AssessedGate) =>
  part([
    { criterion: 'readiness', points: -readinessLost[status], source: 'gate', gate: id, claims },
  ]),
);

const ofBurdens = oncePer((burdens: readonly Burden[]) => part(burdens.flatMap(ofBurden)));

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
