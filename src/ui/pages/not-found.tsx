import { ButtonLink } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { paths } from '../paths.ts';
import { notFoundWords as words } from '../words/errors.ts';

/** Shown for an address that is no page. */
export function NotFoundPage() {
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 max-w-lead text-lead">{words.text}</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink to={paths.start} weight="primary">
          {words.start}
        </ButtonLink>
        <ButtonLink to={paths.check}>{words.check}</ButtonLink>
      </p>
    </Page>
  );
}
