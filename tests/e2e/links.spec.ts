import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Page, Request } from '@playwright/test';
import { knowledge } from '../../src/knowledge/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { basisOf } from '../../src/share/basis.ts';
import { expect, test } from './fixtures.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers the question on the screen with its first option, and goes on. */
async function answerTheQuestion(page: Page): Promise<void> {
  const before = page.url();
  const id = new URL(before).pathname.split('/').at(-1) ?? '';
  const [option] = knowledge.questions.find((question) => question.id === id)?.options ?? [];
  await page.locator(`[id="${id}-${option?.id}"]`).check();
  await page.getByRole('button', { name: /^Continue/u }).click();
  await expect(page).not.toHaveURL(before);
}

/** What is odd about a request: anything but the plain fetching of a file that everybody fetches alike. */
async function oddities(request: Request): Promise<readonly string[]> {
  const { pathname, search, hash } = new URL(request.url());
  const isFile = existsSync(`dist${pathname}`);
  const headers = Object.entries(await request.allHeaders());
  const told = headers.filter(
    ([name, value]) => (name === 'referer' && value !== '') || /lw1|%7E|~/u.test(value),
  );
  return [
    ...(isFile ? [] : [`asks for ${pathname}`]),
    ...(search + hash === '' ? [] : [`carries ${search}${hash}`]),
    ...(request.method() === 'GET' ? [] : [`is a ${request.method()}`]),
    ...(request.postData() === null ? [] : ['has a body']),
    ...told.map(([name, value]) => `has the header ${name}: ${value}`),
  ];
}

test('L1, L8, X10: answering, opening and sharing put nothing on the wire, one entry a screen into the history, and listen to nobody', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (...parameters: Parameters<typeof window.addEventListener>) => {
      if (parameters[0] === 'message') document.documentElement.dataset['listens'] = 'yes';
      listen(...parameters);
    };
  });
  await page.goto(paths.start);
  await page.getByRole('link', { name: 'Start with what hurts' }).click();
  await expect(page.getByRole('group').first()).toBeVisible();
  const entries = () => page.evaluate(() => window.history.length);
  const first = await entries();
  for (let screen = 1; screen <= 4; screen += 1) {
    await answerTheQuestion(page);
    expect(await entries()).toBe(first + screen);
  }
  await page.getByRole('radio').or(page.getByRole('checkbox')).first().check();
  await page.getByRole('radio').or(page.getByRole('checkbox')).nth(1).check();
  expect(await entries()).toBe(first + 4);
  await page.goto(paths.result);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  expect(link).toContain('#lw1-');

  const beforeOpening = requests.length;
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByText('your own answers are untouched')).toBeVisible();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(requests.length).toBeGreaterThan(beforeOpening);

  const odd = await Promise.all(requests.map(oddities));
  expect(odd.flat()).toEqual([]);
  const listens = await page.evaluate(
    () => document.documentElement.dataset['listens'] ?? String(window.onmessage),
  );
  expect(listens).toBe('null');
});

test('L9: whatever a link holds, the preview of its page is the same honest card', async ({
  page,
}) => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && file !== '404.html',
  );
  expect(pages.length).toBeGreaterThan(knowledge.questions.length);
  for (const file of pages)
    expect(cardIn(readFileSync(`dist/${file}`, 'utf8')), file).toContainEqual(
      expect.stringMatching(/^og:title=./u),
    );

  const link = encodeLink(knowledge, basisOf({ task: { value: 'agent' } }), {
    now: 'rag',
    target: 'rag',
  });
  await page.goto(`${paths.result}/#${link}`);
  await expect(page.getByText('your own answers are untouched')).toBeVisible();
  const built = cardIn(readFileSync(`dist${paths.result}/index.html`, 'utf8'));
  expect(cardIn(await page.content())).toEqual(built);
});

/** What a program that draws a preview goes by. */
function cardIn(html: string): readonly string[] {
  const tags = html.match(/<meta[^>]*(?:og:|twitter:)[^>]*>/gu) ?? [];
  return tags
    .map((tag) => /content="([^"]*)"/u.exec(tag)?.[1] ?? '')
    .map((text, at) => `${/(?:og|twitter):[a-z_]+/u.exec(tags[at] ?? '')?.[0] ?? ''}=${text}`);
}
