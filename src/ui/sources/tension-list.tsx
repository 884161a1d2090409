import { ruleIds } from '../../core/rule-ids.ts';
import type { Claims, Tension } from '../../knowledge/schema.ts';
import { RuleFoot } from '../library/rule-foot.tsx';
import { JumpLink } from '../parts/jump-link.tsx';
import { Panel } from '../parts/panel.tsx';
import { sourcesWords } from '../words/sources.ts';

const words = sourcesWords.tensions;

/** What documents say differently: every position, and which way Layerwise goes. */
export function TensionList({ tensions }: { readonly tensions: readonly Tension[] }) {
  return (
    <Panel id="tensions" heading={words.heading} lead={words.lead}>
      {tensions.map((tension) => (
        <TensionEntry key={tension.id} tension={tension} />
      ))}
    </Panel>
  );
}

function TensionEntry({ tension }: { readonly tension: Tension }) {
  const { question, positions, resolution } = tension;
  const id = ruleIds.tension(tension.id);
  return (
    <article
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-question`}
      className="border-t border-hairline py-5 first:border-t-0 target:bg-raised lg:grid lg:grid-cols-2 lg:gap-x-12"
    >
      <h3 id={`${id}-question`} className="lg:col-span-2">
        {question}
      </h3>
      <ul className="mt-2 max-w-measure space-y-2">
        {positions.map(({ text, claims }) => (
          <li key={text} className="border-s-2 border-edge ps-4">
            <p>{text}</p>
            <ClaimJumps ids={claims} />
          </li>
        ))}
      </ul>
      <div className="mt-2 max-w-measure">
        <p className="font-semibold">{words.does}</p>
        <p>{resolution}</p>
        <RuleFoot id={id} claims={positions.flatMap(({ claims }) => claims)} />
      </div>
    </article>
  );
}

/** Claims by their numbers, each leading to its place on this page. */
export function ClaimJumps({ ids }: { readonly ids: Claims }) {
  return (
    <ul className="flex flex-wrap gap-x-4 text-small tabular-nums [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center">
      {ids.map((id) => (
        <li key={id}>
          <JumpLink to={id}>{id}</JumpLink>
        </li>
      ))}
    </ul>
  );
}
