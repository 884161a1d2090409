import type { Browser, Page } from 'playwright';
import { paths } from '../../src/ui/paths.ts';
import { openingQuestion } from '../../src/ui/question-order.ts';
import { verdictWords } from '../../src/ui/words/verdict.ts';
import { wizardWords } from '../../src/ui/words/wizard.ts';
import { sharedResult } from '../weight/pages.ts';
import { openCold, timeOf } from './cold-run.ts';

/** Something a reader does, with how long it took to show, in milliseconds. */
export interface Interaction {
  readonly what: string;
  readonly time: number;
}

type Step = readonly [what: string, interact: (page: Page) => Promise<void>];

const wizard: readonly Step[] = [
  ['wizard: choose an option', (page) => page.getByRole('checkbox').first().click()],
  ['wizard: Continue', (page) => page.getByRole('button', { name: wizardWords.continue }).click()],
  ['wizard: Back', (page) => page.getByRole('link', { name: wizardWords.back }).click()],
];

const result: readonly Step[] = [
  ['result: open a details', (page) => page.locator('#stack summary').first().click()],
  ['result: Edit a copy', (page) => page.getByRole('button', { name: verdictWords.keep }).click()],
  ['result: type a figure', (page) => typeInto(page, '#economics input:not([type=checkbox])')],
  ['result: Change an answer', (page) => page.locator('#answers a').first().click()],
];

/** Takes each step on a page opened cold on a slow phone. */
export async function interactionsOf(
  browser: Browser,
  origin: string,
): Promise<readonly Interaction[]> {
  return [
    ...(await timed(browser, `${origin}${paths.question(openingQuestion)}/`, wizard)),
    ...(await timed(browser, origin + sharedResult, result)),
  ];
}

async function timed(browser: Browser, address: string, steps: readonly Step[]) {
  const page = await openCold(browser, address);
  const times: Interaction[] = [];
  for (const [what, interact] of steps)
    times.push({ what, time: await timeOf(page, () => interact(page)) });
  await page.context().close();
  return times;
}

async function typeInto(page: Page, selector: string): Promise<void> {
  const input = page.locator(selector).first();
  await input.focus();
  await input.press('End');
  await input.press('1');
}
