import type { Points } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, levelOf } from './assessment.ts';
import { nothingCovered } from './covering.ts';
import { bestTwo, type Candidate } from './every-set.ts';

/** A need and the layer that carries most of it. */
export interface Carriage {
  readonly need: NeedId;
  readonly layer: LayerId;
  /** 20 to 100: how much of the need the layer carries. */
  readonly level: number;
  readonly points: Points;
}

/** A set of layers and what it is worth in this situation. */
export interface Composition {
  /** In layer order; the one that is in every architecture is always there. */
  readonly layers: readonly LayerId[];
  /** Each need of some strength that is carried at all. */
  readonly carries: readonly Carriage[];
  /** Σ strength × best coverage, in points. */
  readonly coverage: Points;
  /** Σ burdens, in points. */
  readonly burden: Points;
  /** Coverage less burden. */
  readonly value: Points;
}

/** The best composition, and how clearly it is the best. */
export interface Optimum extends Composition {
  /** The second best set of the layers allowed, when there is more than one set. */
  readonly runnerUp?: Composition;
  /** Another set is worth exactly as much; the cheaper, more reversible one was taken. */
  readonly tie: boolean;
}

/** The value of one set of layers. */
export function valueOf(layers: readonly AssessedLayer[], { raised }: Assessment): Composition {
  const carries: Carriage[] = [];
  let covered = 0;
  let at = -1;
  for (const { id: need } of raised) {
    const best = bestCarrier(layers, ++at);
    if (best === undefined) continue;
    const { level, points } = best.covering[at] ?? nothingCovered;
    carries.push({ need, layer: best.id, level, points });
    covered += points;
  }
  let burden = 0;
  for (const layer of layers) burden += layer.costs.total;
  return {
    layers: layers.map(({ id }) => id),
    carries,
    coverage: covered,
    burden,
    value: covered - burden,
  };
}

/** The best of these sets, found by comparing every one, so it is exact. */
export function compose(sets: readonly Candidate[], assessment: Assessment): Optimum {
  const [best, runnerUp] = bestTwo(sets);
  const { layers, carries, coverage, burden, value } = valueOf(
    membersOf(best, assessment),
    assessment,
  );
  if (runnerUp === undefined) return { layers, carries, coverage, burden, value, tie: false };
  const second = valueOf(membersOf(runnerUp, assessment), assessment);
  const tie = runnerUp.value === best.value;
  return { layers, carries, coverage, burden, value, runnerUp: second, tie };
}

function membersOf({ layers }: Candidate, assessment: Assessment): readonly AssessedLayer[] {
  return assessment.layers.filter((_, at) => (layers & (1 << at)) !== 0);
}

/**
 * The layer that carries most of the raised need at this position, the earliest of equals; none when
 * nothing carries it. `without` leaves one layer out.
 */
export function bestCarrier(
  layers: readonly AssessedLayer[],
  need: number,
  without?: AssessedLayer,
): AssessedLayer | undefined {
  let best: AssessedLayer | undefined;
  let most = 0;
  for (const layer of layers) {
    const level = levelOf(layer, need);
    if (level <= most || layer === without) continue;
    best = layer;
    most = level;
  }
  return best;
}
