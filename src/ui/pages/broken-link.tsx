import { useEffect, useRef } from 'react';
import { useGoTo } from '../router.tsx';
import {
  type Answers,
  basisOf,
  closeShared,
  replaceAll,
  type SharedLink,
  useAnswers,
} from '../../state/index.ts';
import { OpenForm } from '../opening/open-form.tsx';
import { Button } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { paths } from '../paths.ts';
import { brokenLinkWords as words, refusalWords } from '../words/errors.ts';

/** A link that was refused, and all that is known about it. */
export type RefusedLink = Extract<SharedLink, { readonly status: 'refused' }>;

/** Shown in place of any page whose address holds a link that can not be opened. */
export function BrokenLinkPage({ link }: { readonly link: RefusedLink }) {
  const { what, todo } = refusalWords[link.kind];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Page title={words.title}>
      <h1 tabIndex={-1} ref={heading}>
        {words.title}
      </h1>
      <p className="mt-4 max-w-lead text-lead">
        {what} <strong>{words.safe}</strong>
      </p>
      <p className="mt-3 max-w-measure">{todo}</p>
      {mayBeOutdated(link) ? (
        <Button className="mt-4" onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      ) : null}
      <RawLink link={link} />
      {link.partial === undefined ? null : <Partial answers={link.partial} />}
      <Panel id="paste" heading={words.paste.heading} headingPlace="beside">
        <PasteForm />
      </Panel>
      <Panel id="away" heading={words.away.heading} headingPlace="beside">
        <WaysOut />
      </Panel>
    </Page>
  );
}

/** Whether a newer version of the page may know what this one does not. */
function mayBeOutdated({ kind }: RefusedLink): boolean {
  return kind === 'newer-version' || kind === 'unknown-code';
}

function RawLink({ link }: { readonly link: RefusedLink }) {
  return (
    <div className="mt-6 mb-10 max-w-measure">
      <label htmlFor="raw-link" className="text-small text-muted">
        {words.raw}
      </label>
      <textarea
        id="raw-link"
        readOnly
        rows={3}
        value={link.raw}
        className="mt-1 w-full border border-edge bg-raised p-3 font-mono text-small break-all"
      />
      <Disclosure summary={words.details} className="mt-2">
        <ul className="list-disc space-y-1 ps-5">
          {link.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Partial({ answers }: { readonly answers: Answers }) {
  const hasOwn = Object.keys(useAnswers()).length > 0;
  const goTo = useGoTo();
  const takeOver = () => {
    replaceAll(basisOf(answers));
    goTo(paths.check);
  };
  return (
    <Panel id="partial" heading={words.partial.heading} headingPlace="beside">
      <p className="mb-4 max-w-measure">
        <span>{words.partial.count(Object.keys(answers).length)}</span>{' '}
        <span>{hasOwn ? words.partial.replaces : ''}</span>
      </p>
      <Button onClick={takeOver}>{words.partial.action}</Button>
    </Panel>
  );
}

function PasteForm() {
  const goTo = useGoTo();
  return (
    <OpenForm
      label={words.paste.label}
      action={words.paste.action}
      onOpened={() => goTo(paths.result)}
    />
  );
}

function WaysOut() {
  const goTo = useGoTo();
  const leaveTo = (path: string) => {
    closeShared();
    goTo(path);
  };
  return (
    <p className="flex flex-wrap gap-3">
      <Button weight="primary" onClick={() => leaveTo(paths.check)}>
        {words.away.own}
      </Button>
      <Button onClick={() => leaveTo(paths.start)}>{words.away.start}</Button>
    </p>
  );
}
