import { spawn } from 'node:child_process';
import type { Browser } from '../e2e/browser.ts';
import type { Section } from '../bench/table.ts';
import { chromium } from 'playwright';

/** Fetched when it is needed: with all it brings it would be the half of this repository. */
const program = 'lighthouse@12.8.2';

/** The only check left out runs within the page, which our policy forbids to ask anybody anything. */
const forbidden = 'robots-txt';

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number }>>;
}

/** What Lighthouse makes of a page, of 100 in each of its categories. */
export async function judged(name: string, address: string, browser: Browser): Promise<Section> {
  const report = JSON.parse(await run(address, browser)) as Report;
  const lines = Object.values(report.categories).map(({ title, score }) => ({
    what: title,
    figure: (score * 100).toFixed(0),
    demand: '100',
    isMet: score === 1,
  }));
  return { heading: `Lighthouse without ${forbidden}: ${name}`, lines };
}

/** The report as text. In a process of its own, so that the pages can be served meanwhile. */
function run(address: string, { executablePath }: Browser): Promise<string> {
  const flags = ['--headless=new', '--disable-gpu', '--disable-background-networking'];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const lighthouse = spawn(
    'npx',
    [
      '--yes',
      program,
      address,
      '--quiet',
      '--output=json',
      `--skip-audits=${forbidden}`,
      `--chrome-flags=${flags.join(' ')}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, CHROME_PATH: executablePath ?? chromium.executablePath() },
    },
  );
  return new Promise((done, fail) => {
    let text = '';
    lighthouse.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    lighthouse.on('error', fail).on('close', (code) => {
      if (code === 0) done(text);
      else fail(new Error(`Lighthouse ended with exit code ${code}.`));
    });
  });
}
