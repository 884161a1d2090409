import { Link } from '../../router.tsx';
import { paths } from '../../paths.ts';
import { verdictWords as words } from '../../words/verdict.ts';
import { questionOf } from '../lookup.ts';
import { useVerdict } from './result-context.ts';

/** How many names fit into one line. */
const named = 4;

/** The questions without an answer, in one line, with the way to answer them. */
export function Unknowns() {
  const { decision, knowledge, isShared } = useVerdict();
  const { unknowns } = decision;
  const total = knowledge.questions.length;
  if (unknowns.length === 0) return <span>{words.allKnown}</span>;
  const first = unknowns.slice(0, named).map((id) => questionOf(knowledge, id).short);
  return (
    <>
      <span>
        {unknowns.length === total
          ? words.allUnknown
          : words.someUnknown(unknowns.length, total, first)}
      </span>{' '}
      {isShared ? null : (
        <Link to={paths.check} className="inline-block py-0.5 print:hidden">
          {words.answer}
        </Link>
      )}
    </>
  );
}
