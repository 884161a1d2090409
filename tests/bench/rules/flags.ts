import { chosen, notApplicable, type Situation } from '../../../src/core/situation.ts';
import type { Knowledge } from '../../../src/knowledge/schema.ts';

/** Answers taken apart: for each question what can be asked of it, true or false. */
export type Flags = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** A situation as flags. */
export function flagsOf({ questions }: Knowledge, situation: Situation): Flags {
  return Object.fromEntries(
    questions.map(({ id, options }) => {
      const isOpen = situation[id] === undefined;
      const isVoid = situation[id] === notApplicable;
      const own = chosen(situation, id);
      const flags = [
        ['open', isOpen],
        ['void', isVoid],
        ['answered', !isOpen && !isVoid],
        ...options.map((option) => [`is-${option.id}`, own.includes(option.id)] as const),
      ] as const;
      return [id, Object.fromEntries(flags)];
    }),
  );
}
