import type { Scenario } from '../../knowledge/schema.ts';
import { keepAsMine, useOpenScenario } from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Sources } from '../parts/sources.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { paths } from '../paths.ts';
import { scenarioWords } from '../words/scenarios.ts';
import { Beside, WhyDifferent } from './beside.tsx';

const words = scenarioWords.banner;

/** Whose situation a shared result is of, when it is one of the documents' own. */
export function OpenScenario() {
  const scenario = useOpenScenario();
  return scenario === undefined ? null : <ScenarioBanner scenario={scenario} />;
}

/** Says whose situation is shown and what its document makes of it, and offers to make it one's own. */
function ScenarioBanner({ scenario }: { readonly scenario: Scenario }) {
  const { name, situation, documentSays, claims } = scenario;
  return (
    <section aria-label={words.label} className="border-t border-hairline pt-5 pb-6 print:hidden">
      <div className="grid gap-x-12 gap-y-3 lg:grid-cols-[minmax(0,1fr)_max-content]">
        <div>
          <p>
            <strong>{words.heading(name)}</strong>
          </p>
          <div className="mt-2">
            <Beside scenario={scenario} />
          </div>
        </div>
        <p>
          <ButtonLink to={paths.check} onClick={keepAsMine}>
            {words.keep}
          </ButtonLink>
        </p>
      </div>
      <Disclosure summary={words.more}>
        <div className="max-w-measure">
          <p>{situation}</p>
          <h3 className="mt-4 font-reading text-small font-semibold text-muted">
            {scenarioWords.says}
          </h3>
          <p>{documentSays}</p>
          <Sources claims={claims} />
          <WhyDifferent scenario={scenario} />
        </div>
      </Disclosure>
    </section>
  );
}
