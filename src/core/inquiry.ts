import type { Knowledge, QuestionId } from '../knowledge/schema.ts';
import { chanceFrom, seedOf } from './chance.ts';
import { complete, type Open, openIn } from './completions.ts';
import { waysToComplete } from './confidence.ts';
import { type Kernel, kernelOf } from './kernel.ts';
import { type Priorities, weightsOf } from './burden.ts';
import type { Situation } from './situation.ts';
import { finish, type Steps } from './steps.ts';
import { type State, stateOf, unknownMark } from './tables.ts';

/** What an unanswered question can still tell about the verdict. */
export interface Prospect {
  readonly question: QuestionId;
  /** Expected information in bits: about the verdict now, and a quarter of that about the one to grow into. */
  readonly bits: number;
  /** In which share of completions some answer to it changes a verdict. */
  readonly sways: number;
  /** Seconds a person takes to answer, estimated from how much there is to read. */
  readonly seconds: number;
}

/** Which questions still matter, the most telling for a person's time first. Empty: nothing can change the verdict. */
export interface Inquiry {
  readonly next: readonly Prospect[];
  /** Unanswered questions that no longer matter. */
  readonly settled: readonly QuestionId[];
  /** Every completion was tried, so `settled` is proven and not only not seen to matter. */
  readonly exact: boolean;
}

/** Reading a question, and each of its options. */
const secondsToRead = { question: 4, option: 1.5 } as const;
/** What to do now counts whole; what to grow into counts a quarter. */
const shareOfTarget = 0.25;
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
  knowledge: Knowledge,
  situation: Situation,
  priorities: Priorities = {},
  samples = 100,
): Steps<Inquiry> {
  const state = stateOf(knowledge, situation);
  const open = openIn(knowledge, state, {});
  const exact = waysToComplete(open) <= mostEnumerated;
  const ranked = (worlds: readonly State[]) =>
    rank(knowledge, open, worlds, weightsOf(priorities), exact);
  if (exact) return yield* ranked(everyWorld(state, open));
  const inquiry = yield* ranked(someWorlds(state, open, samples));
  return inquiry.next.length > 0 ? inquiry : yield* ranked(someWorlds(state, open, 10 * samples));
}

function* rank(
  knowledge: Knowledge,
  open: readonly Open[],
  worlds: readonly State[],
  weights: readonly number[],
  exact: boolean,
): Steps<Inquiry> {
  const kernel = kernelOf(knowledge);
  const prospects: Prospect[] = [];
  for (const one of open) {
    prospects.push(prospectOf(one, worlds, kernel, weights, knowledge));
    yield;
  }
  const next = prospects.filter(({ sways }) => sways > 0);
  return {
    next: next.toSorted((a, b) => worthAsking(b) - worthAsking(a)),
    settled: prospects.filter(({ sways }) => sways === 0).map(({ question }) => question),
    exact,
  };
}

function worthAsking({ bits, sways, seconds }: Prospect): number {
  return (bits + sways / 100) / seconds;
}

function everyWorld(state: State, open: readonly Open[]): readonly State[] {
  return open.reduce<readonly State[]>(
    (worlds, { at, marks }) =>
      worlds.flatMap((world) =>
        marks.map((mark) => {
          const next = world.slice();
          next[at] = mark;
          return next;
        }),
      ),
    [state],
  );
}

function someWorlds(state: State, open: readonly Open[], samples: number): readonly State[] {
  const chance = chanceFrom(seedOf(state));
  return Array.from({ length: samples }, () => {
    const world = state.slice();
    complete(state, open, chance, world);
    return world;
  });
}

/** Answers one question in every way in each world, with all else held fast, and counts the verdicts. */
function prospectOf(
  { at, marks }: Open,
  worlds: readonly State[],
  kernel: Kernel,
  weights: readonly number[],
  { questions, verdicts }: Knowledge,
): Prospect {
  const question = questions[at];
  if (question === undefined) throw new Error('an open question is one of the questions');
  const nows = marks.map(() => new Float64Array(verdicts.length));
  const targets = marks.map(() => new Float64Array(verdicts.length));
  let swayed = 0;
  for (const world of worlds) {
    const own = world[at] ?? unknownMark;
    const outcomes = marks.map((mark, index) => {
      world[at] = mark;
      const outcome = kernel.decide(world, weights);
      increment(nows[index], outcome.now);
      increment(targets[index], outcome.target);
      return outcome.now * verdicts.length + outcome.target;
    });
    world[at] = own;
    if (outcomes.some((outcome) => outcome !== outcomes[0])) swayed++;
  }
  return {
    question: question.id,
    bits: informationIn(nows) + shareOfTarget * informationIn(targets),
    sways: swayed / worlds.length,
    seconds: secondsToRead.question + secondsToRead.option * question.options.length,
  };
}

function increment(counts: Float64Array | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

/** Mutual information between the answer, each as likely, and the verdict, in bits. */
function informationIn(counts: readonly Float64Array[]): number {
  const verdicts = Array.from(counts[0] ?? [], (_, verdict) =>
    counts.map((count) => count[verdict] ?? 0),
  );
  const worlds = sum((counts[0] ?? []).values());
  const overall = sum(verdicts.map((each) => entropy(sum(each) / counts.length / worlds)));
  const given = sum(verdicts.flatMap((each) => each.map((count) => entropy(count / worlds))));
  return Math.max(0, overall - given / counts.length);
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function entropy(share: number): number {
  return share > 0 ? -share * Math.log2(share) : 0;
}
