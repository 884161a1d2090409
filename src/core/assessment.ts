import type { Approach, Knowledge, Points } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type Burden, burdensOf, type Priorities, totalBurden } from './burden.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { assessGates, type AssessedGate, mayEverStand, mayStandNow } from './gates.ts';
import { assessNeeds, type AssessedNeed } from './needs.ts';
import type { Situation } from './situation.ts';

/** A layer, as this situation makes it. */
export interface AssessedLayer {
  readonly id: LayerId;
  readonly approach: Approach;
  readonly gates: readonly AssessedGate[];
  readonly mayStandNow: boolean;
  readonly mayEverStand: boolean;
  readonly coverage: ReadonlyMap<NeedId, Coverage>;
  readonly burdens: readonly Burden[];
  readonly burden: Points;
}

/** All that the answers say, before anything is chosen. */
export interface Assessment {
  readonly situation: Situation;
  readonly needs: readonly AssessedNeed[];
  readonly layers: readonly AssessedLayer[];
}

/** Reads the answers against the tables: needs, gates, coverage and burdens. */
export function assess(
  knowledge: Knowledge,
  situation: Situation,
  priorities: Priorities = {},
): Assessment {
  const needs = knowledge.needs.map(({ id }) => id);
  const layers = knowledge.approaches.map((approach): AssessedLayer => {
    const gates = assessGates(approach, situation);
    const burdens = burdensOf(approach, situation, priorities);
    const coverage = coverageOf(approach, needs, situation);
    return {
      id: approach.id,
      approach,
      gates,
      mayStandNow: mayStandNow(approach, gates),
      mayEverStand: mayEverStand(gates),
      coverage,
      burdens,
      burden: totalBurden(burdens),
    };
  });
  return { situation, needs: assessNeeds(knowledge, situation), layers };
}

/** What a layer carries of a need; nothing of a need the content does not know. */
export function coverage(layer: AssessedLayer, need: NeedId): Coverage {
  return layer.coverage.get(need) ?? { level: 0, base: 0, shifts: [] };
}
