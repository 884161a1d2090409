import type { Page } from '@playwright/test';
import { decide } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { answersOf } from '../../../src/share/answers.ts';
import { basisOf } from '../../../src/share/basis.ts';
import { encodeLink } from '../../../src/share/link/link.ts';
import { paths } from '../../../src/ui/paths.ts';
import { doneWords } from '../../../src/ui/words/done.ts';
import { economicsHeading } from '../../../src/ui/words/economics-heading.ts';
import { firmnessWords } from '../../../src/ui/words/firmness.ts';
import { flipWords } from '../../../src/ui/words/flips.ts';
import { partWords } from '../../../src/ui/words/frame.ts';
import { howSureWords } from '../../../src/ui/words/how-sure.ts';
import { exportWords } from '../../../src/ui/words/keep.ts';
import { testCardWords } from '../../../src/ui/words/test-cards.ts';
import { variantWords } from '../../../src/ui/words/variants.ts';
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

/** What stands where something is still to come. */
const toCome = [
  doneWords.working.lead,
  economicsHeading.loading,
  exportWords.loading,
  firmnessWords.working,
  flipWords.working,
  howSureWords.working,
  partWords.sourcesLoading,
  testCardWords.working,
  variantWords.tables.counting,
];

/**
 * Waits until everything is there: whatever was to be fetched or counted. Then has the sections far
 * from the view laid out too, so that all of the page is looked at.
 */
export async function settled(page: Page): Promise<void> {
  for (const words of toCome) await page.getByText(words).first().waitFor({ state: 'hidden' });
  await page.evaluate(() => {
    for (const { style } of document.querySelectorAll('section'))
      style.contentVisibility = 'visible';
  });
}

/** Opens the result of a situation and waits for its last section and for its final figures. */
export async function openResult(page: Page, situation: Situation): Promise<void> {
  await arriveAt(page, resultOf(situation));
  await counted(page);
}

/** Waits for the last section of a result and for its final figures. */
export async function counted(page: Page): Promise<void> {
  await page.locator('#keep').waitFor();
  await page
    .getByText(/All [0-9,]+ ways were tried|10,000 ways were drawn/u)
    .first()
    .waitFor();
}

/** Makes the answers of a situation the reader's own, and opens an address with them. */
export async function own(page: Page, situation: Situation, address?: string): Promise<void> {
  await arriveAt(page, resultOf(situation));
  await page.getByRole('button', { name: verdictWords.keep }).click();
  await page.getByRole('region', { name: verdictWords.sharedLabel }).waitFor({ state: 'hidden' });
  if (address !== undefined) await arriveAt(page, address);
}

/** Makes the variants of a link the reader's own. */
export async function ownSet(page: Page, link: string): Promise<void> {
  await arriveAt(page, `${paths.compare}#${link}`);
  await page.getByRole('button', { name: variantWords.page.keep }).click();
  await page.getByRole('heading', { name: variantWords.own.heading }).waitFor();
}

/** Unfolds what is folded away: of what looks alike in one section two, and of the sources one. */
export async function unfold(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(() => {
    const opened = new Map<string, number>();
    const sections = [...document.querySelectorAll('section')];
    for (const fold of document.querySelectorAll('details')) {
      const isOfSources = /[0-9] sources?$/u.test(fold.querySelector('summary')?.innerText ?? '');
      const section = fold.closest('section');
      const place = section === null ? -1 : sections.indexOf(section);
      const kind = isOfSources ? 'sources' : `${place} ${fold.className}`;
      const count = opened.get(kind) ?? 0;
      if (count < (isOfSources ? 1 : 2)) fold.open = true;
      opened.set(kind, count + 1);
    }
  });
}
