import { type ReactElement, startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { browserScheduler } from '../../state/slices.ts';
import { usePrintMoment } from './paper/print-moment.ts';

/**
 * Draws one part after the other, so that none keeps the reader waiting for all; at once where they
 * are printed, or where the reader follows a link into the page.
 */
export function InTurn({ parts }: { readonly parts: readonly ReactElement[] }) {
  const [count, setCount] = useState(1);
  const isPrinted = usePrintMoment() !== undefined;
  const isDone = count >= parts.length;
  useEffect(() => {
    if (!isDone)
      browserScheduler.whenShown(() =>
        startTransition(() => setCount((drawn) => Math.max(drawn, count + 1))),
      );
  }, [count, isDone]);
  useEffect(() => {
    if (isDone) return undefined;
    const hurry = ({ target }: MouseEvent) => {
      const isInto = target instanceof Element && target.closest('a[href^="#"]') !== null;
      if (isInto) flushSync(() => setCount(parts.length));
    };
    document.addEventListener('click', hurry, { capture: true });
    return () => document.removeEventListener('click', hurry, { capture: true });
  }, [isDone, parts.length]);
  return isPrinted ? parts : parts.slice(0, count);
}
