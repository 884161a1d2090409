import { type ReactNode, useEffect } from 'react';
import { Link, NavLink } from '../router.tsx';
import { paths } from '../paths.ts';
import { frameWords as words } from '../words/frame.ts';
import { useArrival } from './arrival.ts';
import { JumpLink } from './jump-link.tsx';
import { Mark } from './mark.tsx';

interface PageProps {
  /** The document's title, before the name of the product. */
  readonly title: string;
  /** Holds one h1. */
  readonly children: ReactNode;
}

// The same whatever is drawn between them, so that what changes there asks nothing of them.
const header = <Header />;
const footer = <Footer />;

/** The frame of every page: skip link, name, navigation, content, footer. */
export function Page({ title, children }: PageProps) {
  useEffect(() => {
    document.title = words.title(title);
  }, [title]);
  useArrival();
  return (
    <div className="mx-auto flex min-h-dvh max-w-page flex-col px-4 sm:px-8 print:block print:px-0">
      <JumpLink
        to="main"
        className="sr-only bg-ink text-paper focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-10 focus:p-3"
      >
        {words.skip}
      </JumpLink>
      {header}
      <main id="main" tabIndex={-1} className="grow pt-6 pb-16 sm:pt-10 print:p-0">
        {children}
      </main>
      {footer}
    </div>
  );
}

const places = [
  [paths.check, words.navigation.check],
  [paths.result, words.navigation.result],
  [paths.scenarios, words.navigation.scenarios],
  [paths.failureModes, words.navigation.failureModes],
] as const;

const placesBelow = [
  [paths.method, words.footer.method],
  [paths.sources, words.footer.sources],
  [paths.privacy, words.footer.privacy],
] as const;

function Header() {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-hairline py-1 print:hidden">
      <Link to={paths.start} className="flex min-h-11 items-center gap-2 text-ink no-underline">
        <Mark className="size-7" />
        <span className="font-display text-h3 font-semibold tracking-tight">{words.name}</span>
      </Link>
      <nav aria-label={words.mainNavigation}>
        <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
          {places.map(([path, name]) => (
            <li key={path}>
              <NavLink
                to={path}
                className="inline-flex min-h-11 items-center text-small text-ink no-underline hover:underline aria-[current=page]:underline aria-[current=page]:decoration-2"
              >
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer() {
  return (
    <footer className="flex flex-wrap items-baseline justify-between gap-x-8 border-t border-hairline py-4 text-small text-muted print:hidden">
      <p className="max-w-measure">{words.footer.sentence}</p>
      <ul className="flex flex-wrap gap-x-6">
        {placesBelow.map(([path, name]) => (
          <li key={path}>
            <NavLink
              to={path}
              className="inline-flex min-h-11 items-center aria-[current=page]:text-ink aria-[current=page]:decoration-2"
            >
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </footer>
  );
}
