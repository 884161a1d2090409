import { useDeferredValue, useState } from 'react';
import { Link } from '../router.tsx';
import { knowledge } from '../../state/index.ts';
import { claims, documents, restingOn, unusedClaims } from '../../state/sources.ts';
import { holdsWords } from '../library/filter.ts';
import { PageContents } from '../library/page-contents.tsx';
import { SearchField } from '../library/search-field.tsx';
import { Page } from '../parts/page.tsx';
import { Status } from '../parts/status.tsx';
import { paths } from '../paths.ts';
import { DocumentPanel } from '../sources/document-panel.tsx';
import { PublicationList } from '../sources/publication-list.tsx';
import { TensionList } from '../sources/tension-list.tsx';
import { UnusedList } from '../sources/unused-list.tsx';
import { sourcesWords as words } from '../words/sources.ts';

const contents = [
  ...documents.map(({ id, title }) => ({ id, heading: title })),
  { id: 'publications', heading: words.publications.heading },
  { id: 'tensions', heading: words.tensions.heading },
  { id: 'unused', heading: words.unusedClaims.heading },
];

/** What each claim says, and what rests on it, to be searched. */
const texts = new Map(
  claims.map(({ id, section, text }) => {
    const resting = restingOn.get(id) ?? [];
    return [id, [id, section, text, ...resting.map(({ name }) => name)].join(' ')];
  }),
);

/** Every document behind Layerwise, what rests on it, and where the documents disagree. */
export function SourcesPage() {
  const [text, setText] = useState('');
  // Typing goes on while the long list is being drawn.
  const wanted = useDeferredValue(text);
  const isSearching = wanted.trim() !== '';
  const found = claims.filter(({ id }) => holdsWords(texts.get(id) ?? '', wanted));
  const tensions = knowledge.tensions.filter(({ question, positions, resolution }) =>
    holdsWords([question, ...positions.map(({ text }) => text), resolution].join(' '), wanted),
  );
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 max-w-lead text-lead text-muted">{words.lead}</p>
      <p className="mt-2">
        <Link to={paths.method} className="inline-flex min-h-11 items-center">
          {words.method}
        </Link>
      </p>
      {isSearching ? null : <PageContents sections={contents} />}
      <section aria-label={words.filter} className="mt-8 max-w-measure print:hidden">
        <SearchField value={text} onChange={setText} />
      </section>
      <Status className="mt-3 mb-8 text-small text-muted">
        {found.length === 0 ? words.none : words.count(found.length, claims.length)}
      </Status>
      {documents.map((document) => {
        const own = found.filter((claim) => claim.document === document.id);
        return own.length === 0 ? null : (
          <DocumentPanel
            key={document.id}
            document={document}
            claims={own}
            isSearching={isSearching}
          />
        );
      })}
      {isSearching ? null : <PublicationList />}
      {tensions.length === 0 ? null : <TensionList tensions={tensions} />}
      {isSearching ? null : <UnusedList unused={unusedClaims} />}
    </Page>
  );
}
