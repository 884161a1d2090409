import type { Claims } from '../../knowledge/schema.ts';
import { Panel } from '../parts/panel.tsx';
import { sourcesWords } from '../words/sources.ts';
import { ClaimJumps } from './tension-list.tsx';

const words = sourcesWords.unusedClaims;

interface UnusedListProps {
  readonly unused: readonly { readonly reason: string; readonly claims: Claims }[];
}

/** The claims that carry no rule, each with the reason. */
export function UnusedList({ unused }: UnusedListProps) {
  return (
    <Panel id="unused" heading={words.heading} lead={words.lead}>
      <ul className="max-w-measure space-y-4">
        {unused.map(({ reason, claims }) => (
          <li key={reason}>
            <p>{reason}</p>
            <ClaimJumps ids={claims} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
