import { BrowserRouter } from 'react-router';
import { Pages } from './routes.tsx';
import './styles.css';

/** The app in a browser. */
export function App() {
  return (
    <BrowserRouter basename={import.meta.env.BASE_URL}>
      <Pages />
    </BrowserRouter>
  );
}
