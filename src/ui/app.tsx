import { Router } from './router.tsx';
import { Pages } from './routes.tsx';
import './styles.css';

/** The app in a browser. */
export function App() {
  return (
    <Router>
      <Pages />
    </Router>
  );
}
