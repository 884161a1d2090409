import { pageTable } from '../../src/ui/page-table.ts';
import { paths } from '../../src/ui/paths.ts';
import { expect, test } from './fixtures.ts';

/** Where a static host has the file of a page, to which it leads from the address without the last slash. */
const folderOf = (path: string) => (path.endsWith('/') ? path : `${path}/`);

test('W19: with JavaScript off every page can be read and says where the method stands', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  for (const { path, title } of pageTable) {
    await page.goto(folderOf(path));
    await expect(page, path).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const notice = page.locator('noscript .notice');
    await expect(notice, path).toContainText('needs JavaScript');
    await expect(notice.getByRole('link', { name: 'the method' })).toHaveAttribute(
      'href',
      '/method',
    );
    const text = await page.getByRole('main').innerText();
    expect(text.length, `${path} says something`).toBeGreaterThan(80);
  }
  await context.close();
});

test('W19: when the app does not come the page can be read and says what to do', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route(/\.js$/u, (route) => route.fulfill({ status: 404 }));
  for (const path of [paths.start, paths.question('task'), paths.result]) {
    await page.goto(folderOf(path));
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(80);
    const notice = page.locator('#boot');
    await expect(notice, path).toBeVisible();
    await expect(notice).toContainText('load the page again');
    await expect(notice.getByRole('link', { name: 'the method' })).toHaveAttribute(
      'href',
      '/method',
    );
  }
  await context.close();
});
