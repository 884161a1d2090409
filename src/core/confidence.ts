import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import type { VerdictId } from '../knowledge/vocabulary.ts';
import { chanceFrom, digitsOf, seedOf } from './chance.ts';
import { complete, type Grades, type Open, openIn } from './completions.ts';
import { kernelInSteps } from './kernel.ts';
import { type Priorities, weightsOf } from './burden.ts';
import type { Situation } from './situation.ts';
import { decisionsInAStep, finish, type Steps } from './steps.ts';
import { stateOf } from './marks.ts';
import { tieBand } from './tie-band.ts';

/** In how many completions a verdict wins, as a share of 1. */
export interface Share {
  readonly verdict: VerdictId;
  readonly share: number;
}

/** How firm the verdicts are. */
export interface Confidence {
  /** Shares of the verdicts now, greatest first; they add up to 1. */
  readonly now: readonly Share[];
  /** The same for the verdicts to grow into. */
  readonly target: readonly Share[];
  /** All completions were tried, not a sample of them. */
  readonly exact: boolean;
  /** How many completions were decided. */
  readonly completions: number;
  /** The largest standard error of a share; 0 when exact. */
  readonly standardError: number;
  /** The first two verdicts now are within the tie band: no clear lead. */
  readonly tie: boolean;
}

/** What to analyse with, beyond the answers. */
export interface Leanings {
  readonly grades?: Grades;
  readonly priorities?: Priorities;
}

/** Up to this many completions all are tried. */
export const mostEnumerated = 4_096;
/** Each burden's weight is varied by these factors: a person knows what matters only roughly. */
const variations = [0.75, 1, 1.25] as const;

/**
 * Completes what is unknown in every way, or in `samples` ways drawn from a seed that only the
 * answers decide, and counts the verdicts. The same answers give the same figures everywhere.
 */
export function confidenceOf(...asked: Parameters<typeof confidenceInSteps>): Confidence {
  return finish(confidenceInSteps(...asked));
}

/** The same in steps. */
export function* confidenceInSteps(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  { grades = {}, priorities = {} }: Leanings = {},
  samples = 10_000,
  method: 'exact-when-small' | 'sample' = 'exact-when-small',
): Steps<Confidence> {
  const kernel = yield* kernelInSteps(knowledge);
  const state = stateOf(knowledge, situation);
  const open = openIn(knowledge, state, grades);
  const weights = weightsOf(priorities);
  const tally = new Tally(knowledge);
  const ways = waysToComplete(open) * variations.length ** weights.length;
  const exact = method !== 'sample' && ways <= mostEnumerated;
  const drawn = chanceFrom(seedOf(state));
  const completed = state.slice();
  const varied = [...weights];
  for (let count = 0; count < (exact ? ways : samples); count++) {
    const chance = exact ? digitsOf(count) : drawn;
    complete(state, open, chance, completed);
    for (let at = 0; at < varied.length; at++)
      varied[at] = (weights[at] ?? 1) * (variations[chance.below(variations.length)] ?? 1);
    tally.count(kernel.decide(completed, varied));
    if (tally.total % decisionsInAStep === 0) yield;
  }
  return tally.confidence(exact);
}

/** In how many ways what is open can be filled; Infinity where doubted answers make ways unequal. */
export function waysToComplete(open: readonly Open[]): number {
  return open.reduce(
    (ways, { marks, percent }) => (percent < 100 ? Infinity : ways * marks.length),
    1,
  );
}

class Tally {
  readonly #knowledge: DecisiveKnowledge;
  readonly #now: Int32Array;
  readonly #target: Int32Array;
  total = 0;

  constructor(knowledge: DecisiveKnowledge) {
    this.#knowledge = knowledge;
    this.#now = new Int32Array(knowledge.verdicts.length);
    this.#target = new Int32Array(knowledge.verdicts.length);
  }

  count({ now, target }: { readonly now: number; readonly target: number }): void {
    this.#now[now] = (this.#now[now] ?? 0) + 1;
    this.#target[target] = (this.#target[target] ?? 0) + 1;
    this.total++;
  }

  confidence(exact: boolean): Confidence {
    const now = this.#shares(this.#now);
    const target = this.#shares(this.#target);
    const [first, second] = now;
    const widest = Math.max(...[...now, ...target].map(({ share }) => share * (1 - share)));
    return {
      now,
      target,
      exact,
      completions: this.total,
      standardError: exact ? 0 : Math.sqrt(widest / this.total),
      tie: (first?.share ?? 0) - (second?.share ?? 0) < tieBand,
    };
  }

  #shares(counts: Int32Array): readonly Share[] {
    return this.#knowledge.verdicts
      .map(({ id }, at) => ({ verdict: id, share: (counts[at] ?? 0) / this.total }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share);
  }
}
