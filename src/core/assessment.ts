import type { Approach, DecisiveKnowledge, Points } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import { type Burden, burdensOf, type Priorities, totalBurden, weightsOf } from './burden.ts';
import type { World } from './condition.ts';
import { type Covering, coveringOf, nothingCovered } from './covering.ts';
import { type Coverage, coverageOf, nothing } from './coverage.ts';
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
  /** What it can carry of each raised need, in their order. */
  readonly covering: readonly Covering[];
  readonly burdens: readonly Burden[];
  readonly burden: Points;
}

/** All that the answers say, before anything is chosen. */
export interface Assessment {
  readonly situation: Situation;
  readonly needs: readonly AssessedNeed[];
  /** Those of some strength, in the order of the needs. */
  readonly raised: readonly AssessedNeed[];
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
  const needs = assessNeeds(knowledge, world);
  const { raised, coveringIn } = raisedOf(needs);
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
        covering: coveringIn(coverageIn(world)),
        burdens,
        burden: totalBurden(burdens),
      };
    },
  );
  return { situation, needs, raised, layers };
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

/** The needs of some strength, and what some coverage of all needs is of them. */
function raisedOf(needs: readonly AssessedNeed[]) {
  const raised = needs.filter(({ strength }) => strength > 0);
  const places = raised.map((need) => ({ at: needs.indexOf(need), coveringBy: coveringOf(need) }));
  const coveringIn = (coverage: readonly Coverage[]): readonly Covering[] =>
    places.map(({ at, coveringBy }) => {
      const covered = coverage[at] ?? nothing;
      return covered === nothing ? nothingCovered : coveringBy(covered);
    });
  return { raised, coveringIn };
}

/** How much a layer can carry of the raised need at this position: 0 to 100, a multiple of 20. */
export function levelOf({ covering }: AssessedLayer, raised: number): number {
  return covering[raised]?.level ?? 0;
}
