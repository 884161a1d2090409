import type { Approach, DecisiveKnowledge } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import { type Priorities, weightsOf } from './burden.ts';
import type { World } from './condition.ts';
import { type Costs, costsOf } from './costs.ts';
import { type Covering, coveringOf, nothingCovered } from './covering.ts';
import { type Coverage, coverageOf, nothing } from './coverage.ts';
import { assessNeeds, type AssessedNeed } from './needs.ts';
import { oncePer } from './once-per.ts';
import type { Situation } from './situation.ts';
import { type Standing, standingOf } from './standing.ts';

/** A layer, as this situation makes it. */
export interface AssessedLayer {
  readonly id: LayerId;
  readonly approach: Approach;
  readonly standing: Standing;
  /** What it can carry of each raised need, in their order. */
  readonly covering: readonly Covering[];
  readonly costs: Costs;
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
    ({ approach, standingIn, coverageIn, costsIn }): AssessedLayer => ({
      id: approach.id,
      approach,
      standing: standingIn(world),
      covering: coveringIn(coverageIn(world)),
      costs: costsIn(world, weights),
    }),
  );
  return { situation, needs, raised, layers };
}

/** The approaches, made ready to be assessed often. */
const readyApproaches = oncePer(({ approaches, needs }: DecisiveKnowledge) =>
  approaches.map((approach) => ({
    approach,
    standingIn: standingOf(approach),
    coverageIn: coverageOf(approach, needs),
    costsIn: costsOf(approach),
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
