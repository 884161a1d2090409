import { Link } from '../router.tsx';
import type { Citing } from '../../core/citations.ts';
import type { Claim } from '../../knowledge/schema.ts';
import { restingOn, unusedClaims } from '../../state/sources.ts';
import { JumpLink } from '../parts/jump-link.tsx';
import { sourcesWords as words } from '../words/sources.ts';
import { whereShown } from './where-shown.ts';

/** A claim: a place of its own on the page, with all that rests on it. */
export function ClaimEntry({ claim: { id, text } }: { readonly claim: Claim }) {
  const citings = restingOn.get(id) ?? [];
  return (
    <li
      id={id}
      tabIndex={-1}
      className="border-t border-hairline py-2 first:border-t-0 target:bg-raised lg:grid lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] lg:gap-x-12"
    >
      <p className="flex gap-x-4">
        <span className="min-w-14 shrink-0 text-small leading-[1.8] text-muted tabular-nums">
          {id}
        </span>
        <span>{text}</span>
      </p>
      <div className="text-small max-lg:mt-1 max-lg:ps-18">
        {citings.length === 0 ? <p className="text-muted">{words.unused(whyUnused(id))}</p> : null}
        {citings.length === 0 ? null : <CitingLinks citings={citings} />}
      </div>
    </li>
  );
}

function CitingLinks({ citings }: { readonly citings: readonly Citing[] }) {
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center gap-1.5 py-1 text-muted hover:text-link">
        {words.restOnIt(citings.length)}
      </summary>
      <ul className="pb-2 [&_a]:inline-block [&_a]:py-1 [&_a]:leading-snug">
        {citings.map((citing) => (
          <li key={`${citing.kind} ${citing.id} ${citing.name}`}>
            <CitingLink citing={citing} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CitingLink({ citing }: { readonly citing: Citing }) {
  const name = words.citing(citing.kind, citing.name);
  if (citing.kind === 'tension') return <JumpLink to={citing.id}>{name}</JumpLink>;
  return <Link to={whereShown(citing)}>{name}</Link>;
}

function whyUnused(id: string): string {
  return unusedClaims.find(({ claims }) => claims.includes(id))?.reason ?? '';
}
