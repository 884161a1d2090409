import { afterAll, afterEach, beforeEach } from 'vitest';
import { format } from 'node:util';

/** What the running test wrote to console.error and console.warn. */
const complaints: string[] = [];

function failOnComplaints() {
  if (complaints.length === 0) return;
  throw new Error(`Unexpected console output:\n${complaints.splice(0).join('\n')}`);
}

for (const method of ['error', 'warn'] as const) {
  console[method] = (...values: unknown[]) => {
    complaints.push(`console.${method}: ${format(...values)}`);
  };
}

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  const { jsdom } = globalThis as unknown as { jsdom: { window: Window } };

  // A busy machine is slow, not wrong.
  configure({ asyncUtilTimeout: 20_000 });

  // Node 25 and later have a localStorage of their own, which hides the one of jsdom.
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(globalThis, name, { value: jsdom.window[name], configurable: true });
  }

  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(cleanup);
}

afterEach(failOnComplaints);
afterAll(failOnComplaints);
