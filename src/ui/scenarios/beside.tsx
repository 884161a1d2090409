import { agreementOf } from '../../core/agreement.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Difference, Scenario } from '../../knowledge/schema.ts';
import { basisOfScenario, knowledge, outcomeOn } from '../../state/index.ts';
import { Sources } from '../parts/sources.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { scenarioWords } from '../words/scenarios.ts';
import { Samples } from './outcome.tsx';
import { documentOutcomeOf, layerName, outcomeOf } from './verdict-words.ts';

const words = scenarioWords.beside;

/** The document's own outcome beside the one computed here, and whether they are the same. */
export function Beside({ scenario }: { readonly scenario: Scenario }) {
  const decision = outcomeOn(basisOfScenario(scenario));
  return (
    <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
      <dt className="text-muted">{words.document}</dt>
      <dd>{documentOutcomeOf(scenario)}</dd>
      <dt className="text-muted">{words.layerwise}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-3">
        {outcomeOf(decision)} <Samples decision={decision} />
      </dd>
      <dt className="text-muted">{words.together}</dt>
      <dd className="font-semibold">{words.agreements[agreementOf(scenario, decision)]}</dd>
    </dl>
  );
}

/** Why the two are not, or not yet, the same; nothing where they are. */
export function WhyDifferent({ scenario }: { readonly scenario: Scenario }) {
  const { difference } = scenario;
  if (difference === undefined) return null;
  const decision = outcomeOn(basisOfScenario(scenario));
  return (
    <div className="mt-4 border-s-2 border-edge ps-4">
      <h4 className="font-reading text-small font-semibold text-muted">
        {words.why[agreementOf(scenario, decision)]}
      </h4>
      <p>{difference.because}</p>
      <Gates decision={decision} />
      <Tensions difference={difference} />
      <Sources claims={difference.claims} />
    </div>
  );
}

/** How far the layers that come next are from having their turn. */
function Gates({ decision: { layers } }: { readonly decision: Outcome }) {
  const waiting = layers.filter(({ stage }) => stage === 'next');
  return waiting.map(({ id, gates }) => (
    <p key={id} className="text-small text-muted">
      {words.gates(
        layerName(id),
        gates.filter(({ status }) => status === 'open').length,
        gates.length,
      )}
    </p>
  ));
}

function Tensions({ difference }: { readonly difference: Difference }) {
  const tensions = knowledge.tensions.filter(({ id }) => difference.tensions.includes(id));
  return tensions.map(({ id, question, resolution }) => (
    <Disclosure key={id} summary={words.tension(question)} className="text-small">
      <p>{resolution}</p>
    </Disclosure>
  ));
}
