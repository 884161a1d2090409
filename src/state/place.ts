import { pathAskedFor } from './first-visit.ts';

/** Where in the app the reader is: one visit in the browser's history. */
export interface Place {
  /** Below the app's base path, as `paths` has it. */
  readonly pathname: string;
  /** With its `#`, or empty. */
  readonly hash: string;
  /** What the link that led here handed on; it stays out of the address. */
  readonly state: unknown;
  /** The visit's own name. */
  readonly key: string;
  /** By Back, by Forward or by opening the app, so that the browser knows how far it was scrolled. */
  readonly isReturn: boolean;
}

const listeners = new Set<(place: Place) => void>();

/** Where the reader is. */
export function placeNow(): Place {
  const entry: unknown = window.history.state;
  const { key, state } = isRecord(entry) ? entry : {};
  return {
    pathname: pathAskedFor(),
    hash: window.location.hash,
    state,
    key: typeof key === 'string' ? key : 'first',
    isReturn: true,
  };
}

/** The address of a path of the app, below wherever it is deployed. */
export function hrefOf(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + path;
}

/** Goes to a path of the app, which may end in a fragment. Going to where one is adds no entry to the history. */
export function goTo(path: string, state?: unknown): void {
  const { pathname, search, hash } = window.location;
  const href = hrefOf(path);
  const key = Math.random().toString(36).slice(2);
  try {
    if (href === pathname + search + hash) window.history.replaceState({ key, state }, '', href);
    else window.history.pushState({ key, state }, '', href);
  } catch {
    // A browser that limits how often the address may change keeps the old one; the page comes all the same.
  }
  const [to = '', fragment] = path.split('#');
  const place = { pathname: to, hash: fragment ? `#${fragment}` : '', state, key, isReturn: false };
  for (const listener of listeners) listener(place);
}

/** Notes with the visit at hand what its page is to know when the reader comes back to it. */
export function noteHere(state: unknown): void {
  const entry: unknown = window.history.state;
  try {
    window.history.replaceState({ ...(isRecord(entry) ? entry : {}), state }, '');
  } catch {
    // A browser that limits how often the history may change keeps what it has.
  }
}

/** Calls back whenever the reader moves within the app; returns how to stop that. */
export function onMove(listener: (place: Place) => void): () => void {
  const onReturn = () => listener(placeNow());
  listeners.add(listener);
  window.addEventListener('popstate', onReturn);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', onReturn);
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
