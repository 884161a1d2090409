import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import type { NamedShare } from '../words/firmness.ts';
import { verdictOf } from './lookup.ts';
import type { OutOf100 } from './shares.ts';

/** The names of two verdicts. */
export function verdictNames(
  knowledge: DecisiveKnowledge,
  { now, target }: Readonly<Record<'now' | 'target', VerdictId>>,
): Readonly<Record<'now' | 'target', string>> {
  return { now: verdictOf(knowledge, now).name, target: verdictOf(knowledge, target).name };
}

/** A verdict's share with its name. */
export function named(knowledge: DecisiveKnowledge, share: OutOf100): NamedShare {
  return { ...share, name: verdictOf(knowledge, share.verdict).name };
}
