import { memo } from 'react';
import { Link } from '../router.tsx';
import type { Inquiry } from '../../core/inquiry.ts';
import type { Question } from '../../knowledge/schema.ts';
import type { Answers } from '../../state/index.ts';
import { paths } from '../paths.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { CoreSample } from './core-sample.tsx';
import { type Course, courseBefore } from './course.ts';
import { pathOf, useReturnTo } from './return-to.ts';
import { askedQuestions, tellingQuestions } from './steps.ts';

interface ProgressProps {
  readonly question: Question;
  readonly course: Course;
  readonly answers: Answers;
  /** What an inquiry found when this question was opened, without an answer to it. */
  readonly opening: { readonly answers: Answers; readonly inquiry: Inquiry | undefined };
}

/**
 * How far the questions have come, and how many can still matter: as it stood when this question was
 * opened, because a count that moves with each choice would say which answer to choose.
 */
export const Progress = memo(function Progress(props: ProgressProps) {
  const { question, course, answers, opening } = props;
  const { inquiry } = opening;
  const telling = inquiry && tellingQuestions(opening.answers, inquiry).map(({ id }) => id);
  return (
    <div className="flex flex-col gap-3">
      <BackLink course={course} />
      <p className="min-h-6 text-small tabular-nums lg:min-h-[3lh]">
        <span className="font-semibold">{words.progress(course.asked.length + 1)}</span>
        {inquiry === undefined || telling === undefined ? null : (
          <Remaining
            count={telling.filter((id) => id !== question.id).length}
            isExact={inquiry.exact}
          />
        )}
      </p>
      <CoreSample
        questions={askedQuestions}
        current={question.id}
        answered={new Set(Object.keys(answers))}
        telling={telling && new Set(telling)}
      />
    </div>
  );
});

function Remaining({ count, isExact }: { readonly count: number; readonly isExact: boolean }) {
  return (
    <span className="text-muted">
      <span aria-hidden="true" className="lg:hidden">
        {words.separator}
      </span>
      <span className="lg:block">{words.remaining(count, isExact)}</span>
    </span>
  );
}

/** Back to the page that asked for the change, else to the question before, else to the start. */
function BackLink({ course }: { readonly course: Course }) {
  const returnTo = useReturnTo();
  const before = courseBefore(course);
  const className = 'inline-flex min-h-11 items-center self-start';
  if (returnTo !== undefined || before === undefined) {
    return (
      <Link to={returnTo === undefined ? paths.start : pathOf(returnTo)} className={className}>
        {words.back}
      </Link>
    );
  }
  return (
    <Link to={paths.question(before.question)} state={before.course} className={className}>
      {words.back}
    </Link>
  );
}
