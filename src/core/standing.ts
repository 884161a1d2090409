import type { Approach, Points } from '../knowledge/schema.ts';
import { claimsForReadiness } from './claims.ts';
import type { World } from './condition.ts';
import { type Contribution, type Part, part } from './contributions.ts';
import { type AssessedGate, type GateStatus, readyGate, waysToStand } from './gates.ts';

/** A layer that nothing stands in the way of has this many points of readiness. */
export const fullReadiness = 10;
/** What a gate takes from the readiness of its layer. */
export const readinessLost: Record<GateStatus, Points> = { open: 0, unknown: 1, closed: 2 };

/** How a layer stands with its gates in a situation. */
export interface Standing {
  readonly gates: readonly AssessedGate[];
  /** Those that are not open. */
  readonly waitsFor: readonly AssessedGate[];
  /** Whether it may stand in today's architecture. */
  readonly mayStandNow: boolean;
  /** Whether it may stand in the architecture to grow into. */
  readonly mayEverStand: boolean;
  /** Whether it would do harm, now and later. */
  readonly isHarmful: boolean;
  /** What its readiness contributes to its score. */
  readonly readiness: Part;
}

/** How a layer stands with its gates, worked out once for the same ways that they stand. */
export function standingOf(approach: Approach): (world: World) => Standing {
  const gates = approach.gates.map(readyGate);
  if (waysToStand ** gates.length > Number.MAX_SAFE_INTEGER)
    throw new Error(`“${approach.id}” has more gates than can be told apart`);
  const known = new Map<number, Standing>();
  return (world) => {
    let ways = 0;
    for (const { wayIn } of gates) ways = ways * waysToStand + wayIn(world);
    let standing = known.get(ways);
    if (standing === undefined) {
      const asTheyStand = gates.flatMap((gate) => gate.ways[gate.wayIn(world)] ?? []);
      standing = behind(approach, asTheyStand);
      known.set(ways, standing);
    }
    return standing;
  };
}

function behind(approach: Approach, gates: readonly AssessedGate[]): Standing {
  const waitsFor = gates.filter(({ status }) => status !== 'open');
  return {
    gates,
    waitsFor,
    mayStandNow: waitsFor.every(
      ({ status }) => status === 'unknown' && approach.tuned === undefined,
    ),
    mayEverStand: waitsFor.every(({ openable }) => openable),
    isHarmful: waitsFor.some(({ harmful }) => harmful),
    readiness: part([fullyReady(approach), ...waitsFor.map(notReady)]),
  };
}

function fullyReady(approach: Approach): Contribution {
  const claims = claimsForReadiness(approach);
  return { criterion: 'readiness', points: fullReadiness, source: 'readiness', claims };
}

function notReady({ id: gate, status, claims }: AssessedGate): Contribution {
  return { criterion: 'readiness', points: -readinessLost[status], source: 'gate', gate, claims };
}
