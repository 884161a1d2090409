import type { Page } from '@playwright/test';
import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf, situationOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { expect, test } from './fixtures.ts';
import { situations } from '../ui/panels/situations.ts';

/** The path of a result with these answers. */
function resultOf(name: keyof typeof situations): string {
  const answers = answersOf(situations[name]);
  const { now, target } = decide(knowledge, situationOf(answers));
  return `/result#${encodeLink(knowledge, basisOf(answers), { now: now.verdict, target: target.verdict })}`;
}

async function storedKeys(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}

test('a link shows the sender’s verdict in a clean profile and writes nothing until asked', async ({
  page,
  context,
  openCleanProfile,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(resultOf('waiting'));
  const heading = page.getByRole('heading', { level: 1 });
  const verdict = await heading.textContent();
  await expect(page.getByRole('region', { name: 'Shared result' })).toBeVisible();
  expect(await storedKeys(page)).toEqual([]);
  await page.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(page.getByRole('region', { name: 'Shared result' })).toBeHidden();
  await expect(heading).toHaveText(verdict ?? '?');
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());

  const other = await (await openCleanProfile()).newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(verdict ?? '?');
  await expect(other.getByText('your own answers are untouched')).toBeVisible();
  expect(await storedKeys(other)).toEqual([]);
});

test('columns sort, figures explain themselves, and two choices compare any two layers', async ({
  page,
}) => {
  await page.goto(resultOf('waiting'));
  const table = page.getByRole('table', { name: /each layer under each criterion/ });
  const score = table.getByRole('columnheader', { name: 'Score' });
  await score.getByRole('button').click();
  await expect(score).toHaveAttribute('aria-sort', 'descending');
  await score.getByRole('button').click();
  await expect(score).toHaveAttribute('aria-sort', 'ascending');
  const cells = await table.locator('tbody tr td:last-child').allTextContents();
  const scores = cells.map(Number);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));

  const figure = table.getByRole('button', { name: /Fine-tuning, readiness/ });
  await figure.click();
  await expect(figure).toHaveAttribute('aria-expanded', 'true');
  await expect(table.getByText('Fine-tuning, readiness:')).toBeVisible();

  await page.getByLabel('First layer').selectOption('Prompting');
  await page.getByLabel('Second layer').selectOption('Distillation');
  await expect(page.getByRole('table', { name: 'Prompting beside Distillation' })).toBeVisible();
});

test('sources come when they are asked for', async ({ page }) => {
  await page.goto(resultOf('waiting'));
  const why = page.getByRole('region', { name: 'Why this' });
  await why
    .getByText(/^[0-9]+ sources$/)
    .filter({ visible: true })
    .first()
    .click();
  await expect(why.locator('cite').first()).toBeVisible();
});

test('the contents lead to every section and leave the address as it is', async ({ page }) => {
  await page.goto(resultOf('waiting'));
  const address = page.url();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents).toBeVisible();
  const links = await contents.getByRole('link').all();
  await expect(page.locator('section > div > h2[tabindex="-1"]')).toHaveCount(links.length);
  for (const link of links) {
    await link.click();
    const heading = page.locator('h2:focus');
    await expect(heading).toHaveCount(1);
    await expect(heading).toBeInViewport();
  }
  expect(page.url()).toBe(address);
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`R1: the recommendation stands within the first 600 px at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const name of ['waiting', 'ready', 'unanswered'] as const) {
      await page.goto('/');
      await page.goto(resultOf(name));
      const { verdict } = decide(knowledge, situations[name]).now;
      const sentence = knowledge.verdicts.find(({ id }) => id === verdict)?.now ?? '?';
      const box = await page.getByText(sentence).boundingBox();
      expect((box?.y ?? Infinity) + (box?.height ?? 0), name).toBeLessThanOrEqual(600);
      const verdictName = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '?';
      expect(await page.title(), 'a bookmark says what it keeps').toContain(verdictName);
    }
  });
}

/** The verdict is drawn first; all the rest of a result is there with its last section. */
async function wholeResult(page: Page) {
  await expect(page.locator('#keep')).toBeVisible();
}

/** Opens whatever is folded away, except the sources, whose thousands of words are fetched when opened. */
async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = !/[0-9] sources?$/.test(details.querySelector('summary')?.innerText ?? '');
  });
}

test('a result fits at 320 px, with every figure of the trade-offs on a card', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const name of ['waiting', 'ready', 'vague', 'unanswered'] as const) {
    await page.goto('/');
    await page.goto(resultOf(name));
    await wholeResult(page);
    await unfold(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(320);
  }
  const card = page.getByRole('region', { name: 'Context', exact: true });
  await card.getByRole('button', { name: /^Readiness/ }).click();
  await expect(card.getByText('Context, readiness:')).toBeVisible();
});
