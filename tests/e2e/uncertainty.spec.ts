import type { Page } from '@playwright/test';
import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { situations } from '../ui/panels/situations.ts';
import { expect, test } from './fixtures.ts';

/** Many questions are left open; no scenario says the same. */
const open: Situation = {
  task: 'knowledge-qa',
  failures: ['missing-knowledge', 'no-citations'],
  freshness: 'weekly',
  corpus: 'large',
};

/** Nothing is defined; no scenario says the same. */
const vague: Situation = { ...situations.vague, repetition: 'varied' };

/** The path of the result of a situation. */
function resultOf(situation: Situation): string {
  const { now, target } = decide(knowledge, situation);
  const verdicts = { now: now.verdict, target: target.verdict };
  return `/result#${encodeLink(knowledge, basisOf(answersOf(situation)), verdicts)}`;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const trial = (page: Page) => page.getByRole('region', { name: /^You are trying/ });
const tries = (page: Page) => page.getByRole('button', { name: /^Try it/ });

/** Opens the result of a situation as one's own, with everything counted. */
async function openOwn(page: Page, situation: Situation) {
  await page.goto(resultOf(situation));
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await counted(page);
}

/** Waits for the final figures. */
async function counted(page: Page) {
  await expect(page.getByText(/All [0-9,]+ ways were tried|10,000 ways were drawn/)).toBeVisible();
}

async function saved(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('layerwise:answers'));
}

test('R3: a flip is tried with one click and undone with another, and nothing is saved', async ({
  page,
}) => {
  await openOwn(page, situations.waiting);
  const before = await heading(page).textContent();
  const own = await saved(page);
  await expect(page).toHaveURL(/#lw/u);
  const address = page.url();
  const button = tries(page).first();
  const name = await button.getAttribute('aria-label');
  await button.click();
  await expect(trial(page)).toBeFocused();
  await expect(trial(page)).toBeInViewport();
  await expect(heading(page)).not.toHaveText(before ?? '?');
  const during = await heading(page).textContent();
  await expect(page.getByText(`With this change: ${during ?? '?'}.`)).toHaveCount(1);
  expect(await saved(page)).toBe(own);
  expect(page.url()).toBe(address);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(page)).toHaveText(before ?? '?');
  await expect(trial(page)).toBeHidden();
  await expect(page.getByRole('button', { name: name ?? '?', exact: true })).toBeFocused();
  await expect(page.getByText(`Undone. Again: ${before ?? '?'}.`)).toHaveCount(1);

  await tries(page).first().click();
  await expect(heading(page)).toHaveText(during ?? '?');
  await page.reload();
  await expect(heading(page)).toHaveText(before ?? '?');
  expect(await saved(page)).toBe(own);
});

test('what was tried can be kept, and then lasts', async ({ page }) => {
  await openOwn(page, situations.waiting);
  const own = await saved(page);
  await tries(page).first().click();
  const during = await heading(page).textContent();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(trial(page)).toBeHidden();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(during ?? '?');
  expect(await saved(page)).not.toBe(own);
  await page.reload();
  await expect(heading(page)).toHaveText(during ?? '?');
});

test('a flip of somebody else’s result is tried beside one’s own answers', async ({ page }) => {
  await page.goto(resultOf(situations.waiting));
  await counted(page);
  const before = await heading(page).textContent();
  await tries(page).first().click();
  await expect(heading(page)).not.toHaveText(before ?? '?');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(page)).toHaveText(before ?? '?');
  await expect(page.getByRole('region', { name: 'Shared result' })).toBeVisible();
});

test('every flip that is shown is one: each leads to the verdicts it stands under', async ({
  page,
}) => {
  test.slow();
  await openOwn(page, situations.ready);
  const groups = page.locator('#flips li:has(> h3)');
  await expect(groups.first()).toBeVisible();
  const count = await groups.count();
  expect(count).toBeGreaterThan(1);
  for (let at = 0; at < count; at += 1) {
    const title = ((await groups.nth(at).locator('h3').textContent()) ?? '').toLowerCase();
    await groups
      .nth(at)
      .getByRole('button', { name: /^Try it/ })
      .first()
      .click();
    await expect(trial(page)).toBeVisible();
    const verdict = ((await heading(page).textContent()) ?? '').toLowerCase();
    for (const name of verdict.split(', then ')) expect(title).toContain(name);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(trial(page)).toBeHidden();
  }
});

test('a link with unknowns shows the same figures in two clean profiles', async ({
  openCleanProfile,
}) => {
  const seen: string[][] = [];
  for (let profile = 0; profile < 2; profile += 1) {
    const page = await (await openCleanProfile()).newPage();
    await page.goto(resultOf(open));
    await counted(page);
    const panels = page.locator('#how-sure, #flips, #test-cards, #answers');
    await expect(panels).toHaveCount(4);
    seen.push([
      ...(await panels.allTextContents()),
      (await page.getByText('How firm', { exact: true }).locator('..').textContent()) ?? '',
    ]);
  }
  expect(seen[0]?.join('')).toMatch(/wins in [0-9]+ of 100/);
  expect(seen[1]).toEqual(seen[0]);
});

test('what is unsure fits at 320 px, on trial too', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const situation of [open, situations.ready, vague]) {
    await page.goto('/');
    await openOwn(page, situation);
    await unfold(page);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    const tables = page.locator('#how-sure section:has(> table), #answers section:has(> table)');
    for (const table of await tables.all())
      expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    await tries(page).first().click();
    expect(await width()).toBe(320);
  }
});

async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = !/[0-9] sources?$/.test(details.querySelector('summary')?.innerText ?? '');
  });
}
