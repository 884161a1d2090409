import { type Agreement, agreementOf } from '../../core/agreement.ts';
import type { OptionId, Scenario, Verdict } from '../../knowledge/schema.ts';
import { basisOfScenario, decisive, outcomeOn, scenarios } from '../../state/index.ts';

/** Which scenarios to show; empty text for any. */
export interface Wanted {
  /** An option of the question about failures. */
  readonly hurts: OptionId;
  readonly agreement: Agreement | '';
}

/** The scenarios that come to the same verdict today. */
export interface ScenarioGroup {
  readonly verdict: Verdict;
  readonly scenarios: readonly Scenario[];
}

/** The scenarios wanted, by the verdict of today that Layerwise comes to, in the order of the verdicts. */
export function chosen(wanted: Wanted): readonly ScenarioGroup[] {
  const wantedOnes = scenarios.filter((scenario) => isWanted(scenario, wanted));
  return decisive.verdicts
    .map((verdict) => ({
      verdict,
      scenarios: wantedOnes.filter((scenario) => decided(scenario).now.verdict === verdict.id),
    }))
    .filter((group) => group.scenarios.length > 0);
}

/** The failures that some scenario tells of, in the order of the question. */
export function failuresTold(): readonly (readonly [id: OptionId, label: string])[] {
  const told = new Set(scenarios.flatMap(failuresIn));
  const options = decisive.questions.find(({ id }) => id === 'failures')?.options ?? [];
  return options.filter(({ id }) => told.has(id)).map(({ id, label }) => [id, label]);
}

function isWanted(scenario: Scenario, { hurts, agreement }: Wanted): boolean {
  return (
    (hurts === '' || failuresIn(scenario).includes(hurts)) &&
    (agreement === '' || agreementOf(scenario, decided(scenario)) === agreement)
  );
}

function failuresIn({ answers }: Scenario): readonly OptionId[] {
  return [answers['failures'] ?? []].flat();
}

function decided(scenario: Scenario) {
  return outcomeOn(basisOfScenario(scenario));
}
