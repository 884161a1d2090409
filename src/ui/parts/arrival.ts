import { useEffect } from 'react';
import { isAnchor } from '../../state/first-visit.ts';
import { usePlace } from '../router.tsx';
import { revealInFolds } from './reveal.ts';

/** What was shown last; nothing before the first page. */
let last: { readonly pathname: string; readonly hash: string } | undefined;

/**
 * Moves the focus to the place of a page that its address names, else to the heading of a page that
 * was just arrived at, which also has it read out, once. The first page of a visit is otherwise left
 * to the browser, and so is the way back, on which it restores the place itself.
 */
export function useArrival() {
  const { pathname, hash, isReturn } = usePlace();
  useEffect(() => {
    const before = last;
    last = { pathname, hash };
    if (before === undefined || (!isReturn && before.pathname + before.hash !== pathname + hash))
      if (isRevealed(hash)) return;
    if (before === undefined || before.pathname === pathname) return;
    document.querySelector('h1')?.focus({ preventScroll: true });
    if (!isReturn) document.documentElement.scrollTop = 0;
  }, [pathname, hash, isReturn]);
}

/** Shows the place that a fragment names, if it names one. */
function isRevealed(hash: string): boolean {
  const place = hash.slice(1);
  return place !== '' && isAnchor(place) && revealInFolds(place);
}
