import { useState } from 'react';
import { deleteEverything, useAnswers } from '../../state/index.ts';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { Status } from '../parts/status.tsx';
import { StorageNotice } from '../wizard/storage-notice.tsx';
import { privacyWords as words } from '../words/privacy.ts';

/** What happens to answers, and the way to delete them. */
export function PrivacyPage() {
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p className="mt-4 mb-10 max-w-lead text-lead">{words.lead}</p>
      <StorageNotice className="mb-10" />
      {words.sections.map(({ id, heading, text }) => (
        <Panel key={id} id={id} heading={heading} headingPlace="beside">
          {text.map((paragraph) => (
            <p key={paragraph} className="mb-4 max-w-measure last:mb-0">
              {paragraph}
            </p>
          ))}
        </Panel>
      ))}
      <Panel id="delete" heading={words.deletion.heading} headingPlace="beside">
        <Deletion />
      </Panel>
    </Page>
  );
}

/** Asks once more, in place, before it deletes; says what it did. */
function Deletion() {
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  const hasAnswers = Object.keys(useAnswers()).length > 0;
  const remove = () => {
    deleteEverything();
    setState('done');
  };
  return (
    <>
      <p className="mb-5 max-w-measure">{words.deletion.text}</p>
      {state === 'asking' ? (
        <p className="flex flex-wrap gap-3">
          <Button weight="primary" onClick={remove}>
            {words.deletion.confirm}
          </Button>
          <Button onClick={() => setState('idle')}>{words.deletion.cancel}</Button>
        </p>
      ) : (
        <Button onClick={() => setState('asking')}>{words.deletion.action}</Button>
      )}
      <Status className="mt-4 font-semibold">{deletionStatus(state === 'done', hasAnswers)}</Status>
    </>
  );
}

function deletionStatus(isDone: boolean, hasAnswers: boolean): string {
  if (hasAnswers) return '';
  return isDone ? words.deletion.done : words.deletion.none;
}
