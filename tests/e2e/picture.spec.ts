import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { paths } from '../../src/ui/paths.ts';
import { readyForHybrid } from '../fixtures/situations.ts';
import { expect, test } from './fixtures.ts';

test('the picture in the README is taken from the product', async ({ page }) => {
  const waiting = { ...readyForHybrid, labels: 'mostly', ownership: 'none' };
  const { now, target } = decide(knowledge, waiting);
  const verdicts = { now: now.verdict, target: target.verdict };
  await page.setViewportSize({ width: 1280, height: 1232 });
  await page.goto(
    `${paths.result}#${encodeLink(knowledge, basisOf(answersOf(waiting)), verdicts)}`,
  );
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: 'public/picture.png' });
});
