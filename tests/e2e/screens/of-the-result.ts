import type { Page } from '@playwright/test';
import type { Situation } from '../../../src/core/situation.ts';
import { conflictWords } from '../../../src/ui/words/conflicts.ts';
import { roomWords } from '../../../src/ui/words/keep.ts';
import { readyToTune } from '../../fixtures/situations.ts';
import { situations } from '../../ui/panels/situations.ts';
import { counted, openResult, own, type Screen, unfold } from './opening.ts';

function resultOn(name: string, situation: Situation): Screen {
  return { name, open: async (page) => openResult(page, situation) };
}

/** Opens the result of a situation as one’s own. */
async function openOwn(page: Page, situation: Situation): Promise<void> {
  await own(page, situation);
  await counted(page);
}

/** The result in each of its states, and what can lie over it. */
export const resultScreens: readonly Screen[] = [
  {
    name: 'the result of many answers, unfolded, with figures explained',
    open: async (page) => {
      await openResult(page, situations.waiting);
      await unfold(page);
      await page.getByRole('button', { name: /Fine-tuning, readiness/u }).click();
      await page.setViewportSize({ width: 320, height: 800 });
      const card = page.getByRole('region', { name: 'Context', exact: true });
      await card.getByRole('button', { name: /^Readiness/u }).click();
    },
  },
  resultOn('the result of no answer', {}),
  resultOn('the result of one answer', { task: 'classification' }),
  resultOn('the result of every answer, a tie', { ...readyToTune, task: 'extraction' }),
  resultOn('the result that there is nothing to do', { failures: ['none'] }),
  resultOn('the result that more must be defined', situations.vague),
  {
    name: 'one’s own result',
    open: async (page) => openOwn(page, situations.ready),
  },
  {
    name: 'a result whose answers contradict each other',
    part: '[aria-labelledby=conflicts]',
    open: async (page) => {
      await openOwn(page, { baseline: 'meets', evaluation: 'none' });
      await page.getByRole('heading', { name: conflictWords.heading(1) }).waitFor();
    },
  },
  {
    name: 'a change on trial',
    part: '#trial',
    open: async (page) => {
      await openOwn(page, situations.ready);
      await page
        .getByRole('button', { name: /^Try it/u })
        .first()
        .click();
      await page.getByRole('region', { name: /^You are trying/u }).waitFor();
      await counted(page);
    },
  },
  {
    name: 'the code for the room',
    part: 'dialog',
    open: async (page) => {
      await openResult(page, situations.vague);
      await page.getByRole('button', { name: roomWords.show }).click();
      await page.getByRole('img', { name: roomWords.drawn }).waitFor();
    },
  },
];
