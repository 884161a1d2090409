import { knowledge } from '../../state/index.ts';
import { Outcome } from './outcome.tsx';
import { ScenarioLink } from './scenario-link.tsx';

/** The scenarios as the index of a book: each with what comes of it. */
export function ScenarioIndex() {
  return (
    <ul className="gap-x-16 sm:columns-2">
      {knowledge.scenarios.map((scenario) => (
        <li key={scenario.id} className="break-inside-avoid border-t border-hairline pt-1 pb-2.5">
          <ScenarioLink scenario={scenario}>{scenario.name}</ScenarioLink>
          <Outcome scenario={scenario} />
        </li>
      ))}
    </ul>
  );
}
