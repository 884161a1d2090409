import { Link } from '../router.tsx';
import type { FoundConflict } from '../../core/conflicts.ts';
import type { QuestionId } from '../../knowledge/schema.ts';
import { paths } from '../paths.ts';
import { conflictWords as words } from '../words/conflicts.ts';
import { type ReturnTo, returningTo } from './return-to.ts';
import { questionOf } from './steps.ts';

interface ConflictListProps {
  readonly found: readonly FoundConflict[];
  /** The question on the screen, which needs no way to it. */
  readonly here?: QuestionId;
  /** Where Continue leads from there; without it the answers are somebody else's. */
  readonly returnTo?: ReturnTo;
}

/** Answers that contradict each other: what contradicts what, which to check first, and the ways there. */
export function ConflictList({ found, here, returnTo }: ConflictListProps) {
  return (
    <ul>
      {found.map(({ conflict: { id, between, says, how }, check }) => (
        <li key={id} className="mt-3 border-s-4 border-alert ps-3">
          <p className="font-semibold">{says}</p>
          <p>
            <span>{words.check(questionOf(check)?.short ?? check)}</span> {how}
          </p>
          {returnTo === undefined ? null : (
            <p className="flex flex-wrap gap-x-6 print:hidden">
              {between
                .filter(({ question }) => question !== here)
                .map(({ question }) => (
                  <Link
                    key={question}
                    to={paths.question(question)}
                    state={returningTo(returnTo)}
                    className="inline-flex min-h-11 items-center"
                  >
                    {words.change(questionOf(question)?.short ?? question)}
                  </Link>
                ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
