import { scenarios } from '../../state/index.ts';
import { scenarioWords as words } from '../words/scenarios.ts';
import { Outcome } from './outcome.tsx';
import { ScenarioLink } from './scenario-link.tsx';

/** As many as the documents tell at some length, and as a first page holds. */
const shownFirst = 14;

/** The first scenarios as the index of a book: each with what comes of it. */
export function ScenarioIndex() {
  return (
    <>
      <p className="mb-2 text-small text-muted">{words.first(shownFirst, scenarios.length)}</p>
      <ul className="gap-x-16 sm:columns-2">
        {scenarios.slice(0, shownFirst).map((scenario) => (
          <li key={scenario.id} className="break-inside-avoid border-t border-hairline pt-1 pb-2.5">
            <ScenarioLink scenario={scenario}>{scenario.name}</ScenarioLink>
            <Outcome scenario={scenario} />
          </li>
        ))}
      </ul>
    </>
  );
}
