import type { Page } from '@playwright/test';
import { decide } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { answersOf } from '../../../src/share/answers.ts';
import { basisOf } from '../../../src/share/basis.ts';
import { encodeLink } from '../../../src/share/link/link.ts';
import { paths } from '../../../src/ui/paths.ts';

/** The address of the result of a situation. */
function resultOf(situation: Situation): string {
  const { now, target } = decide(knowledge, situation);
  const verdicts = { now: now.verdict, target: target.verdict };
  return `${paths.result}#${encodeLink(knowledge, basisOf(answersOf(situation)), verdicts)}`;
}

/** Opens an address from outside the app, so that nothing of the last screen is left on the page. */
async function arriveAt(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Opens the result of a situation and waits for its last section. */
export async function openResult(page: Page, situation: Situation): Promise<void> {
  await arriveAt(page, resultOf(situation));
  await page.locator('#keep').waitFor();
}
