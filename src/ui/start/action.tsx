import { closeShared, useAnswers, useInquiry } from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { paths } from '../paths.ts';
import { askedQuestions, nextQuestion } from '../wizard/steps.ts';
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
      <p className="mt-8 flex flex-wrap gap-3">
        {next === undefined ? null : (
          <ButtonLink to={paths.question(next.id)} weight="primary">
            {words.resume}
          </ButtonLink>
        )}
        <ButtonLink
          to={paths.result}
          onClick={closeShared}
          weight={next === undefined ? 'primary' : 'plain'}
        >
          {words.result}
        </ButtonLink>
      </p>
      <p className="mt-4 min-h-12 max-w-measure text-small text-muted">
        {words.resumeNote(count, askedQuestions.length)}
      </p>
    </>
  );
}
