import { useSyncExternalStore } from 'react';
import { hasKept } from './first-visit.ts';

/* What can be told about the reader without the content, like `first-visit.ts`. */

const signs = ['pointerover', 'focusin', 'scroll'] as const;

/** Resolves at the first sign that somebody is reading: a pointer, a focus, a scroll. */
export function firstSign(): Promise<void> {
  return new Promise((seen) => {
    const see = () => {
      for (const sign of signs) window.removeEventListener(sign, see, { capture: true });
      seen();
    };
    for (const sign of signs) window.addEventListener(sign, see, { capture: true, passive: true });
  });
}

/** Whether something of the person's is kept in this browser, by this tab or meanwhile by another. */
export function useHasKept(): boolean {
  return useSyncExternalStore(followStorage, hasKept, () => false);
}

function followStorage(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => window.removeEventListener('storage', listener);
}
