import { readFileSync } from 'node:fs';
import { card } from '../../src/prerender/page-head.ts';
import { paths } from '../../src/ui/paths.ts';
import { startWords } from '../../src/ui/words/start.ts';
import { expect, test } from './fixtures.ts';

test.use({
  bypassCSP: true,
  viewport: { width: card.width, height: card.height },
  colorScheme: 'light',
});

test('the card that previews show is drawn from the first page', async ({ page }) => {
  await page.goto(paths.start);
  await page.addStyleTag({ content: readFileSync('tests/e2e/card.css', 'utf8') });
  await page.evaluate(() => document.fonts.ready);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(startWords.heading);
  expect(card.shows).toContain(startWords.heading);
  const { height } = (await page.locator('main').boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThan(0);
  await page.screenshot({ path: `public/${card.file}` });
});
