import type { Points } from '../knowledge/schema.ts';
import type { AssessedLayer, Assessment } from './assessment.ts';

/** A set of layers, with just what is needed to compare it. */
export interface Candidate {
  /** A bit for each layer. */
  readonly layers: number;
  readonly size: number;
  readonly burden: Points;
  readonly value: Points;
}

const empty: Candidate = { layers: 0, size: 0, burden: 0, value: 0 };

/** All subsets of the allowed layers, each built from a smaller one by adding a layer. */
export function everySet(
  { layers, raised }: Assessment,
  allowed: (layer: AssessedLayer) => boolean,
): readonly Candidate[] {
  const optional = layers.filter(
    (layer) => layer.approach.always !== true && allowed(layer),
  ).length;
  const covered = new Covered(raised.length, 1 << optional);
  const sets: Candidate[] = [empty];
  for (const [at, layer] of layers.entries()) {
    const { always = false } = layer.approach;
    if (!always && !allowed(layer)) continue;
    covered.measure(layer);
    for (let from = 0, end = sets.length; from < end; from++) {
      const to = always ? from : from + end;
      sets[to] = larger(sets[from] ?? empty, at, layer, covered.add(from, to));
    }
  }
  return sets;
}

/** Those of the sets that hold no optional layer of the refused. */
export function without(
  sets: readonly Candidate[],
  { layers }: Assessment,
  refused: (layer: AssessedLayer) => boolean,
): readonly Candidate[] {
  let bits = 0;
  for (const [at, layer] of layers.entries())
    if (layer.approach.always !== true && refused(layer)) bits |= 1 << at;
  return bits === 0 ? sets : sets.filter((set) => (set.layers & bits) === 0);
}

function larger(set: Candidate, at: number, layer: AssessedLayer, covered: Points): Candidate {
  const burden = set.burden + layer.costs.total;
  return {
    layers: set.layers | (1 << at),
    size: set.size + 1,
    burden,
    value: covered - burden,
  };
}

/** Where sets are measured, one decision after the other. */
let workshop = new Float64Array(0);

/** What the best layer for each need of some strength is worth, in many sets. */
class Covered {
  /** What one layer is worth alone, by need. */
  readonly #alone: Points[] = [];
  /** By set, then by need. */
  readonly #best: Float64Array;

  constructor(needs: number, sets: number) {
    const length = needs * sets;
    if (workshop.length < length) workshop = new Float64Array(length);
    this.#best = workshop.fill(0, 0, needs);
  }

  /** Takes the layer that is to be added next. */
  measure({ covering }: AssessedLayer): void {
    let need = 0;
    for (const { points } of covering) this.#alone[need++] = points;
  }

  /** Makes the set at `to` of that at `from` and the layer; gives what it covers in all. */
  add(from: number, to: number): Points {
    const alone = this.#alone;
    const best = this.#best;
    const { length } = alone;
    let sum = 0;
    for (let need = 0; need < length; need++) {
      const points = Math.max(alone[need] ?? 0, best[from * length + need] ?? 0);
      best[to * length + need] = points;
      sum += points;
    }
    return sum;
  }
}

/**
 * The best set and the second best. Of equal sets the one with less burden wins, then the one with
 * fewer layers, then the one whose layers come earlier, which are easier to undo.
 */
export function bestTwo(sets: readonly Candidate[]): readonly [Candidate, Candidate | undefined] {
  let [best, second]: readonly (Candidate | undefined)[] = [];
  for (const set of sets)
    if (best === undefined || byValueThenThrift(set, best) < 0) [best, second] = [set, best];
    else if (second === undefined || byValueThenThrift(set, second) < 0) second = set;
  if (best === undefined) throw new Error('an enumeration of subsets is never empty');
  return [best, second];
}

function byValueThenThrift(a: Candidate, b: Candidate): number {
  return b.value - a.value || a.burden - b.burden || a.size - b.size;
}
