/** What choosing an option adds to which total. */
export interface Addend {
  readonly question: number;
  readonly option: number;
  readonly total: number;
  readonly by: number;
}

/** Totals over the chosen options, kept up with the answers one question at a time. */
export class Sums {
  /** Where the options of each question begin in `#from`. */
  readonly #options: Int32Array;
  /** Where the addends of each option begin, and after the last one where they end. */
  readonly #from: Int32Array;
  readonly #total: Int32Array;
  readonly #by: Int32Array;
  readonly totals: Int32Array;

  /** `options` says how many each question has, `start` what the totals are without any answer. */
  constructor(options: readonly number[], addends: readonly Addend[], start: readonly number[]) {
    const ordered = options.flatMap((count, question) =>
      Array.from({ length: count }, (_, option) =>
        addends.filter((one) => one.question === question && one.option === option),
      ),
    );
    this.#options = runningSum(options);
    this.#from = runningSum(ordered.map(({ length }) => length));
    this.#total = Int32Array.from(ordered.flat(), ({ total }) => total);
    this.#by = Int32Array.from(ordered.flat(), ({ by }) => by);
    this.totals = Int32Array.from(start);
  }

  /** Takes the answer `before` out of the totals and puts `after` in: bits of options, or a mark below 0. */
  change(question: number, before: number, after: number): void {
    this.#add(question, before, -1);
    this.#add(question, after, 1);
  }

  #add(question: number, mark: number, times: 1 | -1): void {
    const first = this.#options[question] ?? 0;
    for (let bits = mark < 0 ? 0 : mark; bits !== 0; bits &= bits - 1) {
      const option = first + 31 - Math.clz32(bits & -bits);
      const end = this.#from[option + 1] ?? 0;
      for (let at = this.#from[option] ?? 0; at < end; at++) {
        const total = this.#total[at] ?? 0;
        this.totals[total] = (this.totals[total] ?? 0) + times * (this.#by[at] ?? 0);
      }
    }
  }
}

/** 0, then what each number brings it to. */
function runningSum(numbers: readonly number[]): Int32Array {
  const sums = new Int32Array(numbers.length + 1);
  for (const [at, number] of numbers.entries()) sums[at + 1] = (sums[at] ?? 0) + number;
  return sums;
}
