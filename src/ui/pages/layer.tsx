import { useOpenPart } from '../router.tsx';
import type { Approach } from '../../knowledge/schema.ts';
import { decisive } from '../../state/index.ts';
import { LayerCosts, LayerNeeds } from '../library/layer-tables.tsx';
import { LayerFailures, LayerGates, LayerMethods } from '../library/layer-rules.tsx';
import { LayerLink } from '../library/layer-link.tsx';
import { LayerSwatch } from '../parts/layer-name.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Sources } from '../parts/sources.tsx';
import { paths } from '../paths.ts';
import { layerPageWords as words } from '../words/library.ts';
import { NotFoundPage } from './not-found.tsx';

/** One layer: what it does, when, at what price, behind which gates, and what goes wrong with it. */
export function LayerPage() {
  const layer = useOpenPart(paths.layers);
  const approach = decisive.approaches.find(({ id }) => id === layer);
  return approach === undefined ? <NotFoundPage /> : <Layer layer={approach} />;
}

function Layer({ layer }: { readonly layer: Approach }) {
  return (
    <Page title={layer.name}>
      <div data-layer={layer.id} className="border-t-4 border-layer pt-5">
        <h1 tabIndex={-1} className="text-layer-ink">
          {layer.name} <LayerSwatch layer={layer.id} />
        </h1>
        <p className="mt-4 mb-10 max-w-lead text-lead">{layer.summary}</p>
      </div>
      <Panel id="works" heading={words.works} headingPlace="beside">
        <Sentences of={layer.worksWhen} />
      </Panel>
      <Panel id="fails" heading={words.fails} headingPlace="beside">
        <Sentences of={layer.failsWhen} />
      </Panel>
      <LayerNeeds layer={layer} />
      <LayerCosts layer={layer} />
      <LayerGates layer={layer} />
      <LayerMethods layer={layer} />
      <LayerFailures layer={layer} />
      <Panel id="others" heading={words.others} headingPlace="beside">
        <ul className="flex flex-wrap gap-x-6">
          {decisive.approaches.map(({ id }) => (
            <li key={id}>
              <LayerLink layer={id} />
            </li>
          ))}
        </ul>
      </Panel>
    </Page>
  );
}

function Sentences({ of }: { readonly of: Approach['worksWhen'] }) {
  return (
    <ul className="max-w-measure space-y-2">
      {of.map(({ text, claims }) => (
        <li key={text}>
          <p>{text}</p>
          <Sources claims={claims} />
        </li>
      ))}
    </ul>
  );
}
