import type { ReactNode } from 'react';
import type { Risk } from '../../core/risks.ts';
import { Link } from '../router.tsx';
import { LayerLink } from '../library/layer-link.tsx';
import { Sources } from '../parts/sources.tsx';
import { Panel } from '../parts/panel.tsx';
import { paths } from '../paths.ts';
import { failureModeWords as words } from '../words/risks.ts';
import { decisive } from '../../core/decisive.ts';
import { isLayer, ownerOf } from './lookup.ts';
import { AnswersBehind } from './pieces/answers-behind.tsx';
import { Fold } from './pieces/fold.tsx';
import { useResult, worldOf } from './pieces/result-context.ts';

/** How many stand open; the rest, less likely, are one click away. */
const likeliest = 2;

/** What goes wrong with this architecture, likeliest first for these answers. */
export function FailureModes() {
  const { risks } = useResult().decision;
  return (
    <Panel id="failure-modes" onPaper="columns" heading={words.heading} lead={words.lead}>
      {risks.length === 0 ? <p>{words.empty}</p> : null}
      <Fold items={risks} first={likeliest} summary={(rest) => words.more(rest.length)}>
        {(some) => <Risks risks={some} />}
      </Fold>
    </Panel>
  );
}

function Risks({ risks }: { readonly risks: readonly Risk[] }) {
  return (
    <ol className="divide-y divide-hairline">
      {risks.map((risk) => (
        <li key={risk.mode.id} className="py-6 first:pt-0 print:py-2">
          <RiskEntry risk={risk} />
        </li>
      ))}
    </ol>
  );
}

function RiskEntry({ risk }: { readonly risk: Risk }) {
  const { mode, aggravations, likelihood, stage } = risk;
  return (
    <article className="grid gap-x-8 gap-y-3 md:grid-cols-[minmax(0,1fr)_16rem] print:block">
      <div>
        <h3>{mode.name}</h3>
        <dl className="mt-2 max-w-measure space-y-1.5 print:space-y-0">
          <Entry term={words.looksLike}>{mode.looksLike}</Entry>
          <Entry term={words.earlySignal}>{mode.earlySignal}</Entry>
          <Entry term={words.remedy}>{mode.remedy}</Entry>
          <Entry term={words.owner}>
            <Owner id={mode.owner} />
          </Entry>
        </dl>
      </div>
      <div className="text-small">
        <p className="font-semibold tabular-nums">
          {words.likelihood(mode.base, likelihood - mode.base)}
        </p>
        {stage === 'next' ? <p>{words.stageNext}</p> : null}
        <Aggravations aggravations={aggravations} />
        <Sources claims={mode.claims} />
        <p className="print:hidden">
          <Link
            to={`${paths.failureModes}#${mode.id}`}
            className="inline-flex min-h-11 items-center"
          >
            {words.inCatalogue}
            <span className="sr-only">{words.subject(mode.name)}</span>
          </Link>
        </p>
      </div>
    </article>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-semibold">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}

function Aggravations({ aggravations }: Pick<Risk, 'aggravations'>) {
  const { decision } = useResult();
  return (
    <ul className="mt-1 space-y-1">
      {aggravations.map(({ because, when }) => (
        <li key={because}>
          <p>{because}</p>
          <AnswersBehind answers={decisive(when, worldOf(decision))} />
        </li>
      ))}
    </ul>
  );
}

function Owner({ id }: { readonly id: Risk['mode']['owner'] }) {
  const { knowledge } = useResult();
  const { name } = ownerOf(knowledge, id);
  return isLayer(knowledge, id) ? <LayerLink layer={id} /> : <span>{name}</span>;
}
