import { BrowserRouter, Route, Routes } from 'react-router';
import { staticPaths } from './paths.ts';
import './styles.css';

/** The routes of the app. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        {staticPaths.map((path) => (
          <Route key={path} path={path} element={<Page heading="Layerwise" />} />
        ))}
        <Route path="*" element={<Page heading="Page not found" />} />
      </Routes>
    </BrowserRouter>
  );
}

function Page({ heading }: { heading: string }) {
  return (
    <main>
      <h1>{heading}</h1>
    </main>
  );
}
