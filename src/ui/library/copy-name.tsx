import { useState } from 'react';
import { libraryWords as words } from '../words/library.ts';

/** The published name of a rule, with a way to copy it, so that one can dispute it by name. */
export function CopyName({ id }: { readonly id: string }) {
  const [said, setSaid] = useState('');
  const copy = () => {
    const copying = navigator.clipboard?.writeText(id) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <span className="text-small text-muted">
      <code className="break-all">{id}</code>{' '}
      <button
        type="button"
        onClick={copy}
        aria-label={words.copyOf(id)}
        className="min-h-11 cursor-pointer px-1 text-link underline decoration-1 underline-offset-[0.2em] print:hidden"
      >
        {words.copy}
      </button>{' '}
      <output>{said}</output>
    </span>
  );
}
