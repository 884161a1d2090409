import { knowledge } from '../../src/knowledge/index.ts';
import { decide } from '../../src/core/decide.ts';
import { answersOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { paths } from '../../src/ui/paths.ts';
import { checkWords } from '../../src/ui/words/check.ts';
import { keepWords } from '../../src/ui/words/result.ts';
import { paperWords } from '../../src/ui/words/paper.ts';
import { variantWords as words } from '../../src/ui/words/variants.ts';
import { readyToTune } from '../fixtures/situations.ts';
import { expect, test } from './fixtures.ts';
import { printed, withoutSpaces } from './on-paper.ts';

const { now, target } = decide(knowledge, readyToTune);
const link = encodeLink(knowledge, basisOf(answersOf(readyToTune)), {
  now: now.verdict,
  target: target.verdict,
});

test('one feature under two assumptions: copied, edited, compared, and the same from one link elsewhere', async ({
  page,
  openCleanProfile,
}) => {
  await page.goto(`${paths.result}#${link}`);
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await page.getByLabel(words.add.name).selectOption(words.add.own);
  await page.getByLabel(words.add.ownLabel(40)).fill('If labels move');
  await page.getByRole('button', { name: words.add.button }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(checkWords.title);
  await page.locator(`a[href="${paths.question('stability')}"]`).click();
  await page.locator('#stability-monthly').check();
  await page.getByRole('button', { name: /^Continue/u }).click();
  await page.getByRole('link', { name: words.compare }).click();

  const moved = page.getByRole('region', { name: words.moved.heading });
  await expect(moved).toContainText('Fine-tuned model becomes Prompt first');
  const said = await moved.innerText();
  const address = page.url();
  expect(address).toContain(`${paths.compare}#lw1-`);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: keepWords.copy }).click();
  await expect(page.getByText(keepWords.copied)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

  const paper = (await printed(page)).map(({ text }) => text).join('');
  for (const text of [address, paperWords.colophon(knowledge.model, new Date()), said])
    expect(paper).toContain(withoutSpaces(text));

  const elsewhere = await (await openCleanProfile()).newPage();
  await elsewhere.setViewportSize({ width: 320, height: 640 });
  await elsewhere.goto(address);
  await expect(elsewhere.getByText(words.page.shared)).toBeVisible();
  const shared = elsewhere.getByRole('region', { name: words.moved.heading });
  expect(await shared.innerText()).toBe(said);
  expect(elsewhere.url()).toBe(address);
  expect(await elsewhere.evaluate(() => localStorage.length)).toBe(0);
  expect(await elsewhere.getByRole('table').count()).toBe(5);
  const overflow = await elsewhere.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBe(0);
  await elsewhere.getByRole('button', { name: words.page.keep }).click();
  await expect(elsewhere.getByRole('heading', { name: words.own.heading })).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { name: words.own.heading })).toBeVisible();
  expect(await shared.innerText()).toBe(said);
});
