import type { Points } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import type { AssessedLayer, Assessment } from './assessment.ts';

/** A full need fully covered is worth this many points. */
const pointsOfAFullNeed = 50;

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

/** What covering a need at some level is worth. */
export function worth(strength: number, level: number): Points {
  return (strength * level * pointsOfAFullNeed) / 10_000;
}

/** The value of one set of layers. */
export function valueOf(layers: readonly AssessedLayer[], { needs }: Assessment): Composition {
  const carries: Carriage[] = [];
  let coverage = 0;
  for (const { id: need, strength } of needs) {
    if (strength === 0) continue;
    const best = bestCarrier(layers, need);
    if (best === undefined) continue;
    const points = worth(strength, best.level);
    carries.push({ need, layer: best.layer, level: best.level, points });
    coverage += points;
  }
  const burden = layers.reduce((sum, layer) => sum + layer.burden, 0);
  return {
    layers: layers.map(({ id }) => id),
    carries,
    coverage,
    burden,
    value: coverage - burden,
  };
}

/**
 * The best of all sets of the allowed layers, found by trying every one, so it is exact. Of equal
 * sets the one with less burden wins, then the one with fewer layers, then the one whose layers
 * come earlier, which are easier to undo.
 */
export function compose(
  assessment: Assessment,
  allowed: (layer: AssessedLayer) => boolean,
): Optimum {
  const always = assessment.layers.filter(({ approach }) => approach.always);
  const free = assessment.layers.filter((layer) => !layer.approach.always && allowed(layer));
  const ranked = Array.from({ length: 2 ** free.length }, (_, set) =>
    valueOf(
      inLayerOrder([...always, ...free.filter((__, index) => set & (1 << index))], assessment),
      assessment,
    ),
  ).toSorted(byValueThenThrift);
  const [best, runnerUp] = ranked;
  if (best === undefined) throw new Error('an enumeration of subsets is never empty');
  return runnerUp === undefined
    ? { ...best, tie: false }
    : { ...best, runnerUp, tie: runnerUp.value === best.value };
}

function byValueThenThrift(a: Composition, b: Composition): number {
  return b.value - a.value || a.burden - b.burden || a.layers.length - b.layers.length;
}

function bestCarrier(
  layers: readonly AssessedLayer[],
  need: NeedId,
): { layer: LayerId; level: number } | undefined {
  let best: { layer: LayerId; level: number } | undefined;
  for (const { id, coverage } of layers) {
    const { level } = coverage[need];
    if (level > (best?.level ?? 0)) best = { layer: id, level };
  }
  return best;
}

function inLayerOrder(
  layers: readonly AssessedLayer[],
  { layers: order }: Assessment,
): readonly AssessedLayer[] {
  return order.filter((layer) => layers.includes(layer));
}
