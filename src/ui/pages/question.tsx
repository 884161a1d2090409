import { useDeferredValue, useMemo, useState } from 'react';
import { useGoTo, useOpenPart } from '../router.tsx';
import type { Question, QuestionId } from '../../knowledge/schema.ts';
import {
  type Answers,
  answerTo,
  clearAnswer,
  conflictsAmong,
  type GivenAnswer,
  setAnswer,
  useAnswers,
  useInquiry,
} from '../../state/index.ts';
import { Page } from '../parts/page.tsx';
import { paths } from '../paths.ts';
import { type Course, courseAfter, useCourse } from '../wizard/course.ts';
import { MarginNotes } from '../wizard/margin-notes.tsx';
import { Progress } from '../wizard/progress.tsx';
import { QuestionForm } from '../wizard/question-form.tsx';
import { pathOf, useReturnTo } from '../wizard/return-to.ts';
import { nextQuestion, openQuestions, questionOf } from '../wizard/steps.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { NotFoundPage } from './not-found.tsx';

/** One question of the wizard. */
export function QuestionPage() {
  const question = questionOf(useOpenPart(paths.questions));
  if (question === undefined) return <NotFoundPage />;
  return <Asking key={question.id} question={question} />;
}

function Asking({ question }: { readonly question: Question }) {
  const answers = useAnswers();
  const [others] = useState(() => without(answers, question.id));
  const inquiry = useInquiry(others);
  const opening = useMemo(() => ({ answers: others, inquiry }), [others, inquiry]);
  const course = useCourse(question.id, answers);
  // What was chosen shows before what stands around it follows.
  const followed = useDeferredValue(answers);
  const goOn = useGoOn(question, course, followed);
  const [attempts, setAttempts] = useState(0);
  const returnTo = useReturnTo();
  const title = words.title(words.progress(course.asked.length + 1), question.asks);
  const answer = (given: GivenAnswer | undefined) => {
    setAttempts(0);
    if (given === undefined) clearAnswer(question.id);
    else setAnswer(question.id, given);
  };
  return (
    <Page title={attempts > 0 ? words.errorTitle(title) : title}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[9.5rem_minmax(0,38rem)_minmax(0,1fr)]">
        <Progress question={question} course={course} answers={followed} opening={opening} />
        <QuestionForm
          question={question}
          given={answerTo(answers, question.id)}
          conflicts={conflictsAmong(answers).filter(({ conflict }) =>
            conflict.between.some((answer) => answer.question === question.id),
          )}
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

/**
 * What Continue does: back to the page that asked for the change, else on to what tells most, else to
 * the stop. It waits for nothing: while the inquiry goes on the fixed order stands in for it.
 */
function useGoOn({ id }: Question, course: Course, followed: Answers): () => void {
  const answers = useAnswers();
  const found = useInquiry(followed);
  const inquiry = followed === answers ? found : undefined;
  const returnTo = useReturnTo();
  const goTo = useGoTo();
  const next = nextQuestion(answers, inquiry, course.isThorough);
  return () => {
    if (returnTo !== undefined) goTo(pathOf(returnTo));
    else if (next !== undefined) goTo(paths.question(next.id), courseAfter(course, id, answers));
    else goTo(openQuestions(answers).length === 0 ? paths.check : paths.done);
  };
}

/** The answers to all other questions; the very same value where this one has none. */
function without(answers: Answers, question: QuestionId): Answers {
  if (answerTo(answers, question) === undefined) return answers;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}
