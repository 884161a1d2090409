import type { Knowledge } from '../knowledge/schema.ts';
import { type Composed, type LayerTable, type State, type Tables, tables } from './tables.ts';

/** What a state is decided to be: the position of each verdict and a bit for each layer. */
export interface Outcome {
  readonly now: number;
  readonly target: number;
  readonly nowLayers: number;
  readonly targetLayers: number;
}

/**
 * Decides states by number, in a few microseconds each; gives what `decide` gives for the verdicts
 * and layers, without the reasons. Keeps its scratch memory, so use one kernel at a time.
 */
export interface Kernel {
  readonly tables: Tables;
  /** `weights` multiply the burdens, in the order of the burden criteria; all 1 when left out. */
  decide(state: State, weights?: readonly number[]): Outcome;
}

const evenWeights = [1, 1, 1, 1] as const;
const { max, min } = Math;

/** A kernel for this knowledge. */
export function kernelOf(knowledge: Knowledge): Kernel {
  const made = tables(knowledge);
  const scratch = new Scratch(made);
  return { tables: made, decide: (state, weights = evenWeights) => scratch.decide(state, weights) };
}

/** The numbers of one decision; overwritten by the next. */
class Scratch {
  readonly #tables: Tables;
  readonly #needs: number;
  readonly #strengths: Int32Array;
  /** What each layer covers of each need, in points: layer by layer. */
  readonly #points: Int32Array;
  readonly #levels: Int32Array;
  readonly #burdens: Float64Array;
  readonly #free: Int32Array;
  readonly #best: Int32Array;
  readonly #composed: Composed;
  #mayNow = 0;
  #mayEver = 0;

  constructor(made: Tables) {
    const layers = made.layers.length;
    this.#tables = made;
    this.#needs = made.knowledge.needs.length;
    this.#strengths = new Int32Array(this.#needs);
    this.#points = new Int32Array(layers * this.#needs);
    this.#levels = new Int32Array(layers * this.#needs);
    this.#burdens = new Float64Array(layers);
    this.#free = new Int32Array(layers);
    this.#best = new Int32Array((layers + 1) * this.#needs);
    this.#composed = { layers: 0, carriers: new Int8Array(this.#needs) };
  }

  decide(state: State, weights: readonly number[]): Outcome {
    this.#raise(state);
    this.#mayNow = 0;
    this.#mayEver = 0;
    const { layers, undefinedTask } = this.#tables;
    const isUndefined = undefinedTask(state, this.#composed) === 1;
    for (let layer = 0; layer < layers.length; layer++) {
      const table = layers[layer];
      if (table === undefined) continue;
      this.#admit(layer, table, state, isUndefined);
      this.#weigh(layer, table, state, weights);
      this.#cover(layer, table, state);
    }
    const nowLayers = this.#compose(this.#mayNow);
    const now = this.#name(state, nowLayers);
    const targetLayers = this.#mayEver === this.#mayNow ? nowLayers : this.#compose(this.#mayEver);
    const target = targetLayers === nowLayers ? now : this.#name(state, targetLayers);
    return { now, target, nowLayers, targetLayers };
  }

  #raise(state: State): void {
    const { raises } = this.#tables;
    const strengths = this.#strengths.fill(0);
    for (let question = 0; question < raises.length; question++) {
      let bits = state[question] ?? -1;
      if (bits <= 0) continue;
      const options = raises[question] ?? [];
      while (bits !== 0) {
        const option = 31 - Math.clz32(bits);
        bits ^= 1 << option;
        for (const { need, by, when } of options[option] ?? [])
          if (when === undefined || when(state, this.#composed) === 1)
            strengths[need] = min(100, (strengths[need] ?? 0) + by);
      }
    }
  }

  #admit(layer: number, table: LayerTable, state: State, isUndefined: boolean): void {
    let now = !(isUndefined && table.waitsForTask);
    let ever = true;
    for (const { applies, opens, never } of table.gates) {
      const applying = applies === undefined ? 1 : applies(state, this.#composed);
      if (applying === 0 || applying === 3) continue;
      const open = opens(state, this.#composed);
      if (open === 1 || open === 3) continue;
      const closed = open === 0 && applying === 1;
      if (closed || table.tuned) now = false;
      if (closed && never !== undefined && never(state, this.#composed) === 1) ever = false;
    }
    if (now) this.#mayNow |= 1 << layer;
    if (ever) this.#mayEver |= 1 << layer;
  }

  #weigh(layer: number, table: LayerTable, state: State, weights: readonly number[]): void {
    let burden = 0;
    for (let criterion = 0; criterion < table.burden.length; criterion++) {
      let points = table.burden[criterion] ?? 0;
      for (const shift of table.burdenShifts)
        if (shift.criterion === criterion && shift.when(state, this.#composed) === 1)
          points = max(0, points + shift.by);
      burden += points * (weights[criterion] ?? 1);
    }
    this.#burdens[layer] = burden;
  }

  #cover(layer: number, table: LayerTable, state: State): void {
    const from = layer * this.#needs;
    for (let need = 0; need < this.#needs; need++)
      this.#levels[from + need] = table.levels[need] ?? 0;
    for (const { needs, when, by } of table.shifts) {
      if (when(state, this.#composed) !== 1) continue;
      for (const need of needs)
        this.#levels[from + need] = min(100, max(0, (this.#levels[from + need] ?? 0) + by));
    }
    for (let need = 0; need < this.#needs; need++)
      this.#points[from + need] =
        ((this.#strengths[need] ?? 0) * (this.#levels[from + need] ?? 0)) / 200;
  }

  /**
   * The best set of the admitted layers. A layer that earns no more over the always-present ones
   * than it costs can be in no best set, since beside others it earns still less: it is left out
   * before the sets are tried.
   */
  #compose(admitted: number): number {
    const { layers } = this.#tables;
    const needs = this.#needs;
    let base = 0;
    let value = 0;
    this.#best.fill(0, 0, needs);
    for (let layer = 0; layer < layers.length; layer++) {
      if (layers[layer]?.always !== true) continue;
      base |= 1 << layer;
      value += this.#add(layer, 0, 0) - (this.#burdens[layer] ?? 0);
    }
    let free = 0;
    for (let layer = 0; layer < layers.length; layer++) {
      if ((admitted & (1 << layer)) === 0 || (base & (1 << layer)) !== 0) continue;
      if (this.#gain(layer) > (this.#burdens[layer] ?? 0)) this.#free[free++] = layer;
    }
    if (free === 0) return base;
    return this.#bestOf(base, free, value);
  }

  #bestOf(base: number, free: number, baseValue: number): number {
    let best = { set: base, value: baseValue, burden: 0, count: 0 };
    const visit = (
      next: number,
      set: number,
      value: number,
      burden: number,
      count: number,
      depth: number,
    ): void => {
      const better =
        value - best.value ||
        best.burden - burden ||
        best.count - count ||
        this.#order(best.set) - this.#order(set);
      if (better > 0) best = { set, value, burden, count };
      for (let at = next; at < free; at++) {
        const layer = this.#free[at] ?? 0;
        const cost = this.#burdens[layer] ?? 0;
        const gained = this.#add(layer, depth, depth + 1);
        visit(
          at + 1,
          set | (1 << layer),
          value + gained - cost,
          burden + cost,
          count + 1,
          depth + 1,
        );
      }
    };
    visit(0, base, baseValue, 0, 0, 0);
    return best.set;
  }

  /** Of sets alike in all else the one whose last layer comes earlier is tried first. */
  #order(set: number): number {
    return set;
  }

  /** Adds a layer to the covered points at depth `from`, into depth `to`; gives what was gained. */
  #add(layer: number, from: number, to: number): number {
    const needs = this.#needs;
    let gained = 0;
    for (let need = 0; need < needs; need++) {
      const before = this.#best[from * needs + need] ?? 0;
      const after = max(before, this.#points[layer * needs + need] ?? 0);
      this.#best[to * needs + need] = after;
      gained += after - before;
    }
    return gained;
  }

  #gain(layer: number): number {
    let gained = 0;
    for (let need = 0; need < this.#needs; need++)
      gained += max(0, (this.#points[layer * this.#needs + need] ?? 0) - (this.#best[need] ?? 0));
    return gained;
  }

  #name(state: State, set: number): number {
    const { layers, verdicts } = this.#tables;
    this.#composed.layers = set;
    for (let need = 0; need < this.#needs; need++) {
      let carrier = -1;
      let level = 0;
      for (let layer = 0; layer < layers.length; layer++) {
        const own = this.#levels[layer * this.#needs + need] ?? 0;
        if ((set & (1 << layer)) === 0 || own <= level) continue;
        carrier = layer;
        level = own;
      }
      this.#composed.carriers[need] = (this.#strengths[need] ?? 0) > 0 ? carrier : -1;
    }
    return verdicts.findIndex((when) => when(state, this.#composed) === 1);
  }
}
