import type { Page } from '@playwright/test';
import { knowledge } from '../../../src/knowledge/index.ts';
import { paths } from '../../../src/ui/paths.ts';
import { inAskingOrder } from '../../../src/ui/question-order.ts';
import { doneWords } from '../../../src/ui/words/done.ts';
import { privacyWords } from '../../../src/ui/words/privacy.ts';
import { startWords } from '../../../src/ui/words/start.ts';
import { wizardWords } from '../../../src/ui/words/wizard.ts';
import { readyForHybrid, readyToTune } from '../../fixtures/situations.ts';
import { situations } from '../../ui/panels/situations.ts';
import { arriveAt, own, type Screen, unfold } from './opening.ts';

const field = (page: Page, question: string, choice: string) =>
  page.locator(`[id="${question}-${choice}"]`);
const goOn = (page: Page) => page.getByRole('button', { name: /^Continue/u });

const everyGap = Object.fromEntries(knowledge.questions.map(({ id }) => [id, 'unknown']));

const contradiction = { baseline: 'meets', evaluation: 'none' };

/** The wizard as it is while somebody answers. */
export const wizardScreens: readonly Screen[] = [
  {
    name: 'a question that was not answered',
    open: async (page) => {
      await arriveAt(page, paths.question('task'));
      await goOn(page).click();
      await page.getByRole('region', { name: 'There is a problem' }).waitFor();
    },
  },
  {
    name: 'a choice that cleared the others',
    open: async (page) => {
      await arriveAt(page, paths.question('failures'));
      await field(page, 'failures', 'off-tone').check();
      await field(page, 'failures', 'no-citations').check();
      await field(page, 'failures', 'none').check();
      await page.getByText(/your other choices were cleared/u).waitFor();
    },
  },
  {
    name: 'an answer with how it is known',
    open: async (page) => {
      await arriveAt(page, paths.question('task'));
      await field(page, 'task', 'agent').check();
      await page.getByText(wizardWords.gradeSummary).click();
      await page.getByRole('radio', { name: /^Measured/u }).check();
      await unfold(page);
    },
  },
  {
    name: '“I don’t know”',
    open: async (page) => {
      await arriveAt(page, paths.question('labels'));
      await field(page, 'labels', 'unknown').check();
    },
  },
  {
    name: 'a question whose answer contradicts another',
    open: async (page) => {
      await own(page, contradiction, paths.question('baseline'));
      await page.getByText('Your prompt is said to meet the target').waitFor();
    },
  },
  {
    name: 'the check page with a contradiction',
    open: async (page) => {
      await own(page, contradiction, paths.check);
    },
  },
  {
    name: 'the stop with questions that still matter',
    open: async (page) => {
      await own(page, contradiction, paths.done);
      await page.getByRole('heading', { name: doneWords.telling.heading }).waitFor();
    },
  },
  {
    name: 'the stop with named gaps',
    open: async (page) => {
      await own(page, everyGap, paths.done);
      await page.getByRole('heading', { name: doneWords.gaps.heading }).waitFor();
    },
  },
  {
    name: 'the stop by itself',
    open: async (page) => {
      await own(page, readyForHybrid, paths.done);
      await page.getByRole('heading', { name: doneWords.settled.heading }).waitFor();
    },
  },
  {
    name: 'the check page in full',
    open: async (page) => {
      await own(page, readyToTune, paths.check);
    },
  },
  {
    name: 'a question opened to be changed',
    open: async (page) => {
      await own(page, readyToTune, paths.check);
      const { short } = inAskingOrder(knowledge.questions)[1] ?? { short: '' };
      await page.getByRole('link', { name: new RegExp(`: ${short}$`, 'u') }).click();
      await page.getByRole('button', { name: wizardWords.continueTo.check }).waitFor();
    },
  },
  {
    name: 'the first page of somebody who comes back',
    open: async (page) => {
      await own(page, situations.vague, paths.start);
      await page.getByRole('link', { name: startWords.resume }).waitFor();
      await page.locator('#scenarios li').first().waitFor();
    },
  },
  {
    name: 'deletion, once more asked',
    open: async (page) => {
      await own(page, situations.vague, paths.privacy);
      await page.getByRole('button', { name: privacyWords.deletion.action }).click();
      await page.getByRole('button', { name: privacyWords.deletion.confirm }).waitFor();
    },
  },
];
