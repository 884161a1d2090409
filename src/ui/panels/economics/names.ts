import type { Compared, Role } from '../../../core/economics/architectures.ts';
import type { Reckoned, Reckoning } from '../../../core/economics/reckon.ts';
import type { Knowledge } from '../../../knowledge/schema.ts';
import { economicsWords } from '../../words/economics.ts';
import { listed, lowerFirst } from '../../words/result.ts';
import { approachOf } from '../lookup.ts';

const words = economicsWords.names;

/** An architecture as the drawings and tables name it. */
export interface Named extends Reckoned {
  /** Tells it in a drawing: A, B, C … */
  readonly letter: string;
  /** Everything it is among those compared. */
  readonly name: string;
}

/** All that are compared with their names, the model swap last. */
export function namedIn(
  knowledge: Knowledge,
  { architectures, swap }: Reckoning,
): readonly Named[] {
  return [...architectures, swap].map((each, at) => ({
    ...each,
    letter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(at),
    name: listed(namesOf(knowledge, each).map(afterFirst)),
  }));
}

/** What an architecture is among those compared, in the fewest words. */
export function nameOf(knowledge: Knowledge, compared: Compared): string {
  return namesOf(knowledge, compared)[0] ?? '';
}

/** A swap that nobody asked for is of today's architecture. */
function namesOf(knowledge: Knowledge, { roles, isSwap }: Compared): readonly string[] {
  if (!isSwap) return roles.map((role) => nameOfRole(knowledge, role));
  const names = roles.map((role) => nameOfRole(knowledge, role)).map(afterFirst);
  return [words.onSmallModel(names.length === 0 ? words.now : listed(names))];
}

function afterFirst(name: string, at: number): string {
  return at === 0 ? name : lowerFirst(name);
}

function nameOfRole(knowledge: Knowledge, role: Role): string {
  const layer = (id: Parameters<typeof approachOf>[1]) =>
    lowerFirst(approachOf(knowledge, id).name);
  if (role.as === 'prompt-only') return words.promptOnly;
  if (role.as === 'runner-up') return words.runnerUp[role.of];
  if (role.as === 'instead') return words.instead(layer(role.layer), layer(role.of));
  return role.onBaseModel ? words.onBaseModel(words[role.as]) : words[role.as];
}
