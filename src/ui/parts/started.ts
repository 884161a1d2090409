import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the app runs: not yet while pages are built, nor while a built page is taken over. */
export function useIsStarted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Whether a part was taken over from a built page, and so stands as it was built until it is drawn anew. */
export function useIsAsBuilt(): boolean {
  const [isAsBuilt] = useState(!useIsStarted());
  return isAsBuilt;
}
