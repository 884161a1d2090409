import { Link } from '../router.tsx';
import type { Question } from '../../knowledge/schema.ts';
import type { StepId } from '../../knowledge/vocabulary.ts';
import { type Answers, answerTo, type GivenAnswer, unknown } from '../../state/index.ts';
import { paths } from '../paths.ts';
import { checkWords as words } from '../words/check.ts';
import { gradeWords, stepNames } from '../words/wizard.ts';
import { answerTexts } from './answer-text.ts';
import { returningTo } from './return-to.ts';

interface AnswerSectionProps {
  readonly step: StepId;
  readonly questions: readonly Question[];
  readonly answers: Answers;
}

/** The answers of one step, each with a way to change it. */
export function AnswerSection({ step, questions, answers }: AnswerSectionProps) {
  const headingId = `step-${step}`;
  return (
    <section aria-labelledby={headingId} className="mt-10">
      <h2 id={headingId}>{stepNames[step]}</h2>
      <dl className="mt-3 border-b border-hairline">
        {questions.map((question) => (
          <AnswerRow key={question.id} question={question} given={answerTo(answers, question.id)} />
        ))}
      </dl>
    </section>
  );
}

interface AnswerRowProps {
  readonly question: Question;
  readonly given: GivenAnswer | undefined;
}

function AnswerRow({ question, given }: AnswerRowProps) {
  const isOpen = given === undefined || given.value === unknown;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 border-t border-hairline py-1 sm:grid-cols-[14rem_minmax(0,1fr)_auto]">
      <dt className="font-semibold">{question.short}</dt>
      <dd
        className={`col-span-2 row-start-2 pb-2 sm:col-span-1 sm:row-start-auto sm:pb-2 ${isOpen ? 'text-muted italic' : ''}`}
      >
        {answerTexts(question, given).map((text) => (
          <span key={text} className="block">
            {text}
          </span>
        ))}
        {given?.grade === undefined ? null : (
          <span className="block text-small text-muted">{gradeWords[given.grade].label}</span>
        )}
      </dd>
      <dd>
        <Link
          to={paths.question(question.id)}
          state={returningTo('check')}
          className="inline-flex min-h-11 items-center"
        >
          <span>{given === undefined ? words.answer : words.change}</span>
          <span className="sr-only">{words.subject(question.short)}</span>
        </Link>
      </dd>
    </div>
  );
}
