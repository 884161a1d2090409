import { useDeferredValue, useState } from 'react';
import { MoreLinks } from '../library/more-links.tsx';
import { PageContents } from '../library/page-contents.tsx';
import { SearchField } from '../library/search-field.tsx';
import { OverviewTable } from '../method/overview-table.tsx';
import { burdenRows, coverageRows } from '../method/overviews.ts';
import { ProvenList } from '../method/proven-list.tsx';
import { countOf, groupsWanted, type RuleSection } from '../method/rule.ts';
import { RuleList } from '../method/rule-list.tsx';
import { sections } from '../method/sections.ts';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Status } from '../parts/status.tsx';
import { paths } from '../paths.ts';
import { methodWords as words } from '../words/method.ts';

const all = countOf(sections.flatMap(({ groups }) => groups));
const contents = [
  { id: 'short', heading: words.short.heading },
  ...sections,
  { id: 'proven', heading: words.proven.heading },
  { id: 'dispute', heading: words.dispute.heading },
];

/** How Layerwise decides: every rule as the engine reads it, to read, to search and to dispute. */
export function MethodPage() {
  const [text, setText] = useState('');
  // Typing goes on while the long list is being drawn.
  const wanted = useDeferredValue(text);
  const isSearching = wanted.trim() !== '';
  const found = sections
    .map((section) => ({ ...section, groups: groupsWanted(section, wanted) }))
    .filter(({ groups }) => groups.length > 0);
  const count = countOf(found.flatMap(({ groups }) => groups));
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 max-w-lead text-lead text-muted">{words.lead}</p>
      {isSearching ? null : <PageContents sections={contents} />}
      <section aria-label={words.filter} className="mt-8 max-w-measure print:hidden">
        <SearchField value={text} onChange={setText} />
      </section>
      <Status className="mt-3 mb-8 text-small text-muted">
        {count === 0 ? words.none : words.count(count, all)}
      </Status>
      {isSearching ? null : <InShort />}
      {found.map((section) => (
        <Section key={section.id} section={section} isSearching={isSearching} />
      ))}
      {isSearching ? null : <ProvenList />}
      <Dispute />
    </Page>
  );
}

function InShort() {
  return (
    <Panel id="short" heading={words.short.heading} headingPlace="beside">
      <ol className="max-w-measure list-decimal space-y-3 ps-6">
        {words.short.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </Panel>
  );
}

interface SectionProps {
  readonly section: RuleSection;
  readonly isSearching: boolean;
}

function Section({ section: { id, heading, lead, groups }, isSearching }: SectionProps) {
  return (
    <Panel id={id} heading={heading} lead={lead}>
      {isSearching ? null : <Overview of={id} />}
      <div>
        {groups.map((group) => (
          // What was folded as the reader left it starts anew when a search begins or ends.
          <RuleList key={`${group.id} ${isSearching}`} group={group} isOpen={isSearching} />
        ))}
      </div>
    </Panel>
  );
}

function Overview({ of }: { readonly of: string }) {
  if (of === 'coverage')
    return <OverviewTable caption={words.coverageTable} rowHead={words.need} rows={coverageRows} />;
  if (of === 'burdens')
    return (
      <OverviewTable caption={words.burdenTable} rowHead={words.criterion} rows={burdenRows} />
    );
  return null;
}

function Dispute() {
  return (
    <Panel id="dispute" heading={words.dispute.heading} headingPlace="beside">
      {words.dispute.text.map((paragraph) => (
        <p key={paragraph} className="mb-4 max-w-measure">
          {paragraph}
        </p>
      ))}
      <MoreLinks
        to={[
          [paths.sources, words.dispute.sources],
          [paths.failureModes, words.dispute.modes],
        ]}
      />
    </Panel>
  );
}
