import { lazy, type ReactNode, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { useSharedLink } from '../state/index.ts';
import { BrokenLinkPage } from './pages/broken-link.tsx';
import { FaultBoundary } from './pages/fault.tsx';
import { NotFoundPage } from './pages/not-found.tsx';
import { StartPage } from './pages/start.tsx';
import { paths } from './paths.ts';
import './styles.css';

const QuestionPage = lazy(async () => ({
  default: (await import('./pages/question.tsx')).QuestionPage,
}));
const CheckPage = lazy(async () => ({ default: (await import('./pages/check.tsx')).CheckPage }));
const ResultPage = lazy(async () => ({ default: (await import('./pages/result.tsx')).ResultPage }));
const ScenariosPage = lazy(async () => ({
  default: (await import('./pages/scenarios.tsx')).ScenariosPage,
}));
const PrivacyPage = lazy(async () => ({
  default: (await import('./pages/privacy.tsx')).PrivacyPage,
}));

/** The routes of the app. */
export function App() {
  return (
    <FaultBoundary>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <Suspense fallback={null}>
          <LinkGuard>
            <Routes>
              <Route path={paths.start} element={<StartPage />} />
              <Route path={paths.questions} element={<QuestionPage />} />
              <Route path={paths.check} element={<CheckPage />} />
              <Route path={paths.result} element={<ResultPage />} />
              <Route path={paths.scenarios} element={<ScenariosPage />} />
              <Route path={paths.privacy} element={<PrivacyPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </LinkGuard>
        </Suspense>
      </BrowserRouter>
    </FaultBoundary>
  );
}

/** Whatever the page, a link in its address that can not be opened is explained before anything else. */
function LinkGuard({ children }: { readonly children: ReactNode }) {
  const link = useSharedLink();
  return link.status === 'refused' ? <BrokenLinkPage key={link.raw} link={link} /> : children;
}
