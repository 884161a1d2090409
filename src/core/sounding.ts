import type { DecisiveKnowledge, Question, QuestionId } from '../knowledge/schema.ts';
import type { Open } from './completions.ts';
import type { Kernel, Outcome } from './kernel.ts';
import { type State, unknownMark } from './marks.ts';

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

/** What to do now counts whole; what to grow into counts a quarter. */
const shareOfTarget = 0.25;
/** Reading a question, and each of its options. */
const secondsToRead = { question: 4, option: 1.5 } as const;

/** Sounds out one open question: counts the verdicts that each answer leads to, world by world. */
export class Sounding {
  readonly #question: Question;
  readonly #open: Open;
  /** By answer, then by verdict. */
  readonly #nows: readonly Float64Array[];
  readonly #targets: readonly Float64Array[];
  #worlds = 0;
  #swayed = 0;

  constructor(open: Open, { questions, verdicts }: DecisiveKnowledge) {
    const question = questions[open.at];
    if (question === undefined) throw new Error('an open question is one of the questions');
    this.#question = question;
    this.#open = open;
    this.#nows = open.marks.map(() => new Float64Array(verdicts.length));
    this.#targets = open.marks.map(() => new Float64Array(verdicts.length));
  }

  /** Gives every answer in a world, which it leaves as it was; `own` is what is decided there. */
  hear(world: State, own: Outcome, kernel: Kernel, weights: readonly number[]): void {
    const { at, marks } = this.#open;
    const given = world[at] ?? unknownMark;
    let isSwayed = false;
    marks.forEach((mark, index) => {
      world[at] = mark;
      const { now, target } = mark === given ? own : kernel.decide(world, weights);
      increment(this.#nows[index], now);
      increment(this.#targets[index], target);
      if (now !== own.now || target !== own.target) isSwayed = true;
    });
    world[at] = given;
    this.#worlds++;
    if (isSwayed) this.#swayed++;
  }

  /** What was found. */
  prospect(): Prospect {
    const { id, options } = this.#question;
    return {
      question: id,
      bits: informationIn(this.#nows) + shareOfTarget * informationIn(this.#targets),
      sways: this.#swayed / this.#worlds,
      seconds: secondsToRead.question + secondsToRead.option * options.length,
    };
  }
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
