import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the app runs: not yet while pages are built, nor while a built page is taken over. */
export function useIsStarted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
