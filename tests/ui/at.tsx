import { render, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { userEvent } from '@testing-library/user-event';
import { App } from '../../src/ui/app.tsx';

/** Opens the app at an address, as a visitor would, and waits for its page; `state` as a reload finds it. */
export async function openAt(path: string, state: unknown = null) {
  window.history.replaceState(state, '', path);
  const user = userEvent.setup();
  document.title = '';
  render(<App />);
  await screen.findByRole('heading', { level: 1 });
  // The title is set with all that follows the first drawing.
  await waitFor(() => expect(document.title).not.toBe(''));
  return user;
}

/** The main heading of the page shown now. */
export function heading() {
  return screen.getByRole('heading', { level: 1 });
}
