import type { Page } from '@playwright/test';
import { knowledge } from '../../src/knowledge/index.ts';
import { paths } from '../../src/ui/paths.ts';
import { doneWords } from '../../src/ui/words/done.ts';
import { trialWords } from '../../src/ui/words/flips.ts';
import { verdictWords } from '../../src/ui/words/verdict.ts';
import { checkWords } from '../../src/ui/words/check.ts';
import { readyForHybrid } from '../fixtures/situations.ts';
import { expect, test } from './fixtures.ts';
import { openResult } from './screens/opening.ts';

/** Puts every text of the page into an element of its own, after each drawing, as translators in browsers do. */
async function translate(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!parent || parent instanceof SVGElement || parent.tagName === 'FONT') continue;
        if (!text.textContent?.trim()) continue;
        const font = document.createElement('font');
        parent.replaceChild(font, text);
        font.append(text.textContent);
      }
    });
    document.addEventListener('DOMContentLoaded', () => {
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  });
}

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const goOn = (page: Page) => page.getByRole('button', { name: /^Continue/u });
const idAt = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

async function counted(page: Page): Promise<void> {
  await expect(
    page.getByText(/All [0-9,]+ ways were tried|10,000 ways were drawn/u).first(),
  ).toBeVisible();
  await expect(page.locator('#keep')).toBeVisible();
}

/** All that somebody does from the first page to a changed result, step by step. */
const flow: readonly (readonly [name: string, step: (page: Page) => Promise<unknown>])[] = [
  [
    'a question',
    async (page) => {
      await page.goto(paths.question('failures'));
      await expect(page.getByText(/more can matter$/u)).toBeVisible();
    },
  ],
  ['an early Continue', (page) => goOn(page).click()],
  [
    'choices that were cleared',
    async (page) => {
      for (const id of ['off-tone', 'wrong-labels', 'none'])
        await page.locator(`#failures-${id}`).check();
    },
  ],
  [
    'the next question, wherever it leads',
    async (page) => {
      await page.locator('#failures-off-tone').check();
      await goOn(page).click();
      await expect(page.getByText('Question 2', { exact: true })).toBeVisible();
      await page.goBack();
    },
  ],
  [
    'somebody else’s result',
    async (page) => {
      await openResult(page, readyForHybrid);
      await counted(page);
    },
  ],
  [
    'the stop',
    async (page) => {
      await page.getByRole('button', { name: verdictWords.keep }).click();
      await page.goto(paths.done);
      await expect(heading(page)).toHaveText(doneWords.settled.heading);
    },
  ],
  [
    'the result',
    async (page) => {
      await page.getByRole('link', { name: doneWords.result }).click();
      await counted(page);
    },
  ],
  [
    'a trial',
    async (page) => {
      await page
        .getByRole('button', { name: /^Try it/u })
        .first()
        .click();
      await expect(page.locator('#trial')).toBeFocused();
      await counted(page);
    },
  ],
  [
    'the trial undone',
    async (page) => {
      await page.getByRole('button', { name: trialWords.undo }).click();
      await expect(page.locator('#trial')).toBeHidden();
      await counted(page);
    },
  ],
  [
    'a figure of the economics',
    async (page) => {
      const { min } = knowledge.figures['requests-a-day'];
      await page.getByLabel('Requests', { exact: true }).fill(String(min + 12_345));
    },
  ],
  [
    'all answers',
    async (page) => {
      await page.goto(paths.check);
      await expect(heading(page)).toHaveText(checkWords.title);
    },
  ],
  [
    'an answer changed',
    async (page) => {
      await page
        .getByRole('link', { name: /^Change ?: /u })
        .first()
        .click();
      await page.locator(`[id="${idAt(page)}-unknown"]`).check();
      await goOn(page).click();
      await expect(heading(page)).toBeFocused();
    },
  ],
];

test('W18: a browser that translates the page breaks nothing and leaves nothing stale', async ({
  page: plain,
  openCleanProfile,
}) => {
  test.slow();
  const translated = await (await openCleanProfile()).newPage();
  await translate(translated);
  for (const [name, step] of flow)
    await test.step(name, async () => {
      await step(plain);
      await step(translated);
      await expect(translated.locator('font').first(), 'it is translated').toBeAttached();
      await expect
        .poll(async () => withoutSpaces(await main(translated).innerText()), name)
        .toBe(withoutSpaces(await main(plain).innerText()));
    });
});

/** Line breaks depend on the elements around a text. */
function withoutSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
