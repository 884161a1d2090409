import { BrowserRouter, Route, Routes } from 'react-router';
import { staticPaths } from './paths.ts';
import './styles.css';

/** The routes of the app. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Routes>
        {staticPaths.map((path) => (
          <Route key={path} path={path} element={<h1>Layerwise</h1>} />
        ))}
        <Route path="*" element={<h1>Page not found</h1>} />
      </Routes>
    </BrowserRouter>
  );
}
