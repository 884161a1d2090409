import type { Claim, ClaimId } from '../../knowledge/schema.ts';
import { knowledge, useClaims } from '../../state/index.ts';
import { partWords as words } from '../words/frame.ts';
import { Disclosure } from './disclosure.tsx';

/** The claims something rests on, on demand. Their texts are fetched when first opened. */
export function Cite({ claims }: { readonly claims: readonly ClaimId[] }) {
  return (
    <Disclosure summary={words.sources(claims.length)} className="text-small">
      <ClaimList ids={claims} />
    </Disclosure>
  );
}

function ClaimList({ ids }: { readonly ids: readonly ClaimId[] }) {
  const claims = useClaims();
  if (claims === 'loading') return <p>{words.sourcesLoading}</p>;
  if (claims === 'unavailable') return <p>{words.sourcesFailed}</p>;
  return (
    <ul className="space-y-3">
      {ids.map((id) => (
        <li key={id}>
          <ClaimText id={id} claim={claims.get(id)} />
        </li>
      ))}
    </ul>
  );
}

function ClaimText({ id, claim }: { readonly id: ClaimId; readonly claim: Claim | undefined }) {
  if (claim === undefined) return <p>{words.sourceMissing(id)}</p>;
  const document = knowledge.documents.find((each) => each.id === claim.document);
  return (
    <>
      <p>{claim.text}</p>
      <p className="text-muted">
        <cite>{words.citation(document?.title ?? claim.document, claim.section)}</cite>{' '}
        <span className="whitespace-nowrap tabular-nums">{id}</span>
      </p>
    </>
  );
}
