import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import {
  answerTo,
  clearAnswer,
  type GivenAnswer,
  setAnswer,
  useAnswers,
} from '../../state/index.ts';
import { Page } from '../parts/page.tsx';
import { paths } from '../paths.ts';
import { CoreSample } from '../wizard/core-sample.tsx';
import { MarginNotes } from '../wizard/margin-notes.tsx';
import { QuestionForm } from '../wizard/question-form.tsx';
import { pathOf, useReturnTo } from '../wizard/return-to.ts';
import { askedQuestions, type Step, stepOf } from '../wizard/steps.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { NotFoundPage } from './not-found.tsx';

/** One question of the wizard. */
export function QuestionPage() {
  const step = stepOf(useParams()['question']);
  if (step === undefined) return <NotFoundPage />;
  return <Asking key={step.question.id} step={step} />;
}

function Asking({ step }: { readonly step: Step }) {
  const { question, position, next } = step;
  const answers = useAnswers();
  const [attempts, setAttempts] = useState(0);
  const returnTo = useReturnTo();
  const navigate = useNavigate();
  const progress = words.progress(position, askedQuestions.length);
  const title = words.title(progress, question.asks);
  const answer = (given: GivenAnswer | undefined) => {
    setAttempts(0);
    if (given === undefined) clearAnswer(question.id);
    else setAnswer(question.id, given);
  };
  const goOn = () => {
    const onward = next === undefined ? paths.check : paths.question(next.id);
    void navigate(returnTo === undefined ? onward : pathOf(returnTo));
  };
  return (
    <Page title={attempts > 0 ? words.errorTitle(title) : title}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[9.5rem_minmax(0,38rem)_minmax(0,1fr)]">
        <Progress step={step} text={progress} answered={new Set(Object.keys(answers))} />
        <QuestionForm
          question={question}
          given={answerTo(answers, question.id)}
          onAnswer={answer}
          onContinue={goOn}
          attempts={attempts}
          onAttempt={() => setAttempts((count) => count + 1)}
          continueLabel={returnTo === undefined ? words.continue : words.continueTo[returnTo]}
        />
        <MarginNotes question={question} />
      </div>
    </Page>
  );
}

function Progress({
  step,
  text,
  answered,
}: {
  readonly step: Step;
  readonly text: string;
  readonly answered: ReadonlySet<string>;
}) {
  return (
    <div className="flex flex-col gap-3">
      <BackLink step={step} />
      <div className="flex flex-wrap justify-between gap-x-4 text-small tabular-nums lg:flex-col">
        <p className="font-semibold">{text}</p>
        <p className="text-muted">{words.answered(answered.size, askedQuestions.length)}</p>
      </div>
      <CoreSample questions={askedQuestions} current={step.question.id} answered={answered} />
    </div>
  );
}

/** Back to the page that asked for the change, else to the question before, else to the start. */
function BackLink({ step: { previous } }: { readonly step: Step }) {
  const returnTo = useReturnTo();
  const before = previous === undefined ? paths.start : paths.question(previous.id);
  return (
    <Link
      to={returnTo === undefined ? before : pathOf(returnTo)}
      className="inline-flex min-h-11 items-center self-start"
    >
      {words.back}
    </Link>
  );
}
