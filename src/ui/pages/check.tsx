import { Link } from 'react-router';
import { answerTo, closeShared, knowledge, useAnswers } from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { paths } from '../paths.ts';
import { stepsInAskingOrder } from '../question-order.ts';
import { AnswerSection } from '../wizard/answer-section.tsx';
import { askedQuestions } from '../wizard/steps.ts';
import { checkWords as words } from '../words/check.ts';

/** All answers by step, each with a way to change it. */
export function CheckPage() {
  const answers = useAnswers();
  const count = Object.keys(answers).length;
  return (
    <Page title={words.title}>
      <div className="max-w-4xl">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p className="mt-4 max-w-measure text-lead text-muted">
          {count === 0 ? words.empty : words.lead(count, askedQuestions.length)}
        </p>
        <Ways />
        {stepsInAskingOrder(knowledge.questions).map((step) => (
          <AnswerSection
            key={step}
            step={step}
            questions={askedQuestions.filter((question) => question.step === step)}
            answers={answers}
          />
        ))}
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

/** On to the result, and to the first question without an answer while there is one. */
function Ways() {
  const answers = useAnswers();
  const open = askedQuestions.find(({ id }) => answerTo(answers, id) === undefined);
  const isFresh = Object.keys(answers).length === 0;
  return (
    <p className="mt-6 flex flex-wrap gap-3">
      {isFresh ? null : (
        <ButtonLink to={paths.result} onClick={closeShared} weight="primary">
          {words.result}
        </ButtonLink>
      )}
      {open === undefined ? null : (
        <ButtonLink to={paths.question(open.id)} weight={isFresh ? 'primary' : 'plain'}>
          {isFresh ? words.begin : words.next}
        </ButtonLink>
      )}
    </p>
  );
}
