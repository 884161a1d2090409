import { Link } from '../router.tsx';
import { paths } from '../paths.ts';
import { resultToComeWords as words } from '../words/result.ts';

/** The result page as it is built, before there are any answers: what it will say, and where to read on. */
export function ResultToCome() {
  return (
    <div className="max-w-measure">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="mt-4 max-w-lead text-lead text-muted">{words.lead}</p>
      <p className="mt-4">{words.holds}</p>
      <ul className="mt-4 border-b border-hairline">
        {words.links.map(([to, name]) => (
          <li key={to} className="border-t border-hairline">
            <Link to={paths[to]} className="inline-flex min-h-11 items-center">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
