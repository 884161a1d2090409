import { type AssessedLayer, type Assessment, levelOf } from './assessment.ts';
import { bestCarrier, type Composition } from './compose.ts';

/** Who carries most of a need in an architecture, and who would without that layer. */
export interface Carrying {
  readonly most?: AssessedLayer | undefined;
  readonly otherwise?: AssessedLayer | undefined;
}

/** Who carries each raised need in `composition`, in their order. */
export function carryingIn(
  composition: Composition,
  { layers, raised }: Assessment,
): readonly Carrying[] {
  const members = layers.filter(({ id }) => composition.layers.includes(id));
  return raised.map((_, at) => {
    const most = bestCarrier(members, at);
    return { most, otherwise: bestCarrier(members, at, most) };
  });
}

const nobody: Carrying = {};

/** The layers of an architecture beside one layer, whether or not that is in it too. */
export class Company {
  readonly #layer: AssessedLayer;
  readonly #carrying: readonly Carrying[];

  constructor(layer: AssessedLayer, carrying: readonly Carrying[]) {
    this.#layer = layer;
    this.#carrying = carrying;
  }

  /** Who of them carries most of the raised need at this position. */
  best(need: number): AssessedLayer | undefined {
    const { most, otherwise } = this.#carrying[need] ?? nobody;
    return most === this.#layer ? otherwise : most;
  }

  /** How much more of the need the layer carries than they. */
  levelOver(need: number): number {
    const best = this.best(need);
    const theirs = best === undefined ? 0 : levelOf(best, need);
    return levelOf(this.#layer, need) - theirs;
  }
}
