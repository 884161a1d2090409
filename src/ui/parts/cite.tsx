import type { ClaimId } from '../../knowledge/schema.ts';
import { partWords as words } from '../words/frame.ts';
import { Disclosure } from './disclosure.tsx';

/** The claims something rests on, on demand. */
export function Cite({ claims }: { readonly claims: readonly ClaimId[] }) {
  return (
    <Disclosure summary={words.sources(claims.length)} className="text-small">
      <ul>
        {claims.map((id) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
