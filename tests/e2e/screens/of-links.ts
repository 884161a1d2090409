import type { Page } from '@playwright/test';
import { decide } from '../../../src/core/decide.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { answersOf, situationOf } from '../../../src/share/answers.ts';
import { basisOf } from '../../../src/share/basis.ts';
import { encodeLink, encodeLinkOfSet } from '../../../src/share/link/link.ts';
import { paths } from '../../../src/ui/paths.ts';
import { asSharedWords } from '../../../src/ui/words/as-shared.ts';
import { brokenLinkWords } from '../../../src/ui/words/errors.ts';
import { variantWords } from '../../../src/ui/words/variants.ts';
import { answersInDispute, olderLink, olderModel } from '../../fixtures/older-model.ts';
import { readyToTune } from '../../fixtures/situations.ts';
import { arriveAt, counted, ownSet, type Screen, unfold } from './opening.ts';

/** Two variants of one feature. */
const twoVariants = [readyToTune, { ...readyToTune, stability: 'monthly' }].map((each, at) => {
  const { now, target } = decide(knowledge, each);
  const verdicts = { now: now.verdict, target: target.verdict };
  const name = at === 0 ? 'Now' : 'If labels move every month';
  return { name, basis: basisOf(answersOf(each)), verdicts };
});
const setLink = encodeLinkOfSet(knowledge, twoVariants);

const answers = answersOf({ task: 'classification', labels: 'consistent' });
const newerLink = encodeLink({ ...knowledge, model: '99' }, basisOf(answers), {
  now: 'prompt-first',
  target: decide(knowledge, situationOf(answers)).target.verdict,
});

/** The page on a link that can not be opened. */
function refused(name: string, link: string): Screen {
  return {
    name,
    open: async (page) => {
      await arriveAt(page, `${paths.result}#${link}`);
      await page.getByRole('heading', { name: brokenLinkWords.title }).waitFor();
      await unfold(page);
    },
  };
}

const banner = `[aria-label="${asSharedWords.label}"]`;

/** What a result says of a link that was made by other rules. */
function madeByOthers(name: string, link: string): Screen {
  return {
    name,
    part: banner,
    open: async (page) => {
      await arriveAt(page, `${paths.result}#${link}`);
      await page.getByRole('region', { name: asSharedWords.label }).waitFor();
      await counted(page);
    },
  };
}

/**
 * Serves the app as it will be once its model has moved on: today's number is then that of a released
 * model, which decided otherwise.
 */
async function moveTheModelOn(page: Page): Promise<void> {
  await page.route(/\/decisive-[^/]+\.js$/u, async (route) => {
    const response = await route.fetch();
    const number = new RegExp(`\\bmodel:(["'\`])${knowledge.model}\\1`, 'u');
    const body = (await response.text()).replace(number, 'model:"99"');
    await route.fulfill({ response, body });
  });
  const released = JSON.stringify({ ...olderModel, model: knowledge.model });
  await page.route(/\/model-[^/]+\.js$/u, async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `export default ${released}` }),
  );
}

/** What links lead to besides a result of today. */
export const linkScreens: readonly Screen[] = [
  refused('a link that is broken', 'lw1-1~TAag~DEro~0000'),
  refused('a link in a newer form', 'lw9-1~TAag~DEro~0000'),
  madeByOthers('a link made with a newer model', newerLink),
  madeByOthers('a link made with a model that is not known', olderLink()),
  {
    name: 'a link made with an older model',
    part: banner,
    open: async (page) => {
      await moveTheModelOn(page);
      await arriveAt(page, `${paths.result}#${olderLink(answersInDispute, knowledge.model)}`);
      await page.getByRole('button', { name: asSharedWords.seeAsShared }).waitFor();
      await counted(page);
      await unfold(page);
    },
  },
  {
    name: 'variants side by side, shared',
    open: async (page) => {
      await arriveAt(page, `${paths.compare}#${setLink}`);
      await page.getByText(variantWords.page.shared).waitFor();
    },
  },
  {
    name: 'variants side by side, one’s own',
    open: async (page) => {
      await ownSet(page, setLink);
      await unfold(page);
    },
  },
  {
    name: 'the check page of several variants',
    open: async (page) => {
      await ownSet(page, setLink);
      await arriveAt(page, paths.check);
    },
  },
];
