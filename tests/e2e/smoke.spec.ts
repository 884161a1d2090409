import { existsSync, readFileSync } from 'node:fs';
import { securityPolicy } from '../../src/prerender/security-policy.ts';
import { notFoundEntry, pageTable } from '../../src/ui/page-table.ts';
import { paths } from '../../src/ui/paths.ts';
import { expect, test } from './fixtures.ts';

test('the first page opens in a clean profile and has one main heading', async ({
  openCleanProfile,
}) => {
  const page = await (await openCleanProfile()).newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

for (const { path, title } of pageTable)
  test(`${path} is a file of its own that opens directly`, async ({ page }) => {
    expect(existsSync(`dist${path}${path.endsWith('/') ? '' : '/'}index.html`)).toBe(true);
    // With the slash at its end the address is that of the page's own file on every static host.
    await page.goto(`${path}/`.replace('//', '/'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@graph': [{ name: title }, ...trailOf(path)] });
  });

test('there is a file for an address that is no page', () => {
  expect(existsSync('dist/404.html')).toBe(true);
});

test('every page has its styles within, asks for no more, and allows these alone', () => {
  for (const { path } of [...pageTable, notFoundEntry]) {
    const html = readFileSync(
      `dist${path.endsWith('.html') ? path : `${path}/index.html`}`,
      'utf8',
    );
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(([, text = '']) => text);
    expect(styles, path).toHaveLength(1);
    expect(html, path).toContain(securityPolicy(styles[0] ?? '').replaceAll("'", '&#39;'));
    expect(html, path).not.toMatch(/rel="?stylesheet|\sstyle=/u);
  }
});

/** What the structured data of every page but the first has after the page itself. */
function trailOf(path: string): readonly object[] {
  return path === paths.start ? [] : [{ '@type': 'BreadcrumbList' }];
}
