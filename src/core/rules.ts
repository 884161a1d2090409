import { type State, unknownMark } from './marks.ts';
import { nowhere } from './places.ts';
import { truths } from './program.ts';
import { Sums } from './sums.ts';
import { notWorkedOut, type Tables } from './tables.ts';

/** How a gate stands, from best to worst; `shut` is closed for good. */
export const stands = { open: 0, unknown: 1, closed: 2, shut: 3 } as const;

/**
 * The rules part of a decision: the strength of each need and how each gate stands. Goes on from the
 * state read before, so states that differ little are read faster.
 */
export class Rules {
  readonly #tables: Tables;
  readonly #last: State;
  readonly #sums: Sums;
  readonly #firstPlace: number;
  readonly #standings: Uint8Array;
  /** What the answers add up to: see `Tables`. */
  readonly totals: Int32Array;
  /** 0 to 100, by need. */
  readonly strengths: Int32Array;

  constructor(tables: Tables) {
    const { dials, totalsAtFirst, firstPlace, standings, covering, knowledge } = tables;
    this.#tables = tables;
    this.#last = new Int32Array(covering.length).fill(unknownMark);
    this.#sums = new Sums(dials, totalsAtFirst);
    this.#firstPlace = firstPlace;
    this.#standings = standings;
    this.totals = this.#sums.totals;
    this.strengths = new Int32Array(knowledge.needs.length);
  }

  /** Reads the answers; gives a bit for each layer whose coverage they may have changed. */
  read(state: State): number {
    const { covering } = this.#tables;
    const last = this.#last;
    const sums = this.#sums;
    let layers = 0;
    for (let question = 0; question < last.length; question++) {
      const before = last[question] ?? unknownMark;
      const after = state[question] ?? unknownMark;
      if (before === after) continue;
      last[question] = after;
      sums.change(question, before, after);
      layers |= covering[question] ?? 0;
    }
    this.#strengthen();
    return layers;
  }

  /** How a gate stands: one of `stands`. */
  gate(gate: number): number {
    const place = this.totals[this.#firstPlace + gate] ?? nowhere;
    const known = this.#standings[place] ?? notWorkedOut;
    if (known !== notWorkedOut) return known;
    const found = this.#workOut(gate);
    if (place !== nowhere) this.#standings[place] = found;
    return found;
  }

  #strengthen(): void {
    const { program, jointRaises } = this.#tables;
    const { totals, strengths } = this;
    for (let need = 0; need < strengths.length; need++)
      strengths[need] = Math.min(100, totals[need] ?? 0);
    for (const { need, by, given, when } of jointRaises)
      if (program.holds(given, this.#last) && program.holds(when, this.#last))
        strengths[need] = Math.min(100, (strengths[need] ?? 0) + by);
  }

  #workOut(gate: number): number {
    const { program, gates } = this.#tables;
    const table = gates[gate];
    if (table === undefined) return stands.open;
    const { applies, opens, never } = table;
    const isApplying = applies === undefined ? truths.yes : program.evaluate(applies, this.#last);
    if (isApplying === truths.no || isApplying === truths.hasNoSay) return stands.open;
    const isOpen = program.evaluate(opens, this.#last);
    if (isOpen === truths.yes || isOpen === truths.hasNoSay) return stands.open;
    if (isApplying === truths.unknown || isOpen === truths.unknown) return stands.unknown;
    return never !== undefined && program.holds(never, this.#last) ? stands.shut : stands.closed;
  }
}
