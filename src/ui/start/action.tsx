import { useAnswers, useInquiry } from '../../state/index.ts';
import { askedQuestions, nextQuestion } from '../wizard/steps.ts';
import { WaysOn } from '../wizard/ways-on.tsx';
import { startWords as words } from '../words/start.ts';
import { Opening } from './opening.tsx';

/** The one thing to do: begin, go on where one left off, or see what came of it. */
export function Action() {
  const count = Object.keys(useAnswers()).length;
  return count === 0 ? <Opening /> : <Resuming count={count} />;
}

function Resuming({ count }: { readonly count: number }) {
  const answers = useAnswers();
  const next = nextQuestion(answers, useInquiry(answers), false);
  return (
    <>
      <WaysOn next={next} words={{ next: words.resume, result: words.result }} />
      <p className="mt-4 min-h-12 max-w-measure text-small text-muted">
        {words.resumeNote(count, askedQuestions.length)}
      </p>
    </>
  );
}
