import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { openPart, usePlace } from './router.tsx';
import { FaultBoundary } from './pages/fault.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { isAnchor } from '../state/first-visit.ts';
import { paths } from './paths.ts';

/** A page that comes in a file of its own. */
interface Fetched {
  readonly Page: ComponentType;
  /** Brings it, so that it can be drawn at once. */
  readonly fetch: () => Promise<unknown>;
}

function fetched(load: () => Promise<ComponentType>): Fetched {
  let loaded: ComponentType | undefined;
  const fetch = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const Late = lazy(fetch);
  // What is chosen first stays, or the page would lose what was done on it.
  function Page() {
    const [Chosen] = useState<ComponentType>(() => loaded ?? Late);
    return <Chosen />;
  }
  return { Page, fetch };
}

/** A page about somebody's answers, inside the guard that explains links which can not be opened. */
function guarded(load: () => Promise<ComponentType>): Fetched {
  return fetched(async () => {
    const [{ LinkGuard: Guard }, Page] = await Promise.all([import('./link-guard.tsx'), load()]);
    return function Guarded() {
      return (
        <Guard>
          <Page />
        </Guard>
      );
    };
  });
}

/** A page to read, which needs neither answers nor the guard. */
function toRead(load: () => Promise<ComponentType>): Fetched {
  const { Page, fetch } = fetched(load);
  return { Page: () => <LightPage page={<Page />} />, fetch };
}

const LinkGuard = lazy(async () => ({ default: (await import('./link-guard.tsx')).LinkGuard }));

/** Without a link in its fragment an address has nothing to explain, and the page need not wait for the guard. */
function LightPage({ page }: { readonly page: ReactNode }) {
  return isAnchor(usePlace().hash.slice(1)) ? page : <LinkGuard>{page}</LinkGuard>;
}

/** Every page, by the pattern of its path; the first one found is meant. */
const pages: readonly (readonly [pattern: string, page: Fetched])[] = [
  [paths.start, toRead(async () => (await import('./pages/start.tsx')).StartPage)],
  [paths.done, guarded(async () => (await import('./pages/done.tsx')).DonePage)],
  [paths.questions, guarded(async () => (await import('./pages/question.tsx')).QuestionPage)],
  [paths.check, guarded(async () => (await import('./pages/check.tsx')).CheckPage)],
  [paths.result, guarded(async () => (await import('./pages/result.tsx')).ResultPage)],
  [paths.compare, guarded(async () => (await import('./pages/compare.tsx')).ComparePage)],
  [paths.scenarios, guarded(async () => (await import('./pages/scenarios.tsx')).ScenariosPage)],
  [paths.privacy, guarded(async () => (await import('./pages/privacy.tsx')).PrivacyPage)],
  [paths.layers, toRead(async () => (await import('./pages/layer.tsx')).LayerPage)],
  [
    paths.failureModes,
    toRead(async () => (await import('./pages/failure-modes.tsx')).FailureModesPage),
  ],
  [paths.method, toRead(async () => (await import('./pages/method.tsx')).MethodPage)],
  [paths.sources, toRead(async () => (await import('./pages/sources.tsx')).SourcesPage)],
];

/** The page at this path, if there is one. */
function pageAt(path: string): Fetched | undefined {
  return pages.find(([pattern]) => openPart(pattern, path) !== undefined)?.[1];
}

/** Brings what the page at this path is drawn with. */
export async function fetchPage(path: string): Promise<void> {
  await pageAt(path)?.fetch();
}

/** The page for where the reader is. */
function Shown() {
  const page = pageAt(usePlace().pathname);
  return page === undefined ? <LightPage page={<NotFoundPage />} /> : <page.Page />;
}

/** The pages of the app, one at a time. */
export function Pages() {
  // What stands in the page for when the app does not start.
  useEffect(() => document.getElementById('boot')?.remove(), []);
  return (
    <FaultBoundary>
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    </FaultBoundary>
  );
}
