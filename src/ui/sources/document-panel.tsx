import type { Claim, SourceDocument } from '../../knowledge/schema.ts';
import { restingOn } from '../../state/sources.ts';
import { FoldedGroup } from '../library/folded-group.tsx';
import { Panel } from '../parts/panel.tsx';
import { sourcesWords as words } from '../words/sources.ts';
import { ClaimEntry } from './claim-entry.tsx';

interface DocumentPanelProps {
  readonly document: SourceDocument;
  /** Those of its claims that are wanted. */
  readonly claims: readonly Claim[];
  readonly isSearching: boolean;
}

/** A document: what kind of voice it is, and its claims, section by section. */
export function DocumentPanel({ document, claims, isSearching }: DocumentPanelProps) {
  const { id, title, publisher, standing } = document;
  const rules = new Set(claims.flatMap((claim) => restingOn.get(claim.id) ?? []));
  const sections = [...new Set(claims.map(({ section }) => section))].map((section) => ({
    section,
    own: claims.filter((claim) => claim.section === section),
  }));
  return (
    <Panel id={id} heading={<cite className="not-italic">{title}</cite>}>
      <dl className="mb-4 max-w-measure space-y-1.5">
        <div>
          <dt className="inline font-semibold">{words.publisher}: </dt>
          <dd className="inline">{publisher}</dd>
        </div>
        <div>
          <dt className="inline font-semibold">{words.standing}: </dt>
          <dd className="inline">{standing}</dd>
        </div>
      </dl>
      <p className="mb-3 text-small text-muted">{words.resting(claims.length, rules.size)}</p>
      {sections.map(({ section, own }) => (
        <FoldedGroup
          // What was folded as the reader left it starts anew when a search begins or ends.
          key={`${section} ${isSearching}`}
          heading={words.section(section, own.length)}
          isOpen={isSearching}
        >
          <ul>
            {own.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} />
            ))}
          </ul>
        </FoldedGroup>
      ))}
    </Panel>
  );
}
