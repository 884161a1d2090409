import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import type { LayerId, NeedId, VerdictId } from '../knowledge/vocabulary.ts';
import type { Composition } from './compose.ts';
import { holds, type World } from './condition.ts';
import type { Situation } from './situation.ts';

/** The name of an architecture: the first verdict whose rule holds. The last verdict's always does. */
export function nameOf(
  composition: Composition,
  knowledge: DecisiveKnowledge,
  situation: Situation,
): VerdictId {
  const carriers: Partial<Record<NeedId, LayerId>> = {};
  for (const { need, layer } of composition.carries) carriers[need] = layer;
  const world: World = { situation, now: composition.layers, carriers };
  const verdict = knowledge.verdicts.find(({ when }) => holds(when, world));
  if (verdict === undefined) throw new Error('the content has no verdict for every architecture');
  return verdict.id;
}
