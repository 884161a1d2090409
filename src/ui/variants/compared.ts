import { useMemo } from 'react';
import { type Comparison, comparisonOf } from '../../core/comparison.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Change, Move } from '../../core/moved.ts';
import { decisive, outcomeOn, situationOf, type Variant } from '../../state/index.ts';
import { questionOf, verdictOf } from '../panels/lookup.ts';
import { variantWords } from '../words/variants.ts';

const words = variantWords.moved;

/** Variants with what is decided on each, and how they compare. */
export interface ComparedVariants {
  readonly variants: readonly Variant[];
  readonly decisions: readonly Outcome[];
  readonly comparison: Comparison;
}

/** Decides on every variant and sets them side by side. */
export function useCompared(variants: readonly Variant[]): ComparedVariants {
  return useMemo(() => {
    const decisions = variants.map(({ basis }) => outcomeOn(basis));
    const compared = variants.map(({ basis: { answers, priorities } }, at) => ({
      situation: situationOf(answers),
      priorities,
      outcome: decisions[at] ?? outcomeOn({ answers, priorities }),
    }));
    return { variants, decisions, comparison: comparisonOf(decisive, compared) };
  }, [variants]);
}

/** What became of one verdict, and which differences did it, in sentences. */
export function moveSentence(which: string, { from, to, by }: Move): string {
  const [before, after] = [verdictOf(decisive, from).name, verdictOf(decisive, to).name];
  if (from === to) return words.stays(which, after);
  return `${words.becomes(which, before, after)} ${causeSentence(by.map(namesOf))}`;
}

/** In what a variant differs, as a reader knows it. */
export function namesOf(changes: readonly Change[]): readonly string[] {
  return changes.map((change) =>
    change.kind === 'answer' ? questionOf(decisive, change.question).short : words.priorities,
  );
}

function causeSentence(causes: readonly (readonly string[])[]): string {
  const [cause = []] = causes;
  if (causes.length > 1) return words.either(causes);
  if (cause.length > 3) return words.all;
  const [only = ''] = cause;
  return cause.length === 1 ? words.alone(only) : words.together(cause);
}
