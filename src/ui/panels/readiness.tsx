import type { DecidedLayer } from '../../core/decide.ts';
import type { AssessedGate } from '../../core/gates.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { LayerName } from '../parts/layer-name.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sources } from '../parts/sources.tsx';
import { readinessWords as words } from '../words/readiness.ts';
import { sharedWords } from '../words/result.ts';
import { decisiveForGate } from '../../core/decisive.ts';
import { approachOf, gateOf } from './lookup.ts';
import { AnswersBehind } from './pieces/answers-behind.tsx';
import { Fold } from './pieces/fold.tsx';
import { GateState } from './pieces/gate-sign.tsx';
import { useResult, worldOf } from './pieces/result-context.ts';

/** The layers still to come first: their gates are the work. */
const order = ['next', 'now', 'interim'];
/** How many gates of a layer that are not open are shown at once. */
const shown = 2;

/** Every gate of the layers now and next: open, closed or unknown, and what would open it. */
export function Readiness() {
  const { layers } = useResult().decision;
  const members = layers
    .filter(({ stage, gates }) => order.includes(stage) && gates.length > 0)
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  return (
    <Panel id="readiness" onPaper="columns" heading={words.heading} lead={words.lead}>
      {members.length === 0 ? <p>{words.noGates}</p> : null}
      <ul className="space-y-10 print:space-y-3">
        {members.map((layer) => (
          <li key={layer.id} className="print:break-inside-auto!">
            <LayerGates layer={layer} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function LayerGates({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const { name } = approachOf(knowledge, layer.id);
  const open = layer.gates.filter(({ status }) => status === 'open');
  const shut = layer.gates
    .filter(({ status }) => status !== 'open')
    .toSorted((a, b) => Number(a.status === 'unknown') - Number(b.status === 'unknown'));
  return (
    <div data-layer={layer.id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-layer pt-2 print:break-after-avoid">
        <h3>
          <LayerName layer={layer.id}>{name}</LayerName>
        </h3>
        <p className="text-small text-muted tabular-nums">
          <strong className="text-ink">{sharedWords.stages[layer.stage].name}</strong>
          {'; '}
          <span>{words.gatesOpen(open.length, layer.gates.length)}</span>
        </p>
      </div>
      <Fold items={shut} first={shown} summary={(rest) => words.more(rest.length)}>
        {(some) => <GateRows caption={words.caption(name)} gates={some} layer={layer} />}
      </Fold>
      {open.length === 0 ? null : (
        <Disclosure summary={words.openOnes(open.length)}>
          <GateRows caption={words.openCaption(name)} gates={open} layer={layer} />
        </Disclosure>
      )}
    </div>
  );
}

interface GateRowsProps {
  readonly caption: string;
  readonly gates: readonly AssessedGate[];
  readonly layer: DecidedLayer;
}

function GateRows({ caption, gates, layer }: GateRowsProps) {
  if (gates.length === 0) return null;
  return (
    <ul aria-label={caption} className="mt-2 border-b border-hairline">
      {gates.map((gate) => (
        <GateRow key={gate.id} assessed={gate} layer={layer} />
      ))}
    </ul>
  );
}

interface GateRowProps {
  readonly assessed: AssessedGate;
  readonly layer: DecidedLayer;
}

function GateRow({ assessed, layer }: GateRowProps) {
  const { decision, knowledge } = useResult();
  const gate = gateOf(knowledge, layer.id, assessed.id);
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-hairline py-3 md:grid-cols-[7.5rem_minmax(0,1fr)_16rem] print:block print:py-1">
      <p>
        <GateState status={assessed.status} />
      </p>
      <div className="max-w-measure">
        <p className="font-semibold">{gate.name}</p>
        <p className="text-muted">{gate.asks}</p>
        {assessed.status === 'open' ? null : (
          <p className="mt-1">
            <span className="font-semibold">{words.opensWith}: </span>
            <span>{assessed.openable ? gate.evidence : words.never}</span>
          </p>
        )}
      </div>
      <div>
        <AnswersBehind answers={decisiveForGate(gate, worldOf(decision))} />
        <Sources claims={assessed.claims} />
      </div>
    </li>
  );
}
