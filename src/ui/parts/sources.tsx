import { useState } from 'react';
import { Link } from '../router.tsx';
import type { Claim, ClaimId } from '../../knowledge/schema.ts';
import { useClaims, useDocument } from '../../state/index.ts';
import { paths } from '../paths.ts';
import { partWords as words } from '../words/frame.ts';

/** The claims something rests on: on screen their texts on demand, on paper their numbers. */
export function Sources({ claims }: { readonly claims: readonly ClaimId[] }) {
  const [isOpened, setOpened] = useState(false);
  const ids = [...new Set(claims)];
  return (
    <>
      <details className="text-small print:hidden" onToggle={() => setOpened(true)}>
        <summary className="inline-flex min-h-11 items-center gap-1.5 text-muted hover:text-link">
          {words.sources(ids.length)}
        </summary>
        {isOpened ? <ClaimTexts ids={ids} /> : <WithoutScript ids={ids} />}
      </details>
      <p className="hidden text-muted print:block print:text-[0.8125rem] print:leading-tight">
        {words.sourceNumbers(ids)}
      </p>
    </>
  );
}

/** Without scripts nothing is fetched: the numbers lead to where the texts stand. */
function WithoutScript({ ids }: { readonly ids: readonly ClaimId[] }) {
  return (
    <noscript>
      {ids.map((id) => (
        <ClaimLink key={id} id={id} className="me-3 inline-flex min-h-8 items-center" />
      ))}
    </noscript>
  );
}

function ClaimLink({ id, className }: { readonly id: ClaimId; readonly className: string }) {
  return (
    <Link to={`${paths.sources}#${id}`} className={className}>
      {id}
    </Link>
  );
}

/** Claims in full, once they have been fetched. */
function ClaimTexts({ ids }: { readonly ids: readonly ClaimId[] }) {
  const claims = useClaims();
  if (claims === 'loading') return <p>{words.sourcesLoading}</p>;
  if (claims === 'unavailable') return <p>{words.sourcesFailed}</p>;
  return (
    <ul className="mb-3 space-y-2 border-s border-hairline ps-4">
      {ids.map((id) => (
        <li key={id}>
          <ClaimText id={id} claim={claims.get(id)} />
        </li>
      ))}
    </ul>
  );
}

function ClaimText({ id, claim }: { readonly id: ClaimId; readonly claim: Claim | undefined }) {
  const document = useDocument(claim?.document ?? '');
  if (claim === undefined) return <p>{words.sourceMissing(id)}</p>;
  return (
    <>
      <p>{claim.text}</p>
      <p className="text-muted">
        <cite>{words.citation(document?.title ?? claim.document, claim.section)}</cite>{' '}
        <ClaimLink id={id} className="py-1" />
      </p>
    </>
  );
}
