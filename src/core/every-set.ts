import type { Points } from '../knowledge/schema.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { worth } from './worth.ts';

/** A set of layers, with just what is needed to compare it. */
export interface Candidate {
  /** A bit for each layer. */
  readonly layers: number;
  readonly size: number;
  /** What the best layer for each need of some strength is worth, in their order. */
  readonly covered: readonly Points[];
  readonly burden: Points;
  readonly value: Points;
}

/** All subsets of the allowed layers, each built from a smaller one by adding a layer. */
export function everySet(
  assessment: Assessment,
  allowed: (layer: AssessedLayer) => boolean,
): readonly Candidate[] {
  const needs = assessment.needs
    .map(({ strength }, at) => ({ strength, at }))
    .filter(({ strength }) => strength > 0);
  let sets: readonly Candidate[] = [{ layers: 0, size: 0, covered: [], burden: 0, value: 0 }];
  assessment.layers.forEach((layer, at) => {
    const { always = false } = layer.approach;
    if (!always && !allowed(layer)) return;
    const alone = needs.map((need) => worth(need.strength, coverage(layer, need.at).level));
    const larger = sets.map((set) => adding(at, layer, alone, set));
    sets = always ? larger : [...sets, ...larger];
  });
  return sets;
}

/** The set with one more layer; `alone` says what that is worth for each need. */
function adding(
  at: number,
  layer: AssessedLayer,
  alone: readonly Points[],
  set: Candidate,
): Candidate {
  let sum = 0;
  const covered = alone.map((points, need) => {
    const best = Math.max(points, set.covered[need] ?? 0);
    sum += best;
    return best;
  });
  const burden = set.burden + layer.burden;
  return {
    layers: set.layers | (1 << at),
    size: set.size + 1,
    covered,
    burden,
    value: sum - burden,
  };
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
