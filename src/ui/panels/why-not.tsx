import type { DecidedLayer } from '../../core/decide.ts';
import type { Reason } from '../../core/explain.ts';
import { Panel } from '../parts/panel.tsx';
import { whyNotWords as words } from '../words/result.ts';
import { approachOf, gateOf, needOf, wholly } from './lookup.ts';
import { ContributionTable } from './pieces/contribution-table.tsx';
import { LayerHeading } from './pieces/layer-heading.tsx';
import { ReasonItem, ReasonList } from './pieces/reason-list.tsx';
import { useResult } from './pieces/result-context.ts';

/** The layers that come next first, then the ones not needed, then the ones to avoid. */
const order = ['next', 'not-needed', 'avoid'];

/** Why every other layer is not in today's architecture, as exactly. */
export function WhyNot() {
  const { layers } = useResult().decision;
  const left = layers
    .filter(({ stage }) => order.includes(stage))
    .toSorted((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage));
  return (
    <Panel id="why-not" heading={words.heading} lead={words.lead}>
      {left.length === 0 ? <p>{words.empty}</p> : null}
      <ul className="space-y-10">
        {left.map((layer) => (
          <li key={layer.id}>
            <WhyNotLayer layer={layer} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function WhyNotLayer({ layer }: { readonly layer: DecidedLayer }) {
  const { gain, burden } = layer.margin;
  const isNext = layer.stage === 'next';
  return (
    <article data-layer={layer.id}>
      <LayerHeading layer={layer} />
      <p className="mt-2 tabular-nums">
        {isNext ? words.next(gain, burden) : words.left(gain, burden)}
      </p>
      <ReasonList>
        {isNext
          ? layer.reasonsFor.map((reason) => (
              <WouldCarry key={reason.need} reason={reason} layer={layer} />
            ))
          : null}
        {layer.reasonsAgainst.map((reason) => (
          <Against
            key={`${reason.kind} ${reason.gate ?? reason.need ?? ''}`}
            reason={reason}
            layer={layer}
          />
        ))}
      </ReasonList>
      <ContributionTable layer={layer} />
    </article>
  );
}

interface ReasonProps {
  readonly reason: Reason;
  readonly layer: DecidedLayer;
}

function WouldCarry({ reason: { need, points, because, claims }, layer }: ReasonProps) {
  const { knowledge } = useResult();
  if (need === undefined) return null;
  return (
    <ReasonItem
      title={words.would(needOf(knowledge, need).name, points)}
      answers={because}
      claims={claims}
    >
      <p>{approachOf(knowledge, layer.id).covers[need]?.because}</p>
    </ReasonItem>
  );
}

function Against({ reason, layer }: ReasonProps) {
  const { knowledge } = useResult();
  const { kind, need, gate, by, points, because, claims } = reason;
  const behind = { answers: because, claims };
  if (kind === 'gate' && gate !== undefined)
    return <GateAgainst id={gate} {...{ layer, claims }} />;
  if (kind === 'covered' && need !== undefined && by !== undefined) {
    const carrier = approachOf(knowledge, by);
    return (
      <ReasonItem
        title={words.covered(needOf(knowledge, need).name, carrier.name, points)}
        {...behind}
      >
        <p>{carrier.covers[need]?.because}</p>
      </ReasonItem>
    );
  }
  if (kind === 'no-need') return <ReasonItem title={words.noNeed} {...behind} />;
  return <ReasonItem title={words.burden(layer.margin.gain, points)} {...behind} />;
}

function GateAgainst({
  id,
  layer,
  claims,
}: {
  readonly id: string;
  readonly layer: DecidedLayer;
  readonly claims: Reason['claims'];
}) {
  const { knowledge } = useResult();
  const { name, because, evidence } = gateOf(knowledge, layer.id, id);
  const assessed = layer.gates.find((gate) => gate.id === id);
  if (assessed === undefined) return null;
  return (
    <ReasonItem
      title={words.gate(assessed.status, name)}
      answers={wholly(assessed.questions)}
      claims={claims}
    >
      <p>{because}</p>
      <p className="text-small text-muted">
        {assessed.openable ? words.opensWith(evidence) : words.never}
      </p>
    </ReasonItem>
  );
}
