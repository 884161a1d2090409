import { keys } from './storage-keys.ts';

/*
 * What can be told about a visit without the content. The first page needs it before anything else
 * has come, so this file takes nothing else with it.
 */

/** Whether something of the person's is kept in this browser. */
export function hasKept(): boolean {
  try {
    return Object.values(keys).some((key) => window.localStorage.getItem(key) !== null);
  } catch {
    return false;
  }
}

/** A place in a page, such as `why`, or nothing at all: what a fragment is that holds no link. */
export function isAnchor(fragment: string): boolean {
  return /^(?!lwq?[0-9])[a-z0-9-]*$/u.test(fragment);
}

/** The path of the page asked for, below the app's base path and without a slash at its end. */
export function pathAskedFor(): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/u, '');
  const { pathname } = window.location;
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return path.replace(/\/+$/u, '') || '/';
}

/**
 * Whether a visit begins with `path` just as it was built: neither the address nor the browser's
 * history or storage holds anything that shows another page.
 */
export function beginsAsBuilt(path: string | undefined): boolean {
  const { hash } = window.location;
  return (
    path === pathAskedFor() &&
    isAnchor(hash.slice(1)) &&
    window.history.state === null &&
    !hasKept()
  );
}
