import type { Knowledge } from '../knowledge/schema.ts';
import { BestSet } from './best-set.ts';
import type { State } from './marks.ts';
import { Offers } from './offers.ts';
import { type Composed, truths } from './program.ts';
import { Rules, stands } from './rules.ts';
import { type LayerTable, type Tables, tables } from './tables.ts';

/** What a state is decided to be: the position of each verdict and a bit for each layer. */
export interface Outcome {
  readonly now: number;
  readonly target: number;
  readonly nowLayers: number;
  readonly targetLayers: number;
}

const evenWeights = [1, 1, 1, 1] as const;

/** A kernel for this knowledge. */
export function kernelOf(knowledge: Knowledge): Kernel {
  return new Kernel(tables(knowledge));
}

/**
 * Decides states by number, in about a microsecond each; gives what `decide` gives for the verdicts
 * and layers, without the reasons. It keeps what it worked out for the state before, so states that
 * differ little are decided faster; the outcome is the same.
 */
export class Kernel {
  readonly #tables: Tables;
  readonly #rules: Rules;
  readonly #offers: Offers;
  readonly #sets: BestSet;
  #mayNow = 0;
  #mayEver = 0;

  constructor(made: Tables) {
    this.#tables = made;
    this.#rules = new Rules(made);
    this.#offers = new Offers(made);
    this.#sets = new BestSet(made.layers.length, made.knowledge.needs.length);
  }

  /** `weights` multiply the burdens, in the order of the burden criteria; all 1 when left out. */
  decide(state: State, weights: readonly number[] = evenWeights): Outcome {
    this.#offers.disturb(this.#rules.read(state));
    this.#admit(state);
    const worthwhile = this.#offer(state, weights);
    const nowLayers = this.#sets.of(this.#mayNow & worthwhile);
    const targetLayers = this.#sets.of(this.#mayEver & worthwhile);
    const now = this.#name(state, nowLayers);
    const target = targetLayers === nowLayers ? now : this.#name(state, targetLayers);
    return { now, target, nowLayers, targetLayers };
  }

  #admit(state: State): void {
    const { program, layers, undefinedTask } = this.#tables;
    const isUndefined = program.holds(undefinedTask, state);
    this.#mayNow = 0;
    this.#mayEver = 0;
    for (let layer = 0; layer < layers.length; layer++) {
      const table = layers[layer];
      if (table === undefined) continue;
      const worst = this.#worstGate(table);
      if (worst === stands.shut) continue;
      this.#mayEver |= 1 << layer;
      const isHeld = worst === stands.closed || (table.tuned && worst === stands.unknown);
      if (!isHeld && !(isUndefined && table.waitsForTask)) this.#mayNow |= 1 << layer;
    }
  }

  /** How the worst gate of a layer stands. Those that may be shut come first, so it ends early. */
  #worstGate({ gates }: LayerTable): number {
    let worst: number = stands.open;
    for (const gate of gates) {
      if (worst === stands.closed && this.#tables.gates[gate]?.never === undefined) break;
      worst = Math.max(worst, this.#rules.gate(gate));
      if (worst === stands.shut) break;
    }
    return worst;
  }

  /** Offers the layers that may ever stand; gives a bit for each that may be worth its burden. */
  #offer(state: State, weights: readonly number[]): number {
    const { layers } = this.#tables;
    const { levels } = this.#offers;
    const { strengths, totals } = this.#rules;
    let worthwhile = 0;
    this.#sets.begin(strengths);
    for (let layer = 0; layer < layers.length; layer++) {
      if (layers[layer]?.always !== true) continue;
      this.#offers.cover(layer, state);
      this.#sets.always(layer, levels);
    }
    for (let layer = 0; layer < layers.length; layer++) {
      if ((this.#mayEver & (1 << layer)) === 0 || layers[layer]?.always === true) continue;
      this.#offers.cover(layer, state);
      const earned = this.#sets.earns(layer, levels);
      if (earned === 0) continue;
      const burden = this.#offers.burden(layer, state, totals, weights);
      if (earned <= burden) continue;
      this.#sets.offer(layer, burden);
      worthwhile |= 1 << layer;
    }
    return worthwhile;
  }

  #name(state: State, layers: number): number {
    const { program, verdicts } = this.#tables;
    const composed: Composed = { layers, carrierOf: (need) => this.#carrierOf(need, layers) };
    return verdicts.findIndex((when) => program.evaluate(when, state, composed) === truths.yes);
  }

  /** The layer of a set that carries most of a need, the earliest of equals. */
  #carrierOf(need: number, set: number): number {
    if ((this.#rules.strengths[need] ?? 0) === 0) return -1;
    const { knowledge, layers } = this.#tables;
    let carrier = -1;
    let most = 0;
    for (let layer = 0; layer < layers.length; layer++) {
      const level = this.#offers.levels[layer * knowledge.needs.length + need] ?? 0;
      if ((set & (1 << layer)) === 0 || level <= most) continue;
      carrier = layer;
      most = level;
    }
    return carrier;
  }
}
