import type { Page } from '@playwright/test';
import { decide } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { answersOf } from '../../../src/share/answers.ts';
import { basisOf } from '../../../src/share/basis.ts';
import { encodeLink } from '../../../src/share/link/link.ts';
import { paths } from '../../../src/ui/paths.ts';
import { verdictWords } from '../../../src/ui/words/verdict.ts';

/** A page in one of the states it can be in, and how a reader comes to see it. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** What of it no other screen has; without it all of it. */
  readonly part?: string;
}

/** The address of the result of a situation. */
function resultOf(situation: Situation): string {
  const { now, target } = decide(knowledge, situation);
  const verdicts = { now: now.verdict, target: target.verdict };
  return `${paths.result}#${encodeLink(knowledge, basisOf(answersOf(situation)), verdicts)}`;
}

/** Opens an address from outside the app, so that nothing of the last screen is left on the page. */
export async function arriveAt(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Opens the result of a situation and waits for its last section. */
export async function openResult(page: Page, situation: Situation): Promise<void> {
  await arriveAt(page, resultOf(situation));
  await page.locator('#keep').waitFor();
}

/** Makes the answers of a situation the reader's own. */
export async function own(page: Page, situation: Situation): Promise<void> {
  await arriveAt(page, resultOf(situation));
  await page.getByRole('button', { name: verdictWords.keep }).click();
}

/** More folds than a page has that are not alike. */
const enough = 60;

/** Unfolds what is folded away: of very many folds the first, and of sources, which come late, one. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate((most) => {
    const folds = [...document.querySelectorAll('details')];
    const sources = folds.filter((fold) =>
      /[0-9] sources?$/.test(fold.querySelector('summary')?.innerText ?? ''),
    );
    const others = folds.filter((fold) => !sources.includes(fold));
    for (const fold of [...others.slice(0, most), ...sources.slice(0, 1)]) fold.open = true;
  }, enough);
}
