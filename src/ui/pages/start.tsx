import { layerIds } from '../../knowledge/vocabulary.ts';
import { Page } from '../parts/page.tsx';
import { StrataColumn } from '../parts/strata.tsx';
import { plateWords, startWords as words } from '../words/start.ts';

/** The first page: the question, one action, and what lies behind it. */
export function StartPage() {
  return (
    <Page title={words.title}>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <div className="lg:pt-6">
          <h1 tabIndex={-1} className="text-display">
            {words.heading}
          </h1>
          <p className="mt-6 max-w-measure text-lead">{words.lead}</p>
        </div>
        <Plate />
      </div>
    </Page>
  );
}

const plateRows = layerIds.map((layer) => ({
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

function Plate() {
  return (
    <figure>
      <figcaption className="text-small text-muted">{words.plate.caption}</figcaption>
      <p className="font-display text-small text-muted italic">{words.plate.above}</p>
      <StrataColumn rows={plateRows} />
      <p className="font-display text-small text-muted italic">{words.plate.below}</p>
    </figure>
  );
}
