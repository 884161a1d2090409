import { burdenTotal } from './addends.ts';
import { burdenCriteria } from './burden.ts';
import type { State } from './marks.ts';
import type { Tables } from './tables.ts';

const { max, min } = Math;

/** What each layer carries and costs. */
export class Offers {
  readonly #tables: Tables;
  readonly #needs: number;
  /** How much of a need a layer carries, 0 to 100: by layer, then by need. */
  readonly levels: Int32Array;
  /** A bit for each layer whose levels are to be worked out anew. */
  #stale = -1;
  /** The points of one layer by criterion, before they are weighed. */
  readonly #points = new Int32Array(burdenCriteria.length);

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#needs = tables.knowledge.needs.length;
    this.levels = new Int32Array(tables.layers.length * this.#needs);
  }

  /** Says that the coverage of these layers, a bit for each, may have changed. */
  disturb(layers: number): void {
    this.#stale |= layers;
  }

  /** Brings the levels of a layer up to date. */
  cover(layer: number, state: State): void {
    const { layers, program } = this.#tables;
    const table = layers[layer];
    if ((this.#stale & (1 << layer)) === 0 || table === undefined) return;
    this.#stale &= ~(1 << layer);
    const from = layer * this.#needs;
    this.levels.set(table.levels, from);
    for (const { needs, when, by } of table.coverageShifts) {
      if (!program.holds(when, state)) continue;
      for (const need of needs)
        this.levels[from + need] = min(100, max(0, (this.levels[from + need] ?? 0) + by));
    }
  }

  /** What a layer costs; `totals` are those of the rules, `weights` in the order of the criteria. */
  burden(layer: number, state: State, totals: Int32Array, weights: readonly number[]): number {
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
}
