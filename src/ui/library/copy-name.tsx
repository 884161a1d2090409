import { useState } from 'react';
import { libraryWords as words } from '../words/library.ts';

interface CopyProps {
  readonly id: string;
}

/** The published name of a rule, with a way to copy it, so that one can dispute it by name. */
export function CopyName({ id }: CopyProps) {
  return (
    <span className="text-small text-muted">
      <code className="me-1 break-all">{id}</code> <CopyButton id={id} />
    </span>
  );
}

/** Copies the published name of a rule, where that stands already. */
export function CopyButton({ id }: CopyProps) {
  const [said, setSaid] = useState('');
  const copy = () => {
    const copying = navigator.clipboard?.writeText(id) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <>
      <button
        type="button"
        onClick={copy}
        aria-label={words.copyOf(id)}
        className="min-h-11 cursor-pointer text-link underline decoration-1 underline-offset-[0.2em] print:hidden"
      >
        {words.copy}
      </button>{' '}
      <output>{said}</output>
    </>
  );
}
