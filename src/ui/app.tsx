import { BrowserRouter, Route, Routes } from 'react-router';
import { Page } from './parts/page.tsx';
import { staticPaths } from './paths.ts';
import './styles.css';

/** The routes of the app. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        {staticPaths.map((path) => (
          <Route key={path} path={path} element={<Blank heading="Layerwise" />} />
        ))}
        <Route path="*" element={<Blank heading="Page not found" />} />
      </Routes>
    </BrowserRouter>
  );
}

function Blank({ heading }: { heading: string }) {
  return (
    <Page title={heading}>
      <h1>{heading}</h1>
    </Page>
  );
}
