import { useSyncExternalStore } from 'react';
import { type Confidence, confidenceInSteps } from '../core/confidence.ts';
import { type Flip, flipsInSteps } from '../core/flips.ts';
import { type Inquiry, inquiryInSteps } from '../core/inquiry.ts';
import { oncePer } from '../core/once-per.ts';
import type { Steps } from '../core/steps.ts';
import { type TestCard, testCardsOf } from '../core/test-cards.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { type Answers, answerTo, gradesIn, situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { usePriorities } from './answers-store.ts';
import { knowledge } from './knowledge.ts';
import { remembered } from './remembered.ts';
import { useShown, useShownKnowledge } from './shown.ts';
import { browserScheduler, inSlices, type Scheduler } from './slices.ts';

/** What is found out about a decision, each part as soon as it is known. */
export interface Findings {
  /** From a thousand completions first, then from ten thousand. */
  readonly confidence?: Confidence;
  readonly flips?: readonly Flip[];
  readonly inquiry?: Inquiry;
  readonly cards?: readonly TestCard[];
}

/** The findings so far. */
export interface Analysis extends Findings {
  /** More is to come, and it has taken long enough to say so. */
  readonly isWorking: boolean;
}

/** An analysis that goes on while somebody follows it. */
export interface Analysing {
  readonly current: () => Analysis;
  readonly follow: (listener: () => void) => () => void;
}

/** How many completions give the first figures, and how many the final ones. */
export const completionsTried = { first: 1_000, final: 10_000 } as const;
/** Work shorter than this is not worth mentioning, in milliseconds. */
export const longWork = 200;

type FindingSteps = Generator<Findings | undefined, void>;

/** Everything, what readers look at first first, by today's rules or by others. */
export function* findingsOn(
  { answers, priorities }: Grounds,
  rules: Knowledge = knowledge,
): FindingSteps {
  const situation = situationOf(answers);
  const confidence = (samples: number): Steps<Confidence> =>
    confidenceInSteps(rules, situation, { grades: gradesIn(answers), priorities }, samples);
  const first = yield* confidence(completionsTried.first);
  yield { confidence: first };
  yield { flips: yield* flipsInSteps(rules, situation, priorities) };
  const inquiry = yield* inquiryInSteps(rules, situation, priorities);
  yield { inquiry };
  yield { cards: testCardsOf(rules, situation, inquiry, priorities) };
  if (!first.exact) yield { confidence: yield* confidence(completionsTried.final) };
}

/**
 * Only what to ask next. Before nothing is left to ask but what the person said they do not know, ten
 * times as many completions are tried, as the core does before nothing is left at all.
 */
export function* inquiryOn({ answers, priorities }: Grounds): FindingSteps {
  const situation = situationOf(answers);
  const quick = yield* inquiryInSteps(knowledge, situation, priorities);
  const isAsked = quick.next.every(({ question }) => answerTo(answers, question) !== undefined);
  const isSure = !isAsked || quick.exact || quick.next.length === 0;
  const samples = completionsTried.first;
  const inquiry = isSure ? quick : yield* inquiryInSteps(knowledge, situation, priorities, samples);
  yield { inquiry };
}

/** Works in slices while it is followed, rests while it is not, and goes on where it was. */
export function analysing(steps: FindingSteps, scheduler: Scheduler): Analysing {
  const listeners = new Set<() => void>();
  let analysis: Analysis = { isWorking: false };
  let since = 0;
  const work = inSlices(
    steps,
    (found, isDone) => {
      const isWorking = !isDone && scheduler.now() - since >= longWork;
      if (found.length === 0 && isWorking === analysis.isWorking) return;
      analysis = {
        ...found.reduce<Findings>((all, each) => ({ ...all, ...each }), analysis),
        isWorking,
      };
      for (const listener of listeners) listener();
    },
    scheduler,
  );
  return {
    current: () => analysis,
    follow: (listener) => {
      if (listeners.size === 0) since = scheduler.now();
      listeners.add(listener);
      work.resume();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) work.pause();
      };
    },
  };
}

const analysesBy = oncePer((rules: Knowledge) =>
  remembered((grounds) => analysing(findingsOn(grounds, rules), browserScheduler)),
);
const ownInquiryOf = remembered((grounds) => analysing(inquiryOn(grounds), browserScheduler));

/** What is found out about the decision on the shown answers, while the page is at rest. */
export function useAnalysis(): Analysis {
  return useFollowing(analysesBy(useShownKnowledge())(useShown()));
}

/** What to ask next, given these answers and the person's own priorities; undefined until it is known. */
export function useInquiry(answers: Answers): Inquiry | undefined {
  return useFollowing(ownInquiryOf({ answers, priorities: usePriorities() })).inquiry;
}

function useFollowing({ follow, current }: Analysing): Analysis {
  return useSyncExternalStore(follow, current, current);
}
