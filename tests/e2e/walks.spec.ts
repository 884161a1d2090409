import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { roomWords } from '../../src/ui/words/keep.ts';
import { paths } from '../../src/ui/paths.ts';
import { wizardWords } from '../../src/ui/words/wizard.ts';
import {
  beginning,
  type Belief,
  chosen,
  goneTo,
  isTitleOf,
  questionOf,
  questions,
  visitOf,
} from '../ui/walks/belief.ts';
import { expect, test } from './fixtures.ts';

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The screen shows the visit at hand as it was last seen, and every answer given so far. */
async function expectAsBelieved(page: Page, belief: Belief): Promise<void> {
  const visit = visitOf(belief);
  await expect.poll(() => pathOf(page)).toBe(visit.path);
  if (visit.path === paths.result) {
    await expect(page.getByRole('dialog')).toBeHidden();
    return;
  }
  await expect.poll(async () => isTitleOf(belief, await page.title()), visit.path).toBe(true);
  visit.title ??= await page.title();
  expect(await page.title()).toBe(visit.title);
  const question = questionOf(belief);
  if (question === undefined) return;
  const ticked = await page
    .locator('form input:checked')
    .evaluateAll((all) =>
      all.flatMap((input) => (input instanceof HTMLInputElement ? [input.value] : [])),
    );
  expect(ticked.toSorted()).toEqual((belief.answers.get(question.id) ?? []).toSorted());
}

type Step = (page: Page, belief: Belief, dice: number) => Promise<void>;

async function choose(page: Page, belief: Belief, dice: number): Promise<void> {
  const question = questionOf(belief);
  if (question === undefined) return;
  const ids = [...question.options.map(({ id }) => id), 'unknown'];
  const choice = ids[dice % ids.length] ?? 'unknown';
  if (belief.answers.get(question.id)?.includes(choice)) return;
  await page.locator(`[id="${question.id}-${choice}"]`).check();
  chosen(belief, question, choice);
}

const steps: Readonly<Record<string, Step>> = {
  choose,
  /** Where it leads depends on what tells most: to something new, and never to what is answered. */
  goOn: async (page, belief, dice) => {
    await choose(page, belief, dice);
    const from = visitOf(belief).path;
    if (questionOf(belief) === undefined) return;
    await page.getByRole('button', { name: wizardWords.continue, exact: true }).click();
    await expect.poll(() => pathOf(page)).not.toBe(from);
    goneTo(belief, { path: pathOf(page) });
    const next = questionOf(belief);
    expect(next === undefined || !belief.answers.has(next.id), pathOf(page)).toBe(true);
  },
  goBack: async (page, belief) => {
    if (belief.at === 0) return;
    await page.goBack();
    belief.at -= 1;
  },
  goForward: async (page, belief) => {
    if (belief.visits[belief.at + 1] === undefined) return;
    await page.goForward();
    belief.at += 1;
  },
  reload: async (page) => {
    await page.reload();
  },
  typeAnAddress: async (page, belief, dice) => {
    const all = [...questions.map(({ id }) => paths.question(id)), paths.check, paths.done];
    const path = all[dice % all.length] ?? paths.check;
    await page.goto(path);
    if (path !== visitOf(belief).path) goneTo(belief, { path });
  },
  /** What lies over the result closes with Back, and another Back leaves the result. */
  showToTheRoom: async (page, belief) => {
    if (questionOf(belief) === undefined) return;
    await page.getByRole('link', { name: wizardWords.soFar }).click();
    goneTo(belief, { path: paths.result });
    await page.getByRole('button', { name: roomWords.show }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expectAsBelieved(page, belief);
    await page.goBack();
    belief.at -= 1;
  },
};

const aStep = fc.tuple(fc.constantFrom(...Object.keys(steps), 'goOn', 'goOn'), fc.nat(1_000));
const walks = fc.sample(fc.array(aStep, { minLength: 14, maxLength: 14 }), { numRuns: 6, seed: 7 });

test('W7: in a browser too each screen is found as it was left, and overlays close with Back', async ({
  openCleanProfile,
}) => {
  test.slow();
  for (const walk of walks) {
    const page = await (await openCleanProfile()).newPage();
    const belief = beginning();
    await page.goto(visitOf(belief).path);
    for (const [name, dice] of walk) {
      await test.step(name, async () => {
        await steps[name]?.(page, belief, dice);
        await expectAsBelieved(page, belief);
      });
    }
    await page.close();
  }
});
