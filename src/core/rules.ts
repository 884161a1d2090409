import { totalsAtFirst } from './addends.ts';
import { type State, unknownMark } from './marks.ts';
import { truths } from './program.ts';
import { Sums } from './sums.ts';
import type { Tables } from './tables.ts';

/** How a gate stands, from best to worst; `shut` is closed for good. */
export const stands = { open: 0, unknown: 1, closed: 2, shut: 3 } as const;
const notWorkedOut = 255;

/**
 * The rules part of a decision: the strength of each need and how each gate stands. Works out anew
 * only what depends on an answer that differs from the state read before.
 */
export class Rules {
  readonly #tables: Tables;
  readonly #last: State;
  readonly #sums: Sums;
  readonly #gates: Uint8Array;
  /** 0 to 100, by need. */
  readonly strengths: Int32Array;

  constructor(tables: Tables) {
    const { knowledge, addends, gates } = tables;
    const options = knowledge.questions.map((question) => question.options.length);
    this.#tables = tables;
    this.#last = new Int32Array(options.length).fill(unknownMark);
    this.#sums = new Sums(options, addends, totalsAtFirst(knowledge));
    this.#gates = new Uint8Array(gates.length).fill(notWorkedOut);
    this.strengths = new Int32Array(knowledge.needs.length);
  }

  /** What the options add up to: see `addendsOf`. */
  get totals(): Int32Array {
    return this.#sums.totals;
  }

  /** Reads the answers; gives a bit for each layer whose coverage they may have changed. */
  read(state: State): number {
    const { dependents } = this.#tables;
    let layers = 0;
    for (let question = 0; question < dependents.length; question++) {
      const before = this.#last[question] ?? unknownMark;
      const after = state[question] ?? unknownMark;
      if (before === after) continue;
      this.#last[question] = after;
      this.#sums.change(question, before, after);
      const dependent = dependents[question];
      if (dependent === undefined) continue;
      for (const gate of dependent.gates) this.#gates[gate] = notWorkedOut;
      layers |= dependent.layers;
    }
    this.#cap();
    return layers;
  }

  /** How a gate stands: one of `stands`. */
  gate(gate: number): number {
    const known = this.#gates[gate] ?? notWorkedOut;
    return known === notWorkedOut ? (this.#gates[gate] = this.#workOut(gate)) : known;
  }

  #cap(): void {
    const { program, jointRaises } = this.#tables;
    const strengths = this.strengths;
    for (let need = 0; need < strengths.length; need++)
      strengths[need] = this.#sums.totals[need] ?? 0;
    for (const { need, by, given, when } of jointRaises)
      if (program.holds(given, this.#last) && program.holds(when, this.#last))
        strengths[need] = (strengths[need] ?? 0) + by;
    for (let need = 0; need < strengths.length; need++)
      if ((strengths[need] ?? 0) > 100) strengths[need] = 100;
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
