import type { Question } from '../../knowledge/schema.ts';
import { closeShared } from '../../state/index.ts';
import { ButtonLink } from '../parts/button.tsx';
import { paths } from '../paths.ts';

interface WaysOnProps {
  /** The question to answer next, where there is one. */
  readonly next: Question | undefined;
  readonly words: { readonly next: string; readonly result: string };
}

/** Where to go from here: the next question first, and the person's own result. */
export function WaysOn({ next, words }: WaysOnProps) {
  return (
    <p className="mt-8 flex flex-wrap gap-3">
      {next === undefined ? null : (
        <ButtonLink to={paths.question(next.id)} weight="primary">
          {words.next}
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
  );
}
