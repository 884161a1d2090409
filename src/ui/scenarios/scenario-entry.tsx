import type { Scenario } from '../../knowledge/schema.ts';
import { Sources } from '../parts/sources.tsx';
import { scenarioWords as words } from '../words/scenarios.ts';
import { Beside, WhyDifferent } from './beside.tsx';
import { ScenarioLink } from './scenario-link.tsx';

/** A scenario in full: both outcomes in the margin, the situation and the reasons beside them. */
export function ScenarioEntry({ scenario }: { readonly scenario: Scenario }) {
  const { id, name, situation, documentSays, claims } = scenario;
  return (
    <article
      id={id}
      className="grid gap-x-12 gap-y-3 border-t border-hairline py-6 lg:grid-cols-[22rem_minmax(0,38rem)]"
    >
      <div>
        <h3>{name}</h3>
        <p className="mt-1 mb-2 print:hidden">
          <ScenarioLink scenario={scenario}>
            {words.open}
            <span className="sr-only">{words.subject(name)}</span>
          </ScenarioLink>
        </p>
        <Beside scenario={scenario} />
      </div>
      <div>
        <p>{situation}</p>
        <h4 className="mt-4 font-reading text-small font-semibold text-muted">{words.says}</h4>
        <p>{documentSays}</p>
        <Sources claims={claims} />
        <WhyDifferent scenario={scenario} />
      </div>
    </article>
  );
}
