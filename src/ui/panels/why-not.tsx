import type { DecidedLayer } from '../../core/decide.ts';
import type { Reason } from '../../core/explain.ts';
import type { Knowledge } from '../../knowledge/schema.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Panel } from '../parts/panel.tsx';
import { sharedWords } from '../words/result.ts';
import { whyNotWords as words } from '../words/why.ts';
import { approachOf, gateOf } from './lookup.ts';
import { Fold } from './pieces/fold.tsx';
import { LayerAccount } from './pieces/layer-account.tsx';
import { Ledger } from './pieces/ledger.tsx';
import { AgainstLine, BurdenLine, CarriesLine, NetLine } from './pieces/ledger-lines.tsx';
import { useResult } from './pieces/result-context.ts';

/** The layers that come next first, then the ones not needed, then the ones to avoid. */
const order = ['next', 'not-needed', 'avoid'];
/** How many stand open. */
const shown = 2;

/** Why every other layer is not in today's architecture, as exactly. */
export function WhyNot() {
  const { decision, knowledge } = useResult();
  const left = decision.layers
    .filter(({ stage }) => order.includes(stage))
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  return (
    <Panel id="why-not" onPaper="columns" heading={words.heading} lead={words.lead}>
      {left.length === 0 ? <p>{words.empty}</p> : null}
      <Fold items={left} first={shown} summary={(rest) => words.more(namesOf(rest, knowledge))}>
        {(layers) => (
          <ul className="space-y-10 print:space-y-3">
            {layers.map((layer) => (
              <li key={layer.id} className="print:break-inside-auto!">
                <WhyNotLayer layer={layer} />
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </Panel>
  );
}

function namesOf(layers: readonly DecidedLayer[], knowledge: Knowledge): readonly string[] {
  return layers.map(({ id }) => approachOf(knowledge, id).name);
}

function WhyNotLayer({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  return (
    <LayerAccount layer={layer} turn={turnOf(layer)}>
      <p className="mt-1 max-w-measure text-muted print:break-after-avoid">
        {approachOf(knowledge, layer.id).summary}
      </p>
      <p className="mt-1 max-w-measure tabular-nums print:break-after-avoid">
        {summaryOf(layer, knowledge)}
      </p>
      <Disclosure summary={words.inFull}>
        <AgainstLedger layer={layer} />
      </Disclosure>
    </LayerAccount>
  );
}

function AgainstLedger({ layer }: { readonly layer: DecidedLayer }) {
  const { stage, reasonsFor, reasonsAgainst } = layer;
  return (
    <Ledger>
      {stage === 'next'
        ? reasonsFor.map((reason) => (
            <CarriesLine key={reason.need} reason={reason} layer={layer} />
          ))
        : null}
      {reasonsAgainst.map((reason) => (
        <AgainstLine
          key={`${reason.kind} ${reason.gate ?? reason.need ?? ''}`}
          reason={reason}
          layer={layer}
        />
      ))}
      {reasonsAgainst.some(({ kind }) => kind === 'burden') ? null : (
        <BurdenLine layer={layer} reason={costOf(layer)} />
      )}
      <NetLine layer={layer} />
    </Ledger>
  );
}

/** What it would add and cost, and the gate that stays closed, in a sentence or two. */
function summaryOf({ id, stage, margin, gates }: DecidedLayer, knowledge: Knowledge): string {
  const change = stage === 'next' ? words.next : words.left;
  const shut = gates.find(({ openable }) => !openable);
  const held = shut === undefined ? '' : words.shut(gateOf(knowledge, id, shut.id).name);
  return [change(margin.gain, margin.burden), held].filter(Boolean).join(' ');
}

/** Why a layer has the turn it has: a layer may be left out for more than one reason. */
function turnOf({ stage, gates, margin }: DecidedLayer): string {
  if (stage !== 'not-needed') return sharedWords.stages[stage].means;
  if (margin.gain <= margin.burden) return words.tooDear;
  return gates.some(({ openable }) => !openable) ? words.held : words.elsewhere;
}

/** What a layer costs that no need asks for: the decision gives no reason for it of its own. */
function costOf({ margin, score }: DecidedLayer): Reason {
  const claims = score.contributions
    .filter(({ source }) => source === 'burden' || source === 'burden-shift')
    .flatMap((cost) => cost.claims);
  return { kind: 'burden', points: margin.burden, because: [], claims };
}
