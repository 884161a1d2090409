import type { ReactNode } from 'react';
import type { FailureMode } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { decisive, knowledge } from '../../state/index.ts';
import { Sources } from '../parts/sources.tsx';
import { catalogueWords, libraryWords as words } from '../words/library.ts';
import { CopyName } from './copy-name.tsx';
import { LayerLink } from './layer-link.tsx';

/** One entry of the catalogue: a place of its own on the page, named by its id. */
export function ModeEntry({ mode }: { readonly mode: FailureMode }) {
  const { id, name, strikes, owner, base, aggravatedBy, claims } = mode;
  return (
    <article
      id={id}
      aria-labelledby={`${id}-name`}
      className="grid gap-x-12 gap-y-3 border-t border-hairline py-6 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]"
    >
      <div>
        <h2 id={`${id}-name`} className="text-h3">
          {name}
        </h2>
        <dl className="mt-2 space-y-1.5">
          <Entry term={words.looksLike}>{mode.looksLike}</Entry>
          <Entry term={words.earlySignal}>{mode.earlySignal}</Entry>
          <Entry term={words.remedy}>{mode.remedy}</Entry>
          <Entry term={words.owner}>
            <Owner id={owner} />
          </Entry>
        </dl>
      </div>
      <div className="text-small">
        <p className="flex flex-wrap items-baseline gap-x-4">
          <span className="text-muted">{catalogueWords.strikes}</span>
          {strikes.map((layer) => (
            <LayerLink key={layer} layer={layer} />
          ))}
        </p>
        <p className="font-semibold">{catalogueWords.base[base]}</p>
        {aggravatedBy.length === 0 ? null : (
          <>
            <p className="mt-1 text-muted">{words.likelier}</p>
            <ul className="list-disc ps-5">
              {aggravatedBy.map(({ because }) => (
                <li key={because}>{because}</li>
              ))}
            </ul>
          </>
        )}
        <Sources claims={claims} />
        <CopyName id={id} />
      </div>
    </article>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-semibold">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  );
}

function Owner({ id }: { readonly id: FailureMode['owner'] }) {
  if (isLayer(id)) return <LayerLink layer={id} />;
  const { name = id } = knowledge.practices.find((practice) => practice.id === id) ?? {};
  return <span>{name}</span>;
}

function isLayer(id: FailureMode['owner']): id is LayerId {
  return decisive.approaches.some((approach) => approach.id === id);
}
