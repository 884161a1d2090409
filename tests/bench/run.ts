/*
 * npm run bench: builds the benchmark as the app is built, minified and without module borders, and
 * runs it. With the name of a section: that one alone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: fileURLToPath(new URL('bench.ts', import.meta.url)),
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: true,
  },
});
const { status } = spawnSync(process.execPath, [`${outDir}/bench.js`, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
