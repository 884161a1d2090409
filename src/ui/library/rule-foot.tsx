import { Link } from '../router.tsx';
import type { Claims } from '../../knowledge/schema.ts';
import { paths } from '../paths.ts';
import { ruleWords as words } from '../words/method.ts';
import { CopyButton } from './copy-name.tsx';

interface RuleFootProps {
  readonly id: string;
  readonly claims: Claims;
}

/** Below a rule: the name under which it is published, what it rests on, and how to dispute it. */
export function RuleFoot({ id, claims }: RuleFootProps) {
  return (
    <details className="mt-1 text-small">
      <summary className="inline-flex min-h-11 flex-wrap content-center items-baseline gap-x-2 text-muted hover:text-link print:min-h-0">
        <code className="break-all">{id}</code>
        <span className="underline decoration-1 underline-offset-[0.2em] print:no-underline">
          {words.foot(claims.length)}
        </span>
      </summary>
      <div className="border-s border-hairline ps-4 pb-2 print:border-0 print:ps-0 print:pb-0">
        {claims.length === 0 ? <p>{words.ours}</p> : <ClaimLinks ids={claims} />}
        <div className="print:hidden">
          <p className="max-w-measure">{words.dispute(id)}</p>
          <CopyButton id={id} />
        </div>
      </div>
    </details>
  );
}

/** Claims by their numbers, each leading to its text among the sources. */
function ClaimLinks({ ids }: { readonly ids: Claims }) {
  return (
    <ul className="flex flex-wrap gap-x-4 tabular-nums [&_a]:inline-flex [&_a]:min-h-8 [&_a]:items-center print:[&_a]:min-h-0">
      {ids.map((id) => (
        <li key={id}>
          <Link to={`${paths.sources}#${id}`}>{id}</Link>
        </li>
      ))}
    </ul>
  );
}
