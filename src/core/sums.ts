import { type Dials, positionOf } from './dials.ts';

/** Totals over the answers, kept up with them one question at a time: see `Dials`. */
export class Sums {
  readonly #dials: Dials;
  readonly totals: Int32Array;

  /** `start` says what the totals are before any answer. */
  constructor(dials: Dials, start: readonly number[]) {
    this.#dials = dials;
    this.totals = Int32Array.from(start);
  }

  /** Takes the answer `before` out of the totals and puts `after` in; both are marks. */
  change(question: number, before: number, after: number): void {
    const entry = this.#dials[question] ?? 0;
    if (entry > 0) this.#turn(entry, positionOf(before), positionOf(after));
    else this.#turnSeveral(-entry, before, after);
  }

  /** Of a multiple choice: the dial without options, and that of each option chosen anew or no more. */
  #turnSeveral(list: number, before: number, after: number): void {
    const dials = this.#dials;
    const chosen = Math.max(after, 0);
    if (before < 0 || after < 0)
      this.#turn(dials[list] ?? 0, positionOf(Math.min(before, 0)), positionOf(Math.min(after, 0)));
    for (let bits = Math.max(before, 0) ^ chosen; bits !== 0; bits &= bits - 1) {
      const option = bits & -bits;
      const isOn = (chosen & option) === 0 ? 0 : 1;
      this.#turn(dials[list + 32 - Math.clz32(option)] ?? 0, 1 - isOn, isOn);
    }
  }

  #turn(dial: number, before: number, after: number): void {
    const dials = this.#dials;
    const totals = this.totals;
    const width = dials[dial] ?? 0;
    const end = dial + width;
    let taken = end + before * width;
    let put = end + after * width;
    for (let at = dial; at < end;) {
      const total = dials[++at] ?? 0;
      totals[total] = (totals[total] ?? 0) + (dials[++put] ?? 0) - (dials[++taken] ?? 0);
    }
  }
}
