import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import { FaultBoundary } from './pages/fault.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { StartPage } from './pages/start.tsx';
import { paths } from './paths.ts';
import './styles.css';

/* The start page stands by itself; every other page comes with the content and the answers it needs. */
const QuestionPage = guarded(async () => (await import('./pages/question.tsx')).QuestionPage);
const DonePage = guarded(async () => (await import('./pages/done.tsx')).DonePage);
const CheckPage = guarded(async () => (await import('./pages/check.tsx')).CheckPage);
const ResultPage = guarded(async () => (await import('./pages/result.tsx')).ResultPage);
const ScenariosPage = guarded(async () => (await import('./pages/scenarios.tsx')).ScenariosPage);
const PrivacyPage = guarded(async () => (await import('./pages/privacy.tsx')).PrivacyPage);
const LinkGuard = lazy(async () => ({ default: (await import('./link-guard.tsx')).LinkGuard }));

/** The routes of the app. */
export function App() {
  return (
    <FaultBoundary>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <Suspense fallback={null}>
          <Routes>
            <Route path={paths.start} element={<LightPage page={<StartPage />} />} />
            <Route path={paths.done} element={<DonePage />} />
            <Route path={paths.questions} element={<QuestionPage />} />
            <Route path={paths.check} element={<CheckPage />} />
            <Route path={paths.result} element={<ResultPage />} />
            <Route path={paths.scenarios} element={<ScenariosPage />} />
            <Route path={paths.privacy} element={<PrivacyPage />} />
            <Route path="*" element={<LightPage page={<NotFoundPage />} />} />
          </Routes>
        </Suspense>
      </BrowserRouter>
    </FaultBoundary>
  );
}

/** A page and its guard, fetched side by side when the page is first asked for. */
function guarded(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [{ LinkGuard: Guard }, Page] = await Promise.all([import('./link-guard.tsx'), load()]);
    return {
      default: () => (
        <Guard>
          <Page />
        </Guard>
      ),
    };
  });
}

/** With nothing in its fragment an address holds no link, and the page need not wait for the guard. */
function LightPage({ page }: { readonly page: ReactNode }) {
  return useLocation().hash === '' ? page : <LinkGuard>{page}</LinkGuard>;
}
