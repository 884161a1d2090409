import type { Architecture } from '../../core/decide.ts';
import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { verdictWords as words } from '../words/verdict.ts';
import { approachOf } from './lookup.ts';

/** The names of layers, in their order. */
export function namesOf(
  layers: readonly LayerId[],
  knowledge: DecisiveKnowledge,
): readonly string[] {
  return layers.map((id) => approachOf(knowledge, id).name);
}

/** That another set of layers is worth exactly as much, and which; nothing when none is. */
export function tieWords(
  { tie, layers, runnerUp }: Architecture,
  knowledge: DecisiveKnowledge,
): string {
  if (!tie || runnerUp === undefined) return '';
  const added = runnerUp.layers.filter((id) => !layers.includes(id));
  const dropped = layers.filter((id) => !runnerUp.layers.includes(id));
  return words.tie(words.difference(namesOf(added, knowledge), namesOf(dropped, knowledge)));
}
