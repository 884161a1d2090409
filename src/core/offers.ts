import { burdenTotal } from './addends.ts';
import { burdenCriteria } from './burden.ts';
import type { State } from './marks.ts';
import type { Tables } from './tables.ts';

const { max, min } = Math;

/** What each layer carries and costs. */
export class Offers {
  readonly #tables: Tables;
  readonly #needs: number;
  /** By layer, then by need. */
  readonly #levels: Int32Array;
  /** A bit for each layer whose levels are to be worked out anew. */
  #stale = -1;
  /** The points of one layer by criterion, before they are weighed. */
  readonly #points = new Int32Array(burdenCriteria.length);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#needs = tables.knowledge.needs.length;
    this.#levels = new Int32Array(tables.layers.length * this.#needs);
  }

  /** Says that the coverage of these layers, a bit for each, may have changed. */
  disturb(layers: number): void {
    this.#stale |= layers;
  }

  /** How much a layer carries of a need when its levels were last asked for. */
  level(layer: number, need: number): number {
    return this.#levels[layer * this.#needs + need] ?? 0;
  }

  /** The levels, 0 to 100, by layer and then by need; those of this layer are up to date. */
  levelsOf(layer: number, state: State): Int32Array {
    if ((this.#stale & (1 << layer)) !== 0) this.#cover(layer, state);
    return this.#levels;
  }

  /** What a layer costs; `totals` are those of the rules, `weights` in the order of the criteria. */
  burdenOf(layer: number, state: State, totals: Int32Array, weights: readonly number[]): number {
    const { layers, program, knowledge } = this.#tables;
    const points = this.#points;
    for (let at = 0; at < points.length; at++)
      points[at] = totals[burdenTotal(knowledge, layer, at)] ?? 0;
    for (const { criterion, when, by } of layers[layer]?.burdenShifts ?? [])
      if (program.holds(when, state)) points[criterion] = max(0, (points[criterion] ?? 0) + by);
    let burden = 0;
    for (let at = 0; at < points.length; at++) burden += (points[at] ?? 0) * (weights[at] ?? 1);
    return burden;
  }

  #cover(layer: number, state: State): void {
    this.#stale &= ~(1 << layer);
    const { layers, program } = this.#tables;
    const from = layer * this.#needs;
    for (let need = 0; need < this.#needs; need++)
      this.#levels[from + need] = layers[layer]?.levels[need] ?? 0;
    for (const { needs, when, by } of layers[layer]?.coverageShifts ?? []) {
      if (!program.holds(when, state)) continue;
      for (const need of needs)
        this.#levels[from + need] = min(100, max(0, (this.#levels[from + need] ?? 0) + by));
    }
  }
}
