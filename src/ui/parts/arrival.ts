import { useEffect } from 'react';
import { usePlace } from '../router.tsx';

/** The path of the page shown last; none before the first page. */
let lastPath: string | undefined;

/**
 * Moves the focus to the heading of a page that was just arrived at, which also has it read out,
 * once. The first page of a visit is left to the browser.
 */
export function useArrival() {
  const { pathname, isReturn } = usePlace();
  useEffect(() => {
    const isArrival = lastPath !== undefined && lastPath !== pathname;
    lastPath = pathname;
    if (!isArrival) return;
    document.querySelector('h1')?.focus({ preventScroll: true });
    // On the way back the browser restores the place itself.
    if (!isReturn) document.documentElement.scrollTop = 0;
  }, [pathname, isReturn]);
}
