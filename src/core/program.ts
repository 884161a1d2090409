import type { HasLayer } from '../knowledge/schema.ts';
import { type State, unknownMark, voidMark } from './marks.ts';

/** The truth of a condition: see `Truth`. A void one has no say. */
export const truths = { no: 0, yes: 1, unknown: 2, hasNoSay: 3 } as const;
const { no, yes, unknown, hasNoSay } = truths;

/** The architectures a condition may look at: a bit for each layer, and who carries what. */
export interface Composed {
  readonly now: number;
  readonly target: number;
  /** The bit of the layer that carries this need; 0 when none does. */
  carrying(need: number): number;
}
const nothingComposed: Composed = { now: 0, target: 0, carrying: () => 0 };

/** Where a condition begins in its program. */
export type Entry = number;

/** What an instruction asks, each with its two operands. */
export const kinds = {
  /** Is one of these options chosen? Question, bits of the options. */
  answer: 0,
  /** All or any of the parts that follow. The truth that decides, the truth otherwise. */
  parts: 1,
  /** Is there no answer? Question, nothing. */
  unanswered: 2,
  /** Is one of these layers in this architecture? One of `architectures`, bits of the layers. */
  layer: 3,
  /** Does one of these layers carry the need? Need, bits of the layers. */
  carrier: 4,
} as const;

/** Today's architecture, the one to grow into, or either of them. */
export const architectures: Readonly<Record<HasLayer['in'], number>> = {
  now: 1,
  target: 2,
  either: 3,
};

/** The numbers of an instruction: kind, two operands, 1 where its truth is negated, its end. */
export const instructionLength = 5;

/**
 * Conditions in one array of numbers: an instruction, behind it those of its parts, up to its end.
 * Hundreds are evaluated for a decision, and an array is walked quicker than objects are.
 */
export class Program {
  readonly #code: Int32Array;

  constructor(code: readonly number[]) {
    this.#code = Int32Array.from(code);
  }

  /** Whether a condition on the answers alone is known to hold. */
  holds(entry: Entry, state: State): boolean {
    return this.evaluate(entry, state) === yes;
  }

  /** Where the condition behind this one begins. */
  after(entry: Entry): Entry {
    return this.#code[entry + 4] ?? 0;
  }

  /** A bit for each of the first conditions, so many as are asked for, that is known to hold. */
  bits(count: number, facts: Composed & { readonly answers: State }): number {
    let bits = 0;
    let entry = 0;
    for (let at = 0; at < count; at++) {
      if (this.evaluate(entry, facts.answers, facts) === yes) bits |= 1 << at;
      entry = this.after(entry);
    }
    return bits;
  }

  /** The truth of a condition. */
  evaluate(entry: Entry, state: State, composed = nothingComposed): number {
    const code = this.#code;
    const kind = code[entry];
    if (kind === kinds.parts) return this.#combined(entry, state, composed);
    const subject = code[entry + 1] ?? 0;
    const bits = code[entry + 2] ?? 0;
    const negated = code[entry + 3] ?? 0;
    if (kind === kinds.answer) {
      const given = state[subject] ?? unknownMark;
      if (given < 0) return given === voidMark ? hasNoSay : unknown;
      return ((given & bits) === 0 ? no : yes) ^ negated;
    }
    if (kind === kinds.layer) {
      const now = (subject & architectures.now) === 0 ? 0 : composed.now;
      const target = (subject & architectures.target) === 0 ? 0 : composed.target;
      return (((now | target) & bits) === 0 ? no : yes) ^ negated;
    }
    if (kind === kinds.carrier)
      return ((composed.carrying(subject) & bits) === 0 ? no : yes) ^ negated;
    return (state[subject] === unknownMark ? yes : no) ^ negated;
  }

  #combined(entry: Entry, state: State, composed: Composed): number {
    const code = this.#code;
    const decisive = code[entry + 1];
    const negated = code[entry + 3] ?? 0;
    const end = code[entry + 4] ?? 0;
    let inPlay = false;
    let isUnknown = false;
    for (let part = entry + instructionLength; part < end; part = code[part + 4] ?? end) {
      const truth = this.evaluate(part, state, composed);
      if (truth === decisive) return truth ^ negated;
      if (truth === unknown) isUnknown = true;
      if (truth !== hasNoSay) inPlay = true;
    }
    if (!inPlay) return hasNoSay;
    return isUnknown ? unknown : (code[entry + 2] ?? no) ^ negated;
  }
}
