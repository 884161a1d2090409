import {
  type ComponentProps,
  createContext,
  type MouseEvent,
  type ReactNode,
  startTransition,
  useContext,
  useLayoutEffect,
  useState,
} from 'react';
import { goTo, hrefOf, onMove, type Place, placeNow } from '../state/place.ts';

export { goTo };

/*
 * Moving between pages without loading anew. The app needs so little of it that a library would
 * weigh several times as much.
 */

const Here = createContext<Place | undefined>(undefined);

/** Says where the reader is, to a page that is built, or tested, by itself. */
export const At = Here.Provider;

/** Follows the reader through the app. Until the next page is here, the one before stays. */
export function Router({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState(placeNow);
  useLayoutEffect(() => onMove((next) => startTransition(() => setPlace(next))), []);
  return <Here value={place}>{children}</Here>;
}

/** Where the reader is. */
export function usePlace(): Place {
  const place = useContext(Here);
  if (place === undefined) throw new Error('A page stands outside of the router.');
  return place;
}

/** The part of the path that a pattern such as `/layers/:layer` leaves open; undefined where it does not fit. */
export function openPart(pattern: string, pathname: string): string | undefined {
  const [parts, given] = [pattern.split('/'), pathname.split('/')];
  if (parts.length !== given.length) return undefined;
  const isFitting = parts.every((part, at) => part.startsWith(':') || part === given[at]);
  return isFitting ? (given[parts.findIndex((part) => part.startsWith(':'))] ?? '') : undefined;
}

/** The open part of the path of the page shown. */
export function useOpenPart(pattern: string): string | undefined {
  return openPart(pattern, usePlace().pathname);
}

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** A path of the app, perhaps with a fragment. */
  readonly to: string;
  /** Handed to the page there. */
  readonly state?: unknown;
};

/** A link to another page of the app. With a key held down, the browser does what it does with any link. */
export function Link({ to, state, onClick, children, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || isForBrowser(event)) return;
    event.preventDefault();
    goTo(to, state);
  };
  return (
    <a href={hrefOf(to)} onClick={follow} {...rest}>
      {children}
    </a>
  );
}

/** A link that says so when it leads to the page it stands on. */
export function NavLink(props: LinkProps) {
  const isHere = usePlace().pathname === props.to;
  return <Link {...(isHere && { 'aria-current': 'page' })} {...props} />;
}

function isForBrowser({ metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean {
  return metaKey || altKey || ctrlKey || shiftKey;
}
