import type { Scenario } from '../../knowledge/schema.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import { answersOf, decisionOn, knowledge } from '../../state/index.ts';
import { scenarioWords as words } from '../words/scenarios.ts';
import { ScenarioLink } from './scenario-link.tsx';

/** The scenarios as the index of a book: each with what comes of it. */
export function ScenarioIndex() {
  return (
    <ul className="border-b border-hairline sm:columns-2 sm:gap-x-16">
      {knowledge.scenarios.map((scenario) => (
        <li
          key={scenario.id}
          className="flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-4 border-t border-hairline py-1"
        >
          <ScenarioLink scenario={scenario}>{scenario.name}</ScenarioLink>
          <span className="font-display text-small text-muted italic">{outcomeOf(scenario)}</span>
        </li>
      ))}
    </ul>
  );
}

function outcomeOf({ answers }: Scenario): string {
  const { now, target } = decisionOn(answersOf(answers));
  const [first, then] = [nameOf(now.verdict), nameOf(target.verdict)];
  return first === then ? first : words.outcome(first, then);
}

function nameOf(id: VerdictId): string {
  return knowledge.verdicts.find((verdict) => verdict.id === id)?.name ?? id;
}
