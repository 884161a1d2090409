import type { Points } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { bestTwo, type Candidate, everySet } from './every-set.ts';
import { worth } from './worth.ts';

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
export function valueOf(layers: readonly AssessedLayer[], { needs }: Assessment): Composition {
  const carries: Carriage[] = [];
  let covered = 0;
  needs.forEach(({ id: need, strength }, at) => {
    const best = strength === 0 ? undefined : bestCarrier(layers, at);
    if (best === undefined) return;
    const { level } = coverage(best, at);
    const points = worth(strength, level);
    carries.push({ need, layer: best.id, level, points });
    covered += points;
  });
  const burden = layers.reduce((sum, layer) => sum + layer.burden, 0);
  return {
    layers: layers.map(({ id }) => id),
    carries,
    coverage: covered,
    burden,
    value: covered - burden,
  };
}

/** The best of all sets of the allowed layers, found by trying every one, so it is exact. */
export function compose(
  assessment: Assessment,
  allowed: (layer: AssessedLayer) => boolean,
): Optimum {
  const [best, runnerUp] = bestTwo(everySet(assessment, allowed));
  const composition = valueOf(membersOf(best, assessment), assessment);
  if (runnerUp === undefined) return Object.assign(composition, { tie: false });
  return Object.assign(composition, {
    runnerUp: valueOf(membersOf(runnerUp, assessment), assessment),
    tie: runnerUp.value === best.value,
  });
}

function membersOf({ layers }: Candidate, assessment: Assessment): readonly AssessedLayer[] {
  return assessment.layers.filter((_, at) => (layers & (1 << at)) !== 0);
}

/** The layer that carries most of the need at this position, the earliest of equals; none when nothing carries it. */
export function bestCarrier(
  layers: readonly AssessedLayer[],
  need: number,
): AssessedLayer | undefined {
  let best: AssessedLayer | undefined;
  let most = 0;
  for (const layer of layers) {
    const { level } = coverage(layer, need);
    if (level <= most) continue;
    best = layer;
    most = level;
  }
  return best;
}
