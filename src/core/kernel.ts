import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import { BestSet } from './best-set.ts';
import { evenWeights } from './burden.ts';
import { Carriers } from './carriers.ts';
import type { State } from './marks.ts';
import { Offers } from './offers.ts';
import { truths } from './program.ts';
import { Rules, stands } from './rules.ts';
import { finish, type Steps } from './steps.ts';
import { type LayerTable, type Tables, tables } from './tables.ts';

/** What a state is decided to be: the position of each verdict and a bit for each layer. */
export interface Outcome {
  readonly now: number;
  readonly target: number;
  readonly nowLayers: number;
  readonly targetLayers: number;
}

/** A kernel for this knowledge. */
export function kernelOf(knowledge: DecisiveKnowledge): Kernel {
  return finish(kernelInSteps(knowledge));
}

/** The same in steps: the first tables of a knowledge take as long as hundreds of decisions. */
export function* kernelInSteps(knowledge: DecisiveKnowledge): Steps<Kernel> {
  const made = tables(knowledge);
  yield;
  const kernel = new Kernel(made);
  yield;
  return kernel;
}

/**
 * Decides states by number, in a microsecond or two each; gives what `decide` gives for the verdicts
 * and layers, without the reasons. It keeps what it worked out for the state before, so states that
 * differ little are decided faster; the outcome is the same.
 */
export class Kernel {
  readonly #tables: Tables;
  readonly #rules: Rules;
  readonly #offers: Offers;
  readonly #sets: BestSet;
  readonly #carriers: Carriers;
  /** A bit for each layer that may stand and may be worth its burden. */
  #forNow = 0;
  #forLater = 0;

  constructor(made: Tables) {
    this.#tables = made;
    this.#rules = new Rules(made);
    this.#offers = new Offers(made);
    this.#sets = new BestSet(made.layers.length, made.knowledge.needs.length);
    this.#carriers = new Carriers(this.#rules.strengths, this.#offers);
  }

  /** `weights` multiply the burdens, in the order of the burden criteria; all 1 when left out. */
  decide(state: State, weights: readonly number[] = evenWeights): Outcome {
    this.#offers.disturb(this.#rules.read(state));
    this.#offer(state, weights);
    const nowLayers = this.#sets.of(this.#forNow);
    const targetLayers =
      this.#forLater === this.#forNow ? nowLayers : this.#sets.of(this.#forLater);
    const now = this.#name(state, nowLayers);
    const target = targetLayers === nowLayers ? now : this.#name(state, targetLayers);
    return { now, target, nowLayers, targetLayers };
  }

  /** Offers each layer that earns more than it costs and may ever stand. */
  #offer(state: State, weights: readonly number[]): void {
    const { program, layers, undefinedTask } = this.#tables;
    const isUndefined = program.holds(undefinedTask, state);
    this.#forNow = 0;
    this.#forLater = 0;
    this.#sets.begin(this.#rules.strengths);
    for (let layer = 0; layer < layers.length; layer++)
      if (layers[layer]?.always === true)
        this.#sets.always(layer, this.#offers.levelsOf(layer, state));
    for (let layer = 0; layer < layers.length; layer++) {
      const table = layers[layer];
      if (table === undefined || table.always) continue;
      const gain = this.#sets.gain(layer, this.#offers.levelsOf(layer, state));
      if (gain === 0) continue;
      const worst = this.#worstGate(table);
      if (worst === stands.shut) continue;
      const burden = this.#offers.burdenOf(layer, state, this.#rules.totals, weights);
      if (gain <= burden) continue;
      this.#sets.offer(layer, burden);
      this.#forLater |= 1 << layer;
      const isHeld = worst === stands.closed || (table.tuned && worst === stands.unknown);
      if (!isHeld && !(isUndefined && table.waitsForTask)) this.#forNow |= 1 << layer;
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

  #name(state: State, layers: number): number {
    const { program, verdicts } = this.#tables;
    this.#carriers.now = layers;
    for (let verdict = 0; verdict < verdicts.length; verdict++)
      if (program.evaluate(verdicts[verdict] ?? 0, state, this.#carriers) === truths.yes)
        return verdict;
    return -1;
  }
}
