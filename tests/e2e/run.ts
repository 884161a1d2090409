import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { provideBrowser } from './browser.ts';

/** A loopback port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

/** Runs a script of node_modules in this terminal and ends this process if it fails. */
function run(script: string, parameters: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...parameters], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const browser = await provideBrowser();
if (!browser) {
  process.stderr.write(
    'No browser for the tests: install Chrome or Chromium, or set LAYERWISE_BROWSER to the path of one.\n',
  );
  process.exit(1);
}

run('vite/bin/vite.js', ['build', '--logLevel', 'warn']);
run(
  '@playwright/test/cli.js',
  ['test', '-c', 'tests/e2e/playwright.config.ts', ...process.argv.slice(2)],
  {
    LAYERWISE_E2E_BROWSER: JSON.stringify(browser),
    LAYERWISE_E2E_PORT: String(await freePort()),
  },
);
