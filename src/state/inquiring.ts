import { inquiryInSteps } from '../core/inquiry.ts';
import { answerTo, situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { analysing, type FindingSteps } from './analysing.ts';
import { decisive } from './knowledge.ts';
import { remembered } from './remembered.ts';
import { browserScheduler } from './slices.ts';

/** How many completions are tried before nothing is left to ask. */
const moreCompletions = 1_000;

/**
 * Only what to ask next. Before nothing is left to ask but what the person said they do not know, ten
 * times as many completions are tried, as the core does before nothing is left at all.
 */
export function* inquiryOn({ answers, priorities }: Grounds): FindingSteps {
  const situation = situationOf(answers);
  const quick = yield* inquiryInSteps(decisive, situation, priorities);
  const isAsked = quick.next.every(({ question }) => answerTo(answers, question) !== undefined);
  const isSure = !isAsked || quick.exact || quick.next.length === 0;
  const inquiry = isSure
    ? quick
    : yield* inquiryInSteps(decisive, situation, priorities, moreCompletions);
  yield { inquiry };
}

/** What to ask next on these grounds, as it is found out. */
export const inquiringOn = remembered((grounds) => analysing(inquiryOn(grounds), browserScheduler));
