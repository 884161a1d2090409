/*
 * npm run size: what each page weighs as it travels, in thousands of bytes after brotli. `imported`
 * are the scripts that a page names and their static imports, `scripts` those that a browser asked
 * for before the page could be used, `all` everything until then, and `later` what then came by
 * itself. Ends with exit code 1 when a page weighs more than it may.
 */
import { chromium } from 'playwright';
import { createBuilder } from 'vite';
import { launchArguments, provideBrowser } from '../e2e/browser.ts';
import { serveFolder } from '../host/static-host.ts';
import { weighedPages } from './pages.ts';
import { weigh, type Weight } from './weigh.ts';

const columns = ['imported', 'scripts', 'fonts', 'document', 'all', 'later'] as const;

const program = await provideBrowser();
if (!program) throw new Error('No browser to weigh with: install Chrome or Chromium.');
await (await createBuilder({ logLevel: 'warn' })).buildApp();

const host = await serveFolder('dist');
const browser = await chromium.launch({ ...program, args: [...launchArguments] });
print('', columns, 'may weigh');
for (const page of weighedPages) {
  const weight = await weigh(browser, host.origin, 'dist', page);
  const figures = columns.map((column) => weight[column].toFixed(1));
  const isMet = isWithin(weight);
  print(page.name, figures, `scripts ${page.scripts}, all ${page.all}${isMet ? '' : '  MISSED'}`);
  if (!isMet) process.exitCode = 1;
}
await browser.close();
await host.close();

function isWithin({ page, imported, scripts, all }: Weight): boolean {
  return Math.max(imported, scripts) <= page.scripts && all <= page.all;
}

function print(name: string, figures: readonly string[], budget: string): void {
  const cells = figures.map((figure) => figure.padStart(9));
  process.stdout.write(`${name.padEnd(14)}${cells.join('')}  ${budget}\n`);
}
