import type { DecidedLayer } from '../../core/decide.ts';
import { Panel } from '../parts/panel.tsx';
import { whyWords as words } from '../words/result.ts';
import { approachOf, needOf } from './lookup.ts';
import { ContributionTable } from './pieces/contribution-table.tsx';
import { LayerHeading } from './pieces/layer-heading.tsx';
import { ReasonItem, ReasonList } from './pieces/reason-list.tsx';
import { useResult } from './pieces/result-context.ts';

/** Why each layer of today's architecture is in it, in points that add up. */
export function Why() {
  const { layers } = useResult().decision;
  return (
    <Panel id="why" heading={words.heading} lead={words.lead}>
      <ul className="space-y-10">
        {layers
          .filter(({ stage }) => stage === 'now' || stage === 'interim')
          .map((layer) => (
            <li key={layer.id}>
              <WhyLayer layer={layer} />
            </li>
          ))}
      </ul>
    </Panel>
  );
}

function WhyLayer({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const { always } = approachOf(knowledge, layer.id);
  const { gain, burden } = layer.margin;
  return (
    <article data-layer={layer.id}>
      <LayerHeading layer={layer} />
      <p className="mt-2 tabular-nums">
        {always ? words.alwaysThere(gain, burden) : words.adds(gain, burden)}
      </p>
      <ReasonsFor layer={layer} />
      <ContributionTable layer={layer} />
    </article>
  );
}

function ReasonsFor({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const { covers } = approachOf(knowledge, layer.id);
  if (layer.reasonsFor.length === 0) return <p className="mt-3 text-muted">{words.noNeed}</p>;
  return (
    <ReasonList>
      {layer.reasonsFor.flatMap(({ need, points, because, claims }) => {
        if (need === undefined) return [];
        return (
          <ReasonItem
            key={need}
            title={words.carries(needOf(knowledge, need).name, points)}
            answers={because}
            claims={claims}
          >
            <p>{covers[need]?.because}</p>
          </ReasonItem>
        );
      })}
    </ReasonList>
  );
}
