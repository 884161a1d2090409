import { ButtonLink } from '../parts/button.tsx';
import { paths } from '../paths.ts';
import { openingQuestion } from '../question-order.ts';
import { startWords as words } from '../words/start.ts';

/** The one thing to do on a first visit; it needs neither content nor memory, so it is there at once. */
export function Opening() {
  return (
    <>
      <p className="mt-8 flex flex-wrap gap-3">
        <ButtonLink to={paths.question(openingQuestion)} weight="primary">
          {words.begin}
        </ButtonLink>
      </p>
      <p className="mt-4 min-h-12 max-w-measure text-small text-muted">{words.beginNote}</p>
    </>
  );
}
