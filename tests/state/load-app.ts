import { vi } from 'vitest';

/** Loads the app's memory afresh, as opening or reloading the page does; the address and the storage stay. */
export async function loadApp() {
  vi.resetModules();
  return import('../../src/state/index.ts');
}
