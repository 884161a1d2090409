import type { Scenario } from '../../knowledge/schema.ts';
import { knowledge } from '../../state/index.ts';
import { Sources } from '../parts/sources.tsx';
import { Page } from '../parts/page.tsx';
import { Outcome } from '../scenarios/outcome.tsx';
import { ScenarioLink } from '../scenarios/scenario-link.tsx';
import { scenarioWords as words } from '../words/scenarios.ts';

/** The documents' own situations, each one click from its result. */
export function ScenariosPage() {
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 mb-10 max-w-measure text-lead text-muted">{words.lead}</p>
      {knowledge.scenarios.length === 0 ? <p>{words.none}</p> : null}
      {knowledge.scenarios.map((scenario) => (
        <ScenarioEntry key={scenario.id} scenario={scenario} />
      ))}
    </Page>
  );
}

function ScenarioEntry({ scenario }: { readonly scenario: Scenario }) {
  const { id, name, situation, documentSays, claims } = scenario;
  return (
    <article
      id={id}
      className="grid gap-x-12 gap-y-3 border-t border-hairline py-8 lg:grid-cols-[18rem_minmax(0,38rem)]"
    >
      <div>
        <h2 className="text-h3">{name}</h2>
        <p className="mt-1">
          <ScenarioLink scenario={scenario}>
            {words.open}
            <span className="sr-only">{words.subject(name)}</span>
          </ScenarioLink>
        </p>
        <Outcome scenario={scenario} />
      </div>
      <div>
        <p>{situation}</p>
        <h3 className="mt-4 font-reading text-small font-semibold text-muted">{words.says}</h3>
        <p>{documentSays}</p>
        <Sources claims={claims} />
      </div>
    </article>
  );
}
