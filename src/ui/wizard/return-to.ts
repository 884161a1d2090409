import { usePlace } from '../router.tsx';
import { paths } from '../paths.ts';

const places = ['check', 'result'] as const;
/** A page from which an answer can be changed, and to which Continue then returns. */
export type ReturnTo = (typeof places)[number];

/** The router state of a link that changes an answer. It stays out of the address. */
export function returningTo(place: ReturnTo): { readonly returnTo: ReturnTo } {
  return { returnTo: place };
}

/** Where Continue returns to, if this question was opened to be changed. */
export function useReturnTo(): ReturnTo | undefined {
  const { state } = usePlace();
  if (typeof state !== 'object' || state === null || !('returnTo' in state)) return undefined;
  return places.find((place) => place === state.returnTo);
}

/** The path of the page to return to. */
export function pathOf(place: ReturnTo): string {
  return paths[place];
}
