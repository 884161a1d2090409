import type { Page } from '@playwright/test';
import { paths } from '../../src/ui/paths.ts';
import { faultWords } from '../../src/ui/words/errors.ts';
import { startWords } from '../../src/ui/words/start.ts';
import { themeFaults } from './checks/axe.ts';
import { modeFaults } from './checks/layout.ts';
import { smallTargets } from './checks/targets.ts';
import { walkFaults } from './checks/walk.ts';
import { expect, test } from './fixtures.ts';
import { screens } from './screens/every.ts';
import { settled, unfold } from './screens/opening.ts';

/* A fault is named with its place, and to record every press of Tab would take longer than it. */
test.use({ trace: 'off', viewport: { width: 1280, height: 800 } });
/* Half a minute for the longest, the whole result unfolded; a busy machine takes many times that. */
test.describe.configure({ timeout: 600_000 });

type Check = (page: Page, part?: string) => Promise<readonly string[]>;

const promises: Readonly<Record<string, Check>> = {
  'W17: axe in three themes at two widths': themeFaults,
  'W13: targets at three widths': smallTargets,
  'W16: 32 modes at 400 %': modeFaults,
  'W14: focus at 400 %': walkFaults,
};

async function expectNoFaults(page: Page, part?: string): Promise<void> {
  await settled(page);
  for (const [promise, faultsOf] of Object.entries(promises))
    expect.soft(await faultsOf(page, part), promise).toEqual([]);
}

for (const { name, open, part } of screens)
  test(`W13, W14, W16, W17: ${name}`, async ({ page }) => {
    await open(page);
    await expectNoFaults(page, part);
  });

test('W13, W14, W16, W17: a page that can not be fetched', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.route(/\/method-[^/]+\.js$/u, (route) => route.fulfill({ status: 404 }));
  await page.goto(paths.start);
  await page.locator('#how').getByRole('link', { name: startWords.how.more }).click();
  await page.getByRole('heading', { name: faultWords.title }).waitFor();
  await unfold(page);
  await expectNoFaults(page);
  await context.close();
});
