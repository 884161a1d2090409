import { layerIds } from '../../knowledge/vocabulary.ts';
import { StrataColumn } from '../parts/strata.tsx';
import { plateWords, startWords as words } from '../words/start.ts';

const rows = layerIds.map((layer) => ({
  layer,
  words: (
    <>
      <span data-layer={layer} className="block leading-snug font-semibold text-layer-ink">
        {plateWords[layer].name}
      </span>
      <span className="block text-small leading-snug text-muted">{plateWords[layer].line}</span>
    </>
  ),
}));

/** The eight layers, drawn as ground: what is easily undone lies on top. */
export function Plate() {
  return (
    <figure>
      <figcaption className="mb-1 font-display text-small italic">{words.plate.caption}</figcaption>
      <StrataColumn rows={rows} />
    </figure>
  );
}
