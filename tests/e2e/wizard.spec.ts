import type { Page } from '@playwright/test';
import { inquiryOf } from '../../src/core/inquiry.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Question } from '../../src/knowledge/schema.ts';
import { paths } from '../../src/ui/paths.ts';
import { inAskingOrder } from '../../src/ui/question-order.ts';
import { doneWords } from '../../src/ui/words/done.ts';
import { wizardWords } from '../../src/ui/words/wizard.ts';
import { expect, test } from './fixtures.ts';

const questions = inAskingOrder(knowledge.questions);
const [first, second] = questions;
if (!first || !second) throw new Error('no questions');

const field = (page: Page, question: string, choice: string) =>
  page.locator(`[id="${question}-${choice}"]`);
const goOn = (page: Page) => page.getByRole('button', { name: /^Continue/u });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Presses Tab until an element has the focus; fails when it can not be reached that way. */
async function tabTo(page: Page, matches: (element: Element) => boolean) {
  const source = `(${matches.toString()})(document.activeElement)`;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(source)) return;
  }
  throw new Error('not reached with 60 presses of Tab');
}

/** The question that a screen asks, by the address it has. */
function questionAt(page: Page): Question {
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const question = questions.find((each) => each.id === id);
  if (!question) throw new Error(`no question at ${page.url()}`);
  return question;
}

/** Ticks every choice in turn: of one answer with the arrows, of several with Tab and Space. */
async function reachEveryChoice(page: Page, question: Question) {
  const [next, tick] = question.type === 'single' ? ['ArrowDown', ''] : ['Tab', 'Space'];
  const count = question.options.length + (question.mayNotApply ? 2 : 1);
  await page.keyboard.press('Space');
  const reached = new Set([await ticked(page)]);
  for (let choice = 1; choice < count; choice += 1) {
    await page.keyboard.press(next);
    if (tick !== '') await page.keyboard.press(tick);
    reached.add(await ticked(page));
  }
  const extra = question.mayNotApply ? ['not-applicable'] : [];
  const ids = [...question.options.map(({ id }) => id), ...extra, 'unknown'];
  expect(reached).toEqual(new Set(ids));
  await takeAnOption(page, question, count);
}

/** From the last choice, which is a gap, back to one that says something. */
async function takeAnOption(page: Page, { type, options }: Question, count: number) {
  const [before, presses] = type === 'single' ? ['ArrowUp', options.length] : ['Shift+Tab', 1];
  for (let press = presses; press < count; press += 1) await page.keyboard.press(before);
  if (type === 'multi') await page.keyboard.press('Space');
}

/** The choice that has the focus and is ticked. */
async function ticked(page: Page): Promise<string> {
  const choice = page.locator('input:focus:checked');
  await expect(choice).toHaveCount(1);
  return choice.inputValue();
}

/** Goes through a question with the keyboard: the arrows reach every option, and none leads away. */
async function answerWithTheKeyboard(page: Page, number: number): Promise<Question> {
  const question = questionAt(page);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(question.asks);
  await expect(page).toHaveTitle(new RegExp(`^Question ${number}: `, 'u'));
  const address = page.url();
  await tabTo(page, (element) => element instanceof HTMLInputElement);
  await reachEveryChoice(page, question);
  expect(page.url()).toBe(address);
  await tabTo(page, (element) => element.textContent === 'Continue');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(address);
  return question;
}

test('W4: the keyboard alone reaches every choice, and follows the questions to the stop, and from there to all thirty', async ({
  page,
}) => {
  await page.goto(paths.start);
  await tabTo(
    page,
    (element) => element.getAttribute('href')?.endsWith('/decide/failures') === true,
  );
  await page.keyboard.press('Enter');
  const asked = new Set<string>();
  while (!page.url().endsWith(paths.done)) {
    asked.add((await answerWithTheKeyboard(page, asked.size + 1)).id);
    expect(asked.size, 'it stops before it has asked everything').toBeLessThan(questions.length);
  }
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText(doneWords.settled.heading);
  const left = questions.length - asked.size;
  await tabTo(page, (element) => element.textContent.endsWith(' anyway'));
  await expect(page.getByRole('link', { name: doneWords.anyway(left) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(`${paths.done}$`, 'u'));
  while (!page.url().endsWith(paths.check))
    asked.add((await answerWithTheKeyboard(page, asked.size + 1)).id);
  expect(asked.size).toBe(questions.length);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('Not answered yet')).toHaveCount(0);
});

test('Continue waits for nothing: pressed at once it goes on in the fixed order', async ({
  page,
}) => {
  const [telling] = inquiryOf(knowledge, { [first.id]: ['off-tone'] }).next;
  expect(telling?.question, 'the fixed order is told from the other').not.toBe(second.id);
  await page.goto(paths.question(first.id));
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await field(page, first.id, 'off-tone').waitFor();
  await page.evaluate((id) => {
    document.getElementById(id)?.click();
    document.querySelector('form')?.requestSubmit();
  }, `${first.id}-off-tone`);
  await expect(heading(page)).toHaveText(second.asks);
});

test('W6: Continue pressed early explains and leads to the first option', async ({ page }) => {
  await page.goto(paths.question(second.id));
  await goOn(page).click();
  const summary = page.getByRole('region', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Question 1: /u);
  await summary.getByRole('link').click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

/** Waits until the screen says how many more can matter: what tells most is then known. */
async function told(page: Page) {
  await expect(page.getByText(/more can matter$/u)).toBeVisible();
}

test('W7: back, forward and reload find every answer and every number where it was left', async ({
  page,
}) => {
  await page.goto(paths.question(first.id));
  await told(page);
  const [option] = first.options;
  await field(page, first.id, option?.id ?? '').check();
  await goOn(page).click();
  await expect(page).toHaveTitle(/^Question 2: /u);
  const next = questionAt(page);
  const [, other] = next.options;
  await field(page, next.id, other?.id ?? '').check();
  await goOn(page).click();
  await expect(page).toHaveTitle(/^Question 3: /u);
  await page.goBack();
  await expect(heading(page)).toHaveText(next.asks);
  await expect(page).toHaveTitle(/^Question 2: /u);
  await page.goBack();
  await expect(heading(page)).toHaveText(first.asks);
  await expect(heading(page)).toBeFocused();
  await expect(field(page, first.id, option?.id ?? '')).toBeChecked();
  await page.goForward();
  await expect(field(page, next.id, other?.id ?? '')).toBeChecked();
  await page.reload();
  await expect(field(page, next.id, other?.id ?? '')).toBeChecked();
  await expect(page).toHaveTitle(/^Question 2: /u);
  await page.getByRole('link', { name: wizardWords.back, exact: true }).click();
  await expect(heading(page)).toHaveText(first.asks);
  await page.goto(paths.start);
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
});

test('W8: changing an early answer keeps every other one and returns to the check page', async ({
  page,
}) => {
  for (const question of questions.slice(0, 3)) {
    await page.goto(paths.question(question.id));
    await field(page, question.id, 'unknown').check();
  }
  await page.goto(paths.check);
  await page.getByRole('link', { name: new RegExp(`^Change ?: ${second.short}$`, 'u') }).click();
  await field(page, second.id, second.options[0]?.id ?? '').check();
  await page.reload();
  await page.getByRole('button', { name: 'Continue to your answers' }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.check}$`, 'u'));
  const main = page.getByRole('main');
  await expect(main.getByText(second.options[0]?.label ?? '', { exact: true })).toBeVisible();
  await expect(main.getByText('I don’t know', { exact: true })).toHaveCount(2);
});

test('a link that can not be opened is explained and touches nothing', async ({ page }) => {
  await page.goto(paths.question(first.id));
  await field(page, first.id, 'unknown').check();
  const stored = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  const before = await stored();
  await page.goto(`${paths.result}#lw1-1~TAag~DEro~0000`);
  await page.reload();
  await expect(heading(page)).toHaveText('This link can not be opened');
  await expect(page.getByLabel('The link as it came')).toHaveValue(/lw1-1~TAag/u);
  expect(await stored()).toBe(before);
  await page.getByRole('button', { name: 'Go to my own answers' }).click();
  await expect(page).toHaveURL(new RegExp(`${paths.check}$`, 'u'));
  expect(await stored()).toBe(before);
});

test('W11: each step moves the focus to its heading, and that alone is read out', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('output, [role=status], [role=alert], [aria-live]');
        const text = region?.textContent.trim() ?? '';
        if (text !== '') spoken.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  const spoken = () =>
    page.evaluate(() => {
      if (!('spoken' in window) || !Array.isArray(window.spoken)) throw new Error('not listening');
      const heard: readonly unknown[] = window.spoken.splice(0);
      return heard.map(String);
    });
  const steps: readonly (readonly [name: string, step: () => Promise<unknown>])[] = [
    ['on from the start', () => page.getByRole('link', { name: 'Start with what hurts' }).click()],
    [
      'an answer and Continue',
      async () => {
        await field(page, first.id, 'off-tone').check();
        await goOn(page).click();
      },
    ],
    ['the browser’s Back', () => page.goBack()],
    ['the browser’s Forward', () => page.goForward()],
    [
      'the link back',
      () => page.getByRole('link', { name: wizardWords.back, exact: true }).click(),
    ],
    ['all answers', () => page.getByRole('link', { name: wizardWords.check }).click()],
    [
      'a change',
      () =>
        page
          .getByRole('link', { name: /^Change ?: /u })
          .first()
          .click(),
    ],
    ['back to all answers', () => goOn(page).click()],
    ['the result', () => page.getByRole('link', { name: 'See the result' }).click()],
    ['away from the result', () => page.goBack()],
  ];
  await page.goto(paths.start);
  await spoken();
  for (const [name, step] of steps) {
    const before = page.url();
    await step();
    await expect(page, name).not.toHaveURL(before);
    await expect(heading(page), name).toBeFocused();
    expect(await spoken(), name).toEqual([]);
  }
  await page.goto(paths.question(second.id));
  await spoken();
  await goOn(page).click();
  await expect(page.getByRole('region', { name: 'There is a problem' })).toBeFocused();
  expect(await spoken(), 'an error').toEqual([]);
});

test('deleting leaves nothing in the browser', async ({ page }) => {
  await page.goto(paths.question(first.id));
  await field(page, first.id, 'unknown').check();
  await page.goto(paths.privacy);
  await page.getByRole('button', { name: 'Delete my answers' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByRole('status')).toHaveText(/^Deleted/u);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('every target is large enough, and nothing scrolls sideways at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    paths.start,
    paths.question(first.id),
    paths.check,
    paths.done,
    paths.scenarios,
    paths.privacy,
  ]) {
    await page.goto(path);
    await heading(page).waitFor();
    const report = await page.evaluate(() => {
      const small = [...document.querySelectorAll('a, button, summary, select, label')].filter(
        (element) => {
          const row = element instanceof HTMLLabelElement ? element.closest('div.relative') : null;
          const field = element instanceof HTMLLabelElement ? element.control : null;
          const target = field !== null && !element.contains(field) ? field : element;
          const { width, height } = (row ?? target).getBoundingClientRect();
          return width > 1 && (height < 44 || width < 24);
        },
      );
      return {
        small: small.map(({ outerHTML }) => outerHTML.slice(0, 120)),
        overflow: document.documentElement.scrollWidth - window.innerWidth,
      };
    });
    expect(report, path).toEqual({ small: [], overflow: 0 });
  }
});
