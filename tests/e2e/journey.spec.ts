import type { Page } from '@playwright/test';
import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { doneWords } from '../../src/ui/words/done.ts';
import { readyForHybrid } from '../fixtures/situations.ts';
import { expect, test } from './fixtures.ts';

const answers = readyForHybrid;
const verdict = knowledge.verdicts.find(({ id }) => id === decide(knowledge, answers).now.verdict);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Answers the question on the screen as the situation says, and goes on. */
async function answerTheQuestion(page: Page): Promise<void> {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  for (const option of [answers[id] ?? 'unknown'].flat())
    await page.locator(`[id="${id}-${option}"]`).check();
  await page.getByRole('button', { name: /^Continue/u }).click();
}

test('a team answers, reads the verdict, passes it on, and changes its mind', async ({
  page,
  context,
  openCleanProfile,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(paths.start);
  await page.getByRole('link', { name: 'Start with what hurts' }).click();
  const asked: string[] = [];
  while (asked.length < knowledge.questions.length) {
    await expect(page.getByRole('group').first()).toBeVisible();
    const before = page.url();
    asked.push(before);
    await answerTheQuestion(page);
    await expect(page).not.toHaveURL(before);
    if (asked.length === 5) await page.reload();
    if (page.url().endsWith(paths.done)) break;
  }
  await expect(page).toHaveURL(new RegExp(`${paths.done}$`, 'u'));
  await expect(heading(page)).toHaveText(doneWords.settled.heading);
  await page.getByRole('link', { name: doneWords.result }).click();
  await expect(heading(page)).toContainText(new RegExp(verdict?.name ?? '?', 'iu'));
  await expect(page.getByText(verdict?.now ?? '?', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  expect(link).toContain('#lw1-');

  const colleague = await (await openCleanProfile()).newPage();
  await colleague.goto(link);
  await expect(heading(colleague)).toContainText(new RegExp(verdict?.name ?? '?', 'iu'));
  expect(await colleague.evaluate(() => localStorage.length)).toBe(0);

  await page.goto(paths.question('labels'));
  await page.locator('[id="labels-conflicting"]').check();
  await page.goto(paths.check);
  await expect(page.getByRole('link', { name: /^Change ?: /u })).toHaveCount(asked.length);
  await page.goto(paths.result);
  await expect(heading(page)).toContainText('then hybrid');

  await page.goto(`${link.slice(0, -1)}-`);
  await page.reload();
  await expect(heading(page)).toHaveText('This link can not be opened');
  await page.goto(paths.result);
  await expect(heading(page)).toContainText('then hybrid');
});
