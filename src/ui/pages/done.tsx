import { Link } from '../router.tsx';
import type { Inquiry } from '../../core/inquiry.ts';
import type { Question } from '../../knowledge/schema.ts';
import { type Answers, useAnswers, useInquiry } from '../../state/index.ts';
import { Page } from '../parts/page.tsx';
import { paths } from '../paths.ts';
import { thorough } from '../wizard/course.ts';
import { openQuestions, tellingGaps, tellingQuestions } from '../wizard/steps.ts';
import { WaysOn } from '../wizard/ways-on.tsx';
import { doneWords as words } from '../words/done.ts';

/** Where the questions stop: nothing left would change the verdict, and where to go from here. */
export function DonePage() {
  const answers = useAnswers();
  const inquiry = useInquiry(answers);
  const { heading, lead, gaps, next } = stopAt(answers, inquiry);
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1} className="max-w-lead">
        {heading}
      </h1>
      <p className="mt-4 max-w-lead text-lead text-muted">{lead}</p>
      <Gaps questions={gaps} />
      <WaysOn next={next} words={{ next: words.telling.next, result: words.result }} />
      <Elsewhere open={next === undefined ? openQuestions(answers) : []} />
    </Page>
  );
}

interface Stop {
  readonly heading: string;
  readonly lead: string;
  /** Named gaps that can still change the verdict. */
  readonly gaps: readonly Question[];
  /** The most telling question, where there is still one. */
  readonly next?: Question;
}

/** What is true here: an inquiry is going on, questions still matter, only named gaps do, or nothing does. */
function stopAt(answers: Answers, inquiry: Inquiry | undefined): Stop {
  if (inquiry === undefined) return { ...words.working, gaps: [] };
  const open = openQuestions(answers).length;
  const telling = tellingQuestions(answers, inquiry);
  const [next] = telling;
  if (next !== undefined) {
    const { heading, lead } = words.telling;
    return { heading, lead: lead(telling.length), gaps: [], next };
  }
  const gaps = tellingGaps(answers, inquiry);
  if (gaps.length > 0) return { heading: words.gaps.heading, lead: words.gaps.lead(open), gaps };
  const { heading, lead, complete } = words.settled;
  return { heading, lead: open === 0 ? complete : lead(inquiry.exact, open), gaps };
}

function Gaps({ questions }: { readonly questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <ul className="mt-4 max-w-measure gap-x-12 sm:columns-2">
      {questions.map(({ id, short }) => (
        <li key={id} className="break-inside-avoid border-t border-hairline">
          <Link to={paths.question(id)} className="inline-flex min-h-11 items-center">
            {short}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The ways for whoever wants to answer more, or to look at the answers again. */
function Elsewhere({ open }: { readonly open: readonly Question[] }) {
  const [first] = open;
  return (
    <ul className="mt-6">
      {first === undefined ? null : (
        <li>
          <Link
            to={paths.question(first.id)}
            state={thorough}
            className="inline-flex min-h-11 items-center"
          >
            {words.anyway(open.length)}
          </Link>
        </li>
      )}
      <li>
        <Link to={paths.check} className="inline-flex min-h-11 items-center">
          {words.check}
        </Link>
      </li>
    </ul>
  );
}
