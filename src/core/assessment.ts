import type { Approach, DecisiveKnowledge, Points } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import { type Burden, burdensOf, type Priorities, totalBurden, weightsOf } from './burden.ts';
import type { World } from './condition.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type AssessedGate, gatesOf, mayEverStand, mayStandNow } from './gates.ts';
import { assessNeeds, type AssessedNeed } from './needs.ts';
import { oncePer } from './once-per.ts';
import type { Situation } from './situation.ts';

/** A layer, as this situation makes it. */
export interface AssessedLayer {
  readonly id: LayerId;
  readonly approach: Approach;
  readonly gates: readonly AssessedGate[];
  readonly mayStandNow: boolean;
  readonly mayEverStand: boolean;
  /** In the order of the needs. */
  readonly coverage: readonly Coverage[];
  readonly burdens: readonly Burden[];
  readonly burden: Points;
}

/** A need of some strength. */
export interface RaisedNeed {
  readonly need: AssessedNeed;
  /** Its position among all needs. */
  readonly at: number;
}

/** All that the answers say, before anything is chosen. */
export interface Assessment {
  readonly situation: Situation;
  readonly needs: readonly AssessedNeed[];
  /** Those of some strength, in the order of the needs. */
  readonly raised: readonly RaisedNeed[];
  readonly layers: readonly AssessedLayer[];
}

/** Reads the answers against the tables: needs, gates, coverage and burdens. */
export function assess(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  priorities: Priorities = {},
): Assessment {
  const world: World = { situation };
  const weights = weightsOf(priorities);
  const layers = readyApproaches(knowledge).map(
    ({ approach, gatesIn, coverageIn, burdensIn }): AssessedLayer => {
      const gates = gatesIn(world);
      const burdens = burdensIn(world, weights);
      return {
        id: approach.id,
        approach,
        gates,
        mayStandNow: mayStandNow(approach, gates),
        mayEverStand: mayEverStand(gates),
        coverage: coverageIn(world),
        burdens,
        burden: totalBurden(burdens),
      };
    },
  );
  const needs = assessNeeds(knowledge, world);
  return { situation, needs, raised: raisedOf(needs), layers };
}

/** The approaches, made ready to be assessed often. */
const readyApproaches = oncePer(({ approaches, needs }: DecisiveKnowledge) =>
  approaches.map((approach) => ({
    approach,
    gatesIn: gatesOf(approach),
    coverageIn: coverageOf(approach, needs),
    burdensIn: burdensOf(approach),
  })),
);

function raisedOf(needs: readonly AssessedNeed[]): readonly RaisedNeed[] {
  const raised: RaisedNeed[] = [];
  let at = 0;
  for (const need of needs) {
    if (need.strength > 0) raised.push({ need, at });
    at++;
  }
  return raised;
}

const nothing: Coverage = { level: 0, base: 0, shifts: [] };

/** What a layer carries of the need at this position. */
export function coverage(layer: AssessedLayer, need: number): Coverage {
  return layer.coverage[need] ?? nothing;
}
