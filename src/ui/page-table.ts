import { knowledge } from '../knowledge/index.ts';
import { paths } from './paths.ts';
import { inAskingOrder } from './question-order.ts';
import { checkWords } from './words/check.ts';
import { doneWords } from './words/done.ts';
import { notFoundWords } from './words/errors.ts';
import { frameWords } from './words/frame.ts';
import { catalogueWords } from './words/library.ts';
import { methodWords } from './words/method.ts';
import { privacyWords } from './words/privacy.ts';
import { resultWords } from './words/result.ts';
import { scenarioWords } from './words/scenarios.ts';
import { sourcesWords } from './words/sources.ts';
import { startWords } from './words/start.ts';
import { variantWords } from './words/variants.ts';

/** A page that is a file of its own. */
export interface PageEntry {
  readonly path: string;
  /** The file in `pages/` that draws it. */
  readonly drawnBy: string;
  /** It is about somebody's answers, and so stands inside the guard for links. */
  readonly isGuarded: boolean;
  readonly title: string;
  /** What the page says, in a sentence or two, for search engines and previews. */
  readonly description: string;
  /** Stands in the site map: it says the same to everybody. */
  readonly isListed: boolean;
}

/** Every page that is a file of its own, with what its head says. Apart from `paths` because it needs the content. */
export const pageTable: readonly PageEntry[] = [
  toRead(paths.start, 'start', startWords.title, startWords.lead),
  ...knowledge.approaches.map(({ id, name, summary }) =>
    toRead(paths.layer(id), 'layer', name, summary),
  ),
  toRead(paths.failureModes, 'failure-modes', catalogueWords.title, catalogueWords.lead),
  toRead(paths.method, 'method', methodWords.title, methodWords.lead),
  toRead(paths.sources, 'sources', sourcesWords.title, sourcesWords.lead),
  {
    ...guarded(paths.scenarios, 'scenarios', scenarioWords.title, scenarioWords.lead),
    isListed: true,
  },
  { ...guarded(paths.privacy, 'privacy', privacyWords.title, privacyWords.lead), isListed: true },
  ...inAskingOrder(knowledge.questions).map(({ id, asks, why }) => ({
    ...guarded(paths.question(id), 'question', asks, why),
    isListed: true,
  })),
  guarded(paths.check, 'check', checkWords.title, checkWords.empty),
  guarded(paths.done, 'done', doneWords.title, doneWords.working.lead),
  { ...guarded(paths.result, 'result', resultWords.title, startWords.lead), isListed: true },
  guarded(paths.compare, 'compare', variantWords.page.title, variantWords.page.lead),
];

/** The page for an address that is none, as static hosts look for it. */
export const notFoundEntry: PageEntry = {
  ...toRead('/404.html', 'not-found', notFoundWords.title, notFoundWords.text),
  isListed: false,
};

/** A page that says the same to everybody. */
function toRead(path: string, drawnBy: string, title: string, description: string): PageEntry {
  const entry = { path, drawnBy, title: frameWords.title(title), description };
  return { ...entry, isGuarded: false, isListed: true };
}

/** A page that is about the reader's own answers. */
function guarded(...entry: Parameters<typeof toRead>): PageEntry {
  return { ...toRead(...entry), isGuarded: true, isListed: false };
}
