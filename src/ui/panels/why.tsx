import type { DecidedLayer } from '../../core/decide.ts';
import { Panel } from '../parts/panel.tsx';
import { sharedWords } from '../words/result.ts';
import { whyWords as words } from '../words/why.ts';
import { approachOf } from './lookup.ts';
import { LayerAccount } from './pieces/layer-account.tsx';
import { Ledger } from './pieces/ledger.tsx';
import { BurdenLine, CarriesLine, NetLine } from './pieces/ledger-lines.tsx';
import { useResult } from './pieces/result-context.ts';

/** Why each layer of today's architecture is in it, in points that add up. */
export function Why() {
  const { layers } = useResult().decision;
  return (
    <Panel id="why" onPaper="columns" heading={words.heading} lead={words.lead}>
      <ul className="space-y-10 print:space-y-3">
        {layers
          .filter(({ stage }) => stage === 'now' || stage === 'interim')
          .map((layer) => (
            <li key={layer.id} className="print:break-inside-auto!">
              <WhyLayer layer={layer} />
            </li>
          ))}
      </ul>
    </Panel>
  );
}

function WhyLayer({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const { always, summary } = approachOf(knowledge, layer.id);
  const burden = layer.reasonsAgainst.find(({ kind }) => kind === 'burden');
  return (
    <LayerAccount layer={layer} turn={sharedWords.stages[layer.stage].means}>
      <p className="mt-1 max-w-measure text-muted print:break-after-avoid">
        {summary} {always ? words.always : null}
      </p>
      <Ledger>
        {layer.reasonsFor.map((reason) => (
          <CarriesLine key={reason.need} layer={layer} reason={reason} />
        ))}
        {burden === undefined ? null : <BurdenLine layer={layer} reason={burden} />}
        <NetLine layer={layer} />
      </Ledger>
    </LayerAccount>
  );
}
