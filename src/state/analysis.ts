import { type Confidence, confidenceInSteps } from '../core/confidence.ts';
import { flipsInSteps } from '../core/flips.ts';
import { inquiryInSteps } from '../core/inquiry.ts';
import { oncePer } from '../core/once-per.ts';
import type { Steps } from '../core/steps.ts';
import { testCardsOf } from '../core/test-cards.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { gradesIn, situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { analysing, type FindingSteps } from './analysing.ts';
import { type Analysis, useFollowing } from './following.ts';
import { remembered } from './remembered.ts';
import { completionsTried } from './firmness.ts';
import { useShownKnowledge } from './decision.ts';
import { useShown } from './shown.ts';
import { browserScheduler } from './slices.ts';
import { knowledge } from './whole-knowledge.ts';

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

const analysesBy = oncePer((rules: Knowledge) =>
  remembered((grounds) => analysing(findingsOn(grounds, rules), browserScheduler)),
);

/** What is found out about the decision on the shown answers, while the page is at rest. */
export function useAnalysis(): Analysis {
  return useFollowing(analysesBy(useShownKnowledge())(useShown()));
}
