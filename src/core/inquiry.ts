import type { DecisiveKnowledge, QuestionId } from '../knowledge/schema.ts';
import { type Priorities, weightsOf } from './burden.ts';
import { chanceFrom, digitsOf, seedOf } from './chance.ts';
import { complete, openIn } from './completions.ts';
import { waysToComplete } from './confidence.ts';
import { kernelInSteps } from './kernel.ts';
import { type State, stateOf } from './marks.ts';
import type { Situation } from './situation.ts';
import { type Prospect, Sounding } from './sounding.ts';
import { finish, type Steps } from './steps.ts';

export type { Prospect };

/** Which questions still matter, the most telling for a person's time first. Empty: nothing can change the verdict. */
export interface Inquiry {
  readonly next: readonly Prospect[];
  /** Unanswered questions that no longer matter. */
  readonly settled: readonly QuestionId[];
  /** Every completion was tried, so `settled` is proven and not only not seen to matter. */
  readonly exact: boolean;
}

/** Up to this many completions all are tried. */
const mostEnumerated = 300;

/**
 * Ranks the unanswered questions by expected information about the verdicts for each second of a
 * person's time. A question counts as settled when no answer to it changed a verdict in any
 * completion tried; before all are called settled, ten times as many completions are tried.
 */
export function inquiryOf(...asked: Parameters<typeof inquiryInSteps>): Inquiry {
  return finish(inquiryInSteps(...asked));
}

/** The same in steps. */
export function* inquiryInSteps(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  priorities: Priorities = {},
  samples = 100,
): Steps<Inquiry> {
  const state = stateOf(knowledge, situation);
  const ways = waysToComplete(openIn(knowledge, state, {}));
  const exact = ways <= mostEnumerated;
  const weights = weightsOf(priorities);
  const inquiry = yield* inquire(knowledge, state, weights, exact, exact ? ways : samples);
  if (exact || inquiry.next.length > 0) return inquiry;
  return yield* inquire(knowledge, state, weights, exact, 10 * samples);
}

/** Answers each open question in every way in each world, with all else held fast. */
function* inquire(
  knowledge: DecisiveKnowledge,
  state: State,
  weights: readonly number[],
  exact: boolean,
  worlds: number,
): Steps<Inquiry> {
  const kernel = yield* kernelInSteps(knowledge);
  const open = openIn(knowledge, state, {});
  const soundings = open.map((one) => new Sounding(one, knowledge));
  const drawn = chanceFrom(seedOf(state));
  const world = state.slice();
  for (let count = 0; count < worlds; count++) {
    complete(state, open, exact ? digitsOf(count) : drawn, world);
    const own = kernel.decide(world, weights);
    for (const sounding of soundings) {
      sounding.hear(world, own, kernel, weights);
      yield;
    }
  }
  return ranked(
    soundings.map((sounding) => sounding.prospect()),
    exact,
  );
}

function ranked(prospects: readonly Prospect[], exact: boolean): Inquiry {
  return {
    next: prospects
      .filter(({ sways }) => sways > 0)
      .toSorted((a, b) => worthAsking(b) - worthAsking(a)),
    settled: prospects.filter(({ sways }) => sways === 0).map(({ question }) => question),
    exact,
  };
}

/**
 * What asking a question is worth: bits for each second. Of those that tell the same the one that
 * sways the verdict more often is worth a little more.
 */
export function worthAsking({ bits, sways, seconds }: Prospect): number {
  return (bits + sways / 100) / seconds;
}
