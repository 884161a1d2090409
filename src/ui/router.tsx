import type { ComponentProps, MouseEvent, ReactNode } from 'react';
import {
  BrowserRouter,
  matchPath,
  NavigationType,
  useHref,
  useLinkClickHandler,
  useLocation,
  useNavigate,
  useNavigationType,
} from 'react-router';

/*
 * All that the app has of React Router: the parts that move between pages, without those that load
 * and submit, which weigh most.
 */

/** Follows the reader through the app. Until the next page is here, the one before stays. */
export function Router({ children }: { readonly children: ReactNode }) {
  return <BrowserRouter basename={import.meta.env.BASE_URL}>{children}</BrowserRouter>;
}

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

/** Where the reader is. */
export function usePlace(): Place {
  const { pathname, hash, key, state } = useLocation() as Omit<Place, 'isReturn'>;
  const isReturn = useNavigationType() === NavigationType.Pop;
  return { pathname: pathname.replace(/(?<=.)\/$/u, ''), hash, state, key, isReturn };
}

/** How to go to a path of the app, which may end in a fragment. */
export function useGoTo(): (path: string, state?: unknown) => void {
  const navigate = useNavigate();
  return (path, state) => void navigate(path, { state });
}

/** The part of the path that a pattern such as `/layers/:layer` leaves open; undefined where it does not fit. */
export function openPart(pattern: string, pathname: string): string | undefined {
  const match = matchPath(pattern, pathname);
  return match === null ? undefined : (Object.values(match.params)[0] ?? '');
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
  const href = useHref(to);
  const follow = useLinkClickHandler(to, { state });
  const onFollow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return (
    <a href={href} onClick={onFollow} {...rest}>
      {children}
    </a>
  );
}

/** A link that says so when it leads to the page it stands on. */
export function NavLink(props: LinkProps) {
  const isHere = usePlace().pathname === props.to;
  return <Link {...(isHere && { 'aria-current': 'page' })} {...props} />;
}
