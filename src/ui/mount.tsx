import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { beginsAsBuilt, pathAskedFor } from '../state/first-visit.ts';
import { App } from './app.tsx';
import { fetchPage } from './routes.tsx';

/**
 * Starts the app in `root`. Where the page was built for this address it is taken over as it stands;
 * else what stands there gives way.
 */
export async function mount(root: HTMLElement): Promise<void> {
  // A page that does not come is for the app to explain.
  await fetchPage(pathAskedFor()).catch(() => undefined);
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  );
  // In slices: the page can already be read, scrolled and clicked.
  startTransition(() => {
    if (beginsAsBuilt(root.dataset['path'])) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}
