import { type Inquiry, inquiryInSteps } from '../core/inquiry.ts';
import { type Answers, answerTo, situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { analysing, type FindingSteps, useFollowing } from './analysing.ts';
import { usePriorities } from './answers-store.ts';
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

const ownInquiryOf = remembered((grounds) => analysing(inquiryOn(grounds), browserScheduler));

/** What to ask next, given these answers and the person's own priorities; undefined until it is known. */
export function useInquiry(answers: Answers): Inquiry | undefined {
  return useFollowing(ownInquiryOf({ answers, priorities: usePriorities() })).inquiry;
}
