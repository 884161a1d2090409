import { type Confidence, confidenceInSteps } from '../core/confidence.ts';
import { gradesIn, situationOf } from '../share/answers.ts';
import type { Grounds } from '../share/basis.ts';
import { analysing, type FindingSteps } from './analysing.ts';
import { useFollowing } from './following.ts';
import { decisive } from './knowledge.ts';
import { remembered } from './remembered.ts';
import { browserScheduler } from './slices.ts';

/** How many completions give the first figures, and how many the final ones. */
export const completionsTried = { first: 1_000, final: 10_000 } as const;

/** Only how firm a decision is, by today's rules. */
function* confidenceOn({ answers, priorities }: Grounds): FindingSteps {
  const situation = situationOf(answers);
  const grounds = { grades: gradesIn(answers), priorities };
  const { first, final } = completionsTried;
  const confidence = yield* confidenceInSteps(decisive, situation, grounds, first);
  yield { confidence };
  if (!confidence.exact)
    yield { confidence: yield* confidenceInSteps(decisive, situation, grounds, final) };
}

const confidenceAlone = remembered((grounds) => analysing(confidenceOn(grounds), browserScheduler));

/** How firm the decision on any grounds is, first from 1,000 completions; undefined until it is counted. */
export function useConfidence(grounds: Grounds): Confidence | undefined {
  return useFollowing(confidenceAlone(grounds)).confidence;
}
