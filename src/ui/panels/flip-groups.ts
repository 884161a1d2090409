import type { Flip } from '../../core/flips.ts';
import type { Situation } from '../../core/situation.ts';
import type { QuestionId } from '../../knowledge/schema.ts';

/** All flips that lead to the same two verdicts. */
export interface FlipGroup {
  readonly verdict: Flip['verdict'];
  readonly rows: readonly FlipRow[];
}

/** All flips of a group that answer the same question otherwise; of pairs, the same two questions. */
export interface FlipRow {
  readonly questions: readonly QuestionId[];
  /** Every question of it was left open: answering, not changing an answer, is what it takes. */
  readonly isOpen: boolean;
  readonly flips: readonly Flip[];
}

/**
 * Flips as a person can read them: by the verdicts they lead to, then by question. What changes the
 * verdict now comes first, then what has more ways to it; of questions the ones left open.
 */
export function groupFlips(
  flips: readonly Flip[],
  now: Flip['verdict']['now'],
  situation: Situation,
): readonly FlipGroup[] {
  const groups = groupBy(flips, ({ verdict }) => `${verdict.now} ${verdict.target}`);
  const sameNow = (group: readonly Flip[]) => Number(group[0]?.verdict.now === now);
  return groups
    .toSorted((a, b) => sameNow(a) - sameNow(b) || b.length - a.length)
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ verdict: first.verdict, rows: rowsOf(group, situation) }] : [];
    });
}

function rowsOf(flips: readonly Flip[], situation: Situation): readonly FlipRow[] {
  return groupBy(flips, ({ change }) => Object.keys(change).join(' '))
    .map((row): FlipRow => {
      const questions = Object.keys(row[0]?.change ?? {});
      return {
        questions,
        isOpen: questions.every((question) => situation[question] === undefined),
        flips: row,
      };
    })
    .toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen));
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
