import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { bestCarrier, type Composition } from './compose.ts';

/** Who carries most of a need in an architecture, and who would without that layer. */
export interface Carrying {
  readonly most?: AssessedLayer | undefined;
  readonly otherwise?: AssessedLayer | undefined;
}

/** Who carries each need in `composition`, in their order; nobody one that is not raised. */
export function carryingIn(
  composition: Composition,
  { layers, needs, raised }: Assessment,
): readonly Carrying[] {
  const members = layers.filter(({ id }) => composition.layers.includes(id));
  const carrying = needs.map(() => nobody);
  for (const { at } of raised) {
    const most = bestCarrier(members, at);
    carrying[at] = { most, otherwise: bestCarrier(members, at, most) };
  }
  return carrying;
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

  /** Who of them carries most of the need at this position. */
  best(need: number): AssessedLayer | undefined {
    const { most, otherwise } = this.#carrying[need] ?? nobody;
    return most === this.#layer ? otherwise : most;
  }

  /** How much more of the need the layer carries than they. */
  levelOver(need: number): number {
    const best = this.best(need);
    const theirs = best === undefined ? 0 : coverage(best, need).level;
    return coverage(this.#layer, need).level - theirs;
  }
}
