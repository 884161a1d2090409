import type { Points } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';

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
  let covered = 0;
  for (const { id: need, strength } of needs) {
    if (strength === 0) continue;
    const best = bestCarrier(layers, need);
    if (best === undefined) continue;
    const points = worth(strength, best.level);
    carries.push({ need, layer: best.layer.id, level: best.level, points });
    covered += points;
  }
  const burden = layers.reduce((sum, layer) => sum + layer.burden, 0);
  return {
    layers: layers.map(({ id }) => id),
    carries,
    coverage: covered,
    burden,
    value: covered - burden,
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
  const [best, runnerUp] = everySet(always, free, assessment).toSorted(byValueThenThrift);
  if (best === undefined) throw new Error('an enumeration of subsets is never empty');
  const composition = valueOf(inLayerOrder(best.layers, assessment), assessment);
  if (runnerUp === undefined) return { ...composition, tie: false };
  return {
    ...composition,
    runnerUp: valueOf(inLayerOrder(runnerUp.layers, assessment), assessment),
    tie: runnerUp.value === best.value,
  };
}

/** A set of layers, with just what is needed to compare it. */
interface Candidate {
  readonly layers: readonly AssessedLayer[];
  /** What the best layer for each need is worth, in the order of the needs. */
  readonly covered: readonly Points[];
  readonly burden: Points;
  readonly value: Points;
}

/** All subsets of the free layers, each built from a smaller one by adding a layer. */
function everySet(
  always: readonly AssessedLayer[],
  free: readonly AssessedLayer[],
  assessment: Assessment,
): readonly Candidate[] {
  const empty: Candidate = {
    layers: [],
    covered: assessment.needs.map(() => 0),
    burden: 0,
    value: 0,
  };
  const base = always.reduce((set, layer) => adding(layer, set, assessment), empty);
  return free.reduce<readonly Candidate[]>(
    (sets, layer) => [...sets, ...sets.map((set) => adding(layer, set, assessment))],
    [base],
  );
}

function adding(layer: AssessedLayer, set: Candidate, { needs }: Assessment): Candidate {
  let sum = 0;
  const covered = set.covered.map((points, index) => {
    const need = needs[index];
    const alone = need?.strength ? worth(need.strength, coverage(layer, need.id).level) : 0;
    const best = Math.max(points, alone);
    sum += best;
    return best;
  });
  const burden = set.burden + layer.burden;
  return { layers: [...set.layers, layer], covered, burden, value: sum - burden };
}

function byValueThenThrift(a: Candidate, b: Candidate): number {
  return b.value - a.value || a.burden - b.burden || a.layers.length - b.layers.length;
}

/** The layer that carries most of a need, the earliest of equals; none when nothing carries it. */
export function bestCarrier(
  layers: readonly AssessedLayer[],
  need: NeedId,
): { readonly layer: AssessedLayer; readonly level: number } | undefined {
  let best: { layer: AssessedLayer; level: number } | undefined;
  for (const layer of layers) {
    const { level } = coverage(layer, need);
    if (level > (best?.level ?? 0)) best = { layer, level };
  }
  return best;
}

function inLayerOrder(
  layers: readonly AssessedLayer[],
  { layers: order }: Assessment,
): readonly AssessedLayer[] {
  return order.filter((layer) => layers.includes(layer));
}
