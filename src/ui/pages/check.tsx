import { Link } from '../router.tsx';
import {
  closeShared,
  conflictsAmong,
  decisive,
  useAnswers,
  useInquiry,
} from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { paths } from '../paths.ts';
import { stepsInAskingOrder } from '../question-order.ts';
import { AnswerSection } from '../wizard/answer-section.tsx';
import { ConflictList } from '../wizard/conflict-list.tsx';
import { thorough } from '../wizard/course.ts';
import { PrioritiesForm } from '../wizard/priorities-form.tsx';
import { VariantStrip } from '../variants/variant-strip.tsx';
import { UndoReplace } from '../wizard/undo-replace.tsx';
import { askedQuestions, nextQuestion, tellingQuestions } from '../wizard/steps.ts';
import { checkWords as words } from '../words/check.ts';
import { conflictWords } from '../words/conflicts.ts';

/** All answers by step, each with a way to change it. */
export function CheckPage() {
  const answers = useAnswers();
  const count = Object.keys(answers).length;
  return (
    <Page title={words.title}>
      <div className="max-w-4xl">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="mt-4 max-w-lead text-lead text-muted">
          {count === 0 ? words.empty : words.lead(count, askedQuestions.length)}
        </p>
        <Conflicts />
        <VariantStrip />
        <Ways />
        <UndoReplace />
        {stepsInAskingOrder(decisive.questions).map((step) => (
          <AnswerSection
            key={step}
            step={step}
            questions={askedQuestions.filter((question) => question.step === step)}
            answers={answers}
          />
        ))}
        <PrioritiesForm />
        {count === 0 ? null : (
          <p className="mt-10">
            <Link to={paths.privacy} className="inline-flex min-h-11 items-center">
              {words.remove}
            </Link>
          </p>
        )}
      </div>
    </Page>
  );
}

/** Answers that contradict each other, before anything is made of them. */
function Conflicts() {
  const found = conflictsAmong(useAnswers());
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="conflicts" className="mt-6 max-w-measure">
      <h2 id="conflicts" className="text-h3">
        {conflictWords.heading(found.length)}
      </h2>
      <ConflictList found={found} returnTo="check" />
    </section>
  );
}

/** On to the result, and to what tells most while there is a question without an answer. */
function Ways() {
  const answers = useAnswers();
  const inquiry = useInquiry(answers);
  const next = nextQuestion(answers, inquiry, true);
  const isFresh = Object.keys(answers).length === 0;
  const isSettled =
    inquiry !== undefined && next !== undefined && tellingQuestions(answers, inquiry).length === 0;
  return (
    <>
      {isSettled ? <p className="mt-4 max-w-measure">{words.settled}</p> : null}
      <p className="mt-6 flex flex-wrap gap-3">
        {isFresh ? null : (
          <ButtonLink to={paths.result} onClick={closeShared} weight="primary">
            {words.result}
          </ButtonLink>
        )}
        {next === undefined ? null : (
          <ButtonLink
            to={paths.question(next.id)}
            state={isSettled ? thorough : null}
            weight={isFresh ? 'primary' : 'plain'}
          >
            {nextLabel(isFresh, isSettled)}
          </ButtonLink>
        )}
      </p>
    </>
  );
}

function nextLabel(isFresh: boolean, isSettled: boolean): string {
  if (isFresh) return words.begin;
  return isSettled ? words.anyway : words.next;
}
