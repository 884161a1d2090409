import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/ui/app.tsx';

/** Opens the app at an address, as a visitor would, and waits for its page; `state` as a reload finds it. */
export async function openAt(path: string, state: unknown = null) {
  window.history.replaceState(state, '', path);
  const user = userEvent.setup();
  render(<App />);
  await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 });
  return user;
}

/** The main heading of the page shown now. */
export function heading() {
  return screen.getByRole('heading', { level: 1 });
}
