/** Marks the entries of the browser's history whose fragment is the person's own. */
const ownMark = 'layerwiseOwn';

/** Whether the page at this address is the one that is shown. */
export function isAt({ pathname }: URL): boolean {
  return window.location.pathname.replace(/\/+$/u, '') === pathname;
}

/** The fragment of the address, without its sign. */
export function fragmentShown(): string {
  return window.location.hash.slice(1);
}

/** The address has this fragment from here on, and stays as it is where it has it already. */
export function writeFragment(fragment: string, isOwn: boolean): void {
  if (fragmentShown() !== fragment) replaceFragment(fragment, isOwn);
}

/** Replaces the fragment without a new entry in the history and without an event. */
export function replaceFragment(fragment: string, isOwn: boolean): void {
  const { pathname, search } = window.location;
  const before: unknown = window.history.state;
  const state = { ...(isRecord(before) ? before : {}), [ownMark]: isOwn };
  try {
    window.history.replaceState(state, '', pathname + search + (fragment && `#${fragment}`));
  } catch {
    // A browser that limits how often the address may change keeps the old one; the link to copy is right.
  }
}

/** Whether the entry of the history that is shown was marked as the person's own. */
export function isMarkedOwn(): boolean {
  const state: unknown = window.history.state;
  return isRecord(state) && state[ownMark] === true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
