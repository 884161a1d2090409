import type { TestCard, TestOutcome } from '../../core/test-cards.ts';

/** Outcomes that lead to the same two verdicts. */
export interface OutcomeGroup {
  readonly verdict: TestOutcome['verdict'];
  readonly outcomes: readonly TestOutcome[];
}

/** The outcomes of an experiment that change a verdict, by the verdicts they lead to. */
export function changingOutcomes({ outcomes }: TestCard): readonly OutcomeGroup[] {
  const groups: { verdict: TestOutcome['verdict']; outcomes: TestOutcome[] }[] = [];
  for (const outcome of outcomes) {
    if (!outcome.changes) continue;
    const { now, target } = outcome.verdict;
    const group = groups.find(({ verdict }) => verdict.now === now && verdict.target === target);
    if (group === undefined) groups.push({ verdict: outcome.verdict, outcomes: [outcome] });
    else group.outcomes.push(outcome);
  }
  return groups;
}
