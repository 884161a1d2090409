import type { DecidedLayer } from '../../core/decide.ts';
import type { AssessedGate } from '../../core/gates.ts';
import { Sources } from '../parts/sources.tsx';
import { LayerName } from '../parts/layer-name.tsx';
import { Panel } from '../parts/panel.tsx';
import { readinessWords as words, sharedWords } from '../words/result.ts';
import { approachOf, gateOf } from './lookup.ts';
import { AnswerLink } from './pieces/answers-behind.tsx';
import { GateSign } from './pieces/gate-status.tsx';
import { useResult } from './pieces/result-context.ts';

/** The layers still to come first: their gates are the work. */
const order = ['next', 'now', 'interim'];

/** Every gate of the layers now and next: open, closed or unknown, and what would open it. */
export function Readiness() {
  const { layers } = useResult().decision;
  const members = layers
    .filter(({ stage }) => order.includes(stage))
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  const gated = members.filter(({ gates }) => gates.length > 0);
  return (
    <Panel id="readiness" heading={words.heading} lead={words.lead}>
      {gated.length === 0 ? <p>{words.noGatesAtAll}</p> : null}
      <ul className="space-y-10">
        {members.map((layer) => (
          <li key={layer.id}>
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
  const { gates, stage } = layer;
  const open = gates.filter(({ status }) => status === 'open').length;
  return (
    <div data-layer={layer.id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3>
          <LayerName layer={layer.id}>{name}</LayerName>
        </h3>
        <p className="text-small text-muted tabular-nums">
          <strong className="text-ink">{sharedWords.stages[stage].name}</strong>
          {'; '}
          {gates.length === 0 ? words.noGates : words.gatesOpen(open, gates.length)}
        </p>
      </div>
      {gates.length === 0 ? null : (
        <ul aria-label={words.caption(name)} className="mt-2 border-y border-edge">
          {gates.map((gate) => (
            <GateRow key={gate.id} gate={gate} layer={layer} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface GateRowProps {
  readonly gate: AssessedGate;
  readonly layer: DecidedLayer;
}

function GateRow({ gate, layer }: GateRowProps) {
  const { knowledge } = useResult();
  const { name, asks, evidence } = gateOf(knowledge, layer.id, gate.id);
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-hairline py-3 first:border-t-0 md:grid-cols-[7rem_1fr_1fr]">
      <p className="text-small">
        <GateSign status={gate.status} />
      </p>
      <div className="max-w-measure">
        <p className="font-semibold">{name}</p>
        <p className="text-small text-muted">{asks}</p>
      </div>
      <div className="max-w-measure text-small">
        {gate.status === 'open' ? null : (
          <p>
            <span className="font-semibold">{words.opensWith}: </span>
            {gate.openable ? evidence : words.never}
          </p>
        )}
        <DecidedBy gate={gate} />
        <Sources claims={gate.claims} />
      </div>
    </li>
  );
}

function DecidedBy({ gate }: Pick<GateRowProps, 'gate'>) {
  return (
    <div className="text-muted">
      <p className="inline">{words.decidedBy}: </p>
      <ul className="inline">
        {gate.questions.map((question, index) => (
          <li key={question} className="inline">
            {index > 0 ? '; ' : null}
            <AnswerLink question={question} />
          </li>
        ))}
      </ul>
    </div>
  );
}
