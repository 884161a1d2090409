import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { screens } from './screens/every.ts';
import { settled } from './screens/opening.ts';

/* Pictures of every screen, for people to look at: narrow and wide, by day and by night. */

const folder = 'tests/e2e/.gallery';
const widths = [390, 1280];
/** A longer page is cut into pieces of this height, each of which can be taken in at once. */
const pieceHeight = 1800;

test.use({ viewport: { width: 1280, height: 800 } });

for (const { name, open, part = 'html' } of screens)
  test(`the pictures of ${name}`, async ({ page }) => {
    await open(page);
    await settled(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.evaluate(() => window.scrollTo(0, 0));
        await takePieces(page, part, `${folder}/${fileName(name)}-${width}-${colorScheme}`);
      }
    }
  });

/** `/layers/rag` and “I don’t know” as parts of a file's name. */
function fileName(name: string): string {
  return name.match(/[\p{Letter}\p{Number}]+/gu)?.join('-') ?? 'start';
}

/** Writes a page, or a part of it with what stands around that, from its top to its end. */
async function takePieces(page: Page, part: string, path: string): Promise<void> {
  const { top, end, width } = await page
    .locator(part)
    .first()
    .evaluate((element) => {
      const box = element.getBoundingClientRect();
      const around = element === document.documentElement ? 0 : 120;
      const top = Math.max(0, box.top - around);
      return { top, end: box.bottom + around, width: window.innerWidth };
    });
  const pieces = Array.from({ length: Math.ceil((end - top) / pieceHeight) }, (_, at) => at);
  for (const at of pieces) {
    const y = top + at * pieceHeight;
    const clip = { x: 0, y, width, height: Math.min(pieceHeight, end - y) };
    const number = String(at + 1).padStart(2, '0');
    await page.screenshot({ path: `${path}-${number}.png`, fullPage: true, clip });
  }
}
