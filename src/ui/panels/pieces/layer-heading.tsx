import type { DecidedLayer } from '../../../core/decide.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { sharedWords as words } from '../../words/result.ts';
import { approachOf } from '../lookup.ts';
import { useResult } from './result-context.ts';

/** The name of a layer as a heading, with its turn and its score. */
export function LayerHeading({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const { name, means } = words.stages[layer.stage];
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <h3>
        <LayerName layer={layer.id}>{approachOf(knowledge, layer.id).name}</LayerName>
      </h3>
      <p className="text-small text-muted tabular-nums">
        <strong className="text-ink">{name}</strong>, {means}; {words.score(layer.score.total)}
      </p>
    </div>
  );
}
