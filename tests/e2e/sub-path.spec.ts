import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { knowledge } from '../../src/knowledge/index.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { paths } from '../../src/ui/paths.ts';
import { methodWords } from '../../src/ui/words/method.ts';
import { expect, test } from './fixtures.ts';

const base = '/layerwise';
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A static host without any rule: a file as it is, a folder by its index, and nothing else. */
function hostOf(folder: string): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = join(folder, pathname.slice(base.length));
    const isHere = pathname.startsWith(`${base}/`) && existsSync(path);
    const isFolder = isHere && statSync(path).isDirectory();
    if (isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const file = isFolder ? join(path, 'index.html') : path;
    if (!isHere || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
}

const below = test.extend<{ baseURL: string }>({
  baseURL: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the wanted fixtures from this pattern
    async ({}, run) => {
      const folder = mkdtempSync(join(tmpdir(), 'layerwise-below-'));
      const build = ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder];
      const env = { ...process.env, LAYERWISE_BASE: base };
      const { status, stderr } = spawnSync(process.execPath, build, { env, encoding: 'utf8' });
      expect(status, stderr).toBe(0);
      const host = hostOf(folder);
      await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
      const address = host.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      await run(`http://127.0.0.1:${port}`);
      host.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'test', timeout: 120_000 },
  ],
});

below(
  'below a folder of a plain static host every page opens and leads on',
  async ({ page, problems }) => {
    test.slow();
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
    });
    const heading = page.getByRole('heading', { level: 1 });

    await page.goto(`${base}/`);
    await page.getByRole('link', { name: 'Start with what hurts' }).click();
    await expect(page.getByRole('group').first()).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${base}/decide/`, 'u'));
    await page.reload();
    await expect(page.getByRole('group').first()).toBeVisible();

    await page.goto(base + paths.layer('rag'));
    await page
      .getByRole('link', { name: /in the method$/u })
      .first()
      .click();
    await expect(heading).toHaveText(methodWords.title);
    await page.goto(`${base + paths.method}#evidence-reaches`);
    await expect(page.locator('#evidence-reaches')).toBeInViewport();

    const link = encodeLink(knowledge, basisOf({ task: { value: 'agent' } }), {
      now: 'define-first',
      target: 'define-first',
    });
    await page.goto(`${base + paths.result}#${link}`);
    await expect(page.getByText('your own answers are untouched')).toBeVisible();
    await expect(heading).toBeVisible();
  },
);
