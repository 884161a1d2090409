import type { StageId } from '../knowledge/vocabulary.ts';
import type { AssessedLayer } from './assessment.ts';
import type { Composition } from './compose.ts';

/**
 * When a layer has its turn. In both architectures: `now`. Only in today's: `interim`. Only in the
 * one to grow into: `next`. In neither: `avoid` when a gate behind which it does harm is closed for
 * good, else `not-needed`.
 */
export function stageOf(layer: AssessedLayer, now: Composition, target: Composition): StageId {
  const isNow = now.layers.includes(layer.id);
  const isTarget = target.layers.includes(layer.id);
  if (isNow) return isTarget ? 'now' : 'interim';
  if (isTarget) return 'next';
  return layer.standing.isHarmful ? 'avoid' : 'not-needed';
}
