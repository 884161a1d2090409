import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import type { VerdictId } from '../knowledge/vocabulary.ts';
import type { Composition } from './compose.ts';
import { firstHolding, type World } from './condition.ts';
import type { Situation } from './situation.ts';

/** The name of an architecture: the first verdict whose rule holds. The last verdict's always does. */
export function nameOf(
  composition: Composition,
  knowledge: DecisiveKnowledge,
  situation: Situation,
): VerdictId {
  const { layers: now, carries } = composition;
  const world: World = { situation, now, carries };
  const verdict = firstHolding(knowledge.verdicts, world);
  if (verdict === undefined) throw new Error('the content has no verdict for every architecture');
  return verdict.id;
}
