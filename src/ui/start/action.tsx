import { answerTo, closeShared, useAnswers } from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { paths } from '../paths.ts';
import { askedQuestions } from '../wizard/steps.ts';
import { startWords as words } from '../words/start.ts';
import { Opening } from './opening.tsx';

/** The one thing to do: begin, go on where one left off, or see what came of it. */
export function Action() {
  const answers = useAnswers();
  const count = Object.keys(answers).length;
  const open = askedQuestions.find(({ id }) => answerTo(answers, id) === undefined);
  if (count === 0) return <Opening />;
  return (
    <>
      <p className="mt-8 flex flex-wrap gap-3">
        {open === undefined ? null : (
          <ButtonLink to={paths.question(open.id)} weight="primary">
            {words.resume}
          </ButtonLink>
        )}
        <ButtonLink
          to={paths.result}
          onClick={closeShared}
          weight={open === undefined ? 'primary' : 'plain'}
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
