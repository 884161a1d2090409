import type { DecidedLayer } from '../../../core/decide.ts';
import type { Reason } from '../../../core/explain.ts';
import { figure, signed } from '../../words/result.ts';
import { ledgerWords as words } from '../../words/why.ts';
import { groundsOfReason } from '../../../core/grounds.ts';
import { approachOf, costsOf, gateOf, needOf } from '../lookup.ts';
import { GateSign } from './gate-sign.tsx';
import { LedgerLine, LedgerSum } from './ledger.tsx';
import { useResult, worldOf } from './result-context.ts';

interface LineProps {
  readonly layer: DecidedLayer;
  readonly reason: Reason;
}

/** A need that the layer carries, or would carry, better than the rest. */
export function CarriesLine({ layer, reason }: LineProps) {
  const { knowledge } = useResult();
  const { need, points, because, claims } = reason;
  if (need === undefined) return null;
  const { name } = needOf(knowledge, need);
  return (
    <LedgerLine
      mark={signed(points)}
      title={layer.stage === 'next' ? words.would(name) : words.carries(name)}
      answers={because}
      claims={claims}
    >
      <p>{approachOf(knowledge, layer.id).covers[need]?.because}</p>
    </LedgerLine>
  );
}

/** Anything that speaks against the layer. */
export function AgainstLine({ layer, reason }: LineProps) {
  if (reason.kind === 'gate') return <GateLine layer={layer} reason={reason} />;
  if (reason.kind === 'covered') return <CoveredLine layer={layer} reason={reason} />;
  if (reason.kind === 'burden') return <BurdenLine layer={layer} reason={reason} />;
  return <LedgerLine mark={figure(0)} title={words.noNeed} answers={[]} claims={reason.claims} />;
}

function GateLine({ layer, reason }: LineProps) {
  const { decision, knowledge } = useResult();
  const assessed = layer.gates.find(({ id }) => id === reason.gate);
  if (assessed === undefined) return null;
  const approach = approachOf(knowledge, layer.id);
  const gate = gateOf(knowledge, layer.id, assessed.id);
  return (
    <LedgerLine
      mark={<GateSign status={assessed.status} />}
      title={words.gate(assessed.status, gate.name)}
      answers={groundsOfReason(reason, layer.score, approach, worldOf(decision))}
      claims={reason.claims}
    >
      <p>
        <span>{gate.because}</span>{' '}
        <span className="text-muted">
          {assessed.openable ? words.opensWith(gate.evidence) : words.never}
        </span>
      </p>
    </LedgerLine>
  );
}

function CoveredLine({ reason: { need, by, points, because, claims } }: LineProps) {
  const { knowledge } = useResult();
  if (need === undefined || by === undefined) return null;
  const carrier = approachOf(knowledge, by);
  return (
    <LedgerLine
      mark={signed(points)}
      title={words.covered(needOf(knowledge, need).name, carrier.name, points)}
      answers={because}
      claims={claims}
    >
      <p>{carrier.covers[need]?.because}</p>
    </LedgerLine>
  );
}

/** What the layer costs. */
export function BurdenLine({ layer, reason }: LineProps) {
  const { decision, knowledge } = useResult();
  const approach = approachOf(knowledge, layer.id);
  const sentences = costsOf(layer, approach);
  return (
    <LedgerLine
      mark={signed(-reason.points)}
      title={words.burden}
      answers={groundsOfReason(reason, layer.score, approach, worldOf(decision))}
      claims={reason.claims}
      isFolded
    >
      <p>{sentences.length === 0 ? words.noBurden : sentences.join(' ')}</p>
    </LedgerLine>
  );
}

/** What a layer changes in all: gain less burden. */
export function NetLine({ layer: { margin } }: Pick<LineProps, 'layer'>) {
  const net = margin.gain - margin.burden;
  return <LedgerSum mark={signed(net)} title={words.net(net)} />;
}
