import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { answersOf } from '../../src/share/answers.ts';
import { basisOf } from '../../src/share/basis.ts';
import { encodeLink } from '../../src/share/link/link.ts';
import { paths } from '../../src/ui/paths.ts';
import { openingQuestion } from '../../src/ui/question-order.ts';
import { readyForHybrid } from '../fixtures/situations.ts';

/** A page to weigh, and what it may weigh, in thousands of bytes as they travel. */
export interface WeighedPage {
  readonly name: string;
  /** As a static host serves it without a detour. */
  readonly address: string;
  /** What the scripts may weigh that come before the page can be used. */
  readonly scripts: number;
  /** What everything together may weigh that comes before the page can be used. */
  readonly all: number;
  /** What may come by itself after that; without it as much as may be. */
  readonly later?: number;
}

/** The address of a result that somebody shared, with every panel. */
export const sharedResult = `${paths.result}/#${linkTo(readyForHybrid)}`;

/** The pages, each as a first visitor opens it. */
export const weighedPages: readonly WeighedPage[] = [
  { name: 'start', address: paths.start, scripts: 90, all: 220, later: 0 },
  { name: 'wizard', address: `${paths.question(openingQuestion)}/`, scripts: 130, all: 220 },
  { name: 'check', address: `${paths.check}/`, scripts: 130, all: 220 },
  { name: 'result', address: `${paths.result}/`, scripts: 130, all: 220 },
  { name: 'shared result', address: sharedResult, scripts: 130, all: 220 },
  { name: 'compare', address: `${paths.compare}/`, scripts: 140, all: 220 },
  { name: 'scenarios', address: `${paths.scenarios}/`, scripts: 165, all: 220 },
  { name: 'a layer', address: `${paths.layer('rag')}/`, scripts: 140, all: 220 },
  { name: 'failure modes', address: `${paths.failureModes}/`, scripts: 145, all: 220 },
  { name: 'method', address: `${paths.method}/`, scripts: 150, all: 220 },
  { name: 'sources', address: `${paths.sources}/`, scripts: 165, all: 220 },
  { name: 'privacy', address: `${paths.privacy}/`, scripts: 130, all: 220 },
];

function linkTo(situation: typeof readyForHybrid): string {
  const { now, target } = decide(knowledge, situation);
  const verdicts = { now: now.verdict, target: target.verdict };
  return encodeLink(knowledge, basisOf(answersOf(situation)), verdicts);
}
