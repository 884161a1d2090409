import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { pageTable } from '../../src/ui/page-table.ts';
import { expect, test } from './fixtures.ts';

test('the first page opens in a clean profile and has one main heading', async ({
  openCleanProfile,
}) => {
  const page = await (await openCleanProfile()).newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

for (const { path } of pageTable)
  test(`${path} is a file of its own that opens directly and is accessible`, async ({ page }) => {
    test.slow();
    expect(existsSync(`dist${path}${path.endsWith('/') ? '' : '/'}index.html`)).toBe(true);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

test('there is a file for an address that is no page', () => {
  expect(existsSync('dist/404.html')).toBe(true);
});
