import { memo } from 'react';
import { Link } from '../router.tsx';
import type { Question } from '../../knowledge/schema.ts';
import { closeShared } from '../../state/index.ts';
import { Sources } from '../parts/sources.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { paths } from '../paths.ts';
import { StorageNotice } from './storage-notice.tsx';
import { wizardWords as words } from '../words/wizard.ts';

/** What stands beside a question: why it is asked, and the ways to the answer so far. */
export const MarginNotes = memo(function MarginNotes({
  question,
}: {
  readonly question: Question;
}) {
  return (
    <aside aria-label={words.aside} className="border-t border-hairline pt-4 lg:border-t-0 lg:pt-0">
      <Disclosure key={question.id} summary={words.why}>
        <p>{question.why}</p>
        <Sources claims={question.claims} />
      </Disclosure>
      <p className="mt-2">
        <Link to={paths.result} onClick={closeShared} className="inline-flex min-h-11 items-center">
          {words.soFar}
        </Link>
        <span className="block text-small text-muted">{words.soFarNote}</span>
      </p>
      <p className="mt-2">
        <Link to={paths.check} className="inline-flex min-h-11 items-center">
          {words.check}
        </Link>
      </p>
      <StorageNotice className="mt-4" />
    </aside>
  );
});
