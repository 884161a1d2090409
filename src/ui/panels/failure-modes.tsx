import type { ReactNode } from 'react';
import { questionsOf } from '../../core/condition.ts';
import type { Risk } from '../../core/risks.ts';
import { Sources } from '../parts/sources.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { LayerName } from '../parts/layer-name.tsx';
import { Panel } from '../parts/panel.tsx';
import { failureModeWords as words } from '../words/result.ts';
import { isLayer, ownerOf, wholly } from './lookup.ts';
import { AnswersBehind } from './pieces/answers-behind.tsx';
import { useResult } from './pieces/result-context.ts';

/** How many stand open; the rest, less likely, are one click away. */
const likeliest = 5;

/** What goes wrong with this architecture, likeliest first for these answers. */
export function FailureModes() {
  const { risks } = useResult().decision;
  const rest = risks.slice(likeliest);
  return (
    <Panel id="failure-modes" heading={words.heading} lead={words.lead}>
      {risks.length === 0 ? <p>{words.empty}</p> : <Risks risks={risks.slice(0, likeliest)} />}
      {rest.length === 0 ? null : (
        <Disclosure summary={words.more(rest.length)} className="mt-6">
          <Risks risks={rest} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Risks({ risks }: { readonly risks: readonly Risk[] }) {
  return (
    <ol className="divide-y divide-hairline">
      {risks.map((risk) => (
        <li key={risk.mode.id} className="py-6 first:pt-0">
          <RiskEntry risk={risk} />
        </li>
      ))}
    </ol>
  );
}

function RiskEntry({ risk }: { readonly risk: Risk }) {
  const { mode, aggravations, likelihood, stage } = risk;
  return (
    <article>
      <h3>{mode.name}</h3>
      <p className="text-small text-muted tabular-nums">
        {words.likelihood(mode.base, likelihood - mode.base)}
        {stage === 'next' ? ` ${words.stageNext}` : null}
      </p>
      <dl className="mt-3 grid gap-x-10 gap-y-3 lg:grid-cols-2">
        <Entry term={words.looksLike}>{mode.looksLike}</Entry>
        <Entry term={words.earlySignal}>{mode.earlySignal}</Entry>
        {aggravations.length === 0 ? null : (
          <Entry term={words.likelyHere}>
            <Aggravations aggravations={aggravations} />
          </Entry>
        )}
        <Entry term={words.remedy}>{mode.remedy}</Entry>
        <Entry term={words.owner}>
          <Owner id={mode.owner} />
        </Entry>
      </dl>
      <Sources claims={mode.claims} />
    </article>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="max-w-measure">
      <dt className="text-small font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Aggravations({ aggravations }: Pick<Risk, 'aggravations'>) {
  return (
    <ul className="space-y-1">
      {aggravations.map(({ because, when }) => (
        <li key={because}>
          <p>{because}</p>
          <AnswersBehind answers={wholly(questionsOf(when))} />
        </li>
      ))}
    </ul>
  );
}

function Owner({ id }: { readonly id: Risk['mode']['owner'] }) {
  const { knowledge } = useResult();
  const { name } = ownerOf(knowledge, id);
  return isLayer(knowledge, id) ? <LayerName layer={id}>{name}</LayerName> : name;
}
