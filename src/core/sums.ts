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
    const dial = this.#dials.first[question] ?? 0;
    if (this.#dials.isSingle[question] === 1)
      this.#turn(dial, positionOf(before), positionOf(after));
    else this.#changeSeveral(dial, before, after);
  }

  #changeSeveral(dial: number, before: number, after: number): void {
    if (before < 0 || after < 0)
      this.#turn(dial, positionOf(Math.min(before, 0)), positionOf(Math.min(after, 0)));
    const chosen = Math.max(after, 0);
    for (let bits = Math.max(before, 0) ^ chosen; bits !== 0; bits &= bits - 1) {
      const option = bits & -bits;
      const isOn = (chosen & option) === 0 ? 0 : 1;
      this.#turn(dial + 32 - Math.clz32(option), 1 - isOn, isOn);
    }
  }

  #turn(dial: number, before: number, after: number): void {
    const { from, laid } = this.#dials;
    const totals = this.totals;
    const start = from[dial] ?? 0;
    const width = laid[start] ?? 0;
    const end = start + width;
    let taken = end + before * width;
    let put = end + after * width;
    for (let at = start; at < end;) {
      const total = laid[++at] ?? 0;
      totals[total] = (totals[total] ?? 0) + (laid[++put] ?? 0) - (laid[++taken] ?? 0);
    }
  }
}
