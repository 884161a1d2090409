import type { Offers } from './offers.ts';
import type { Composed } from './program.ts';

/** Who carries what in a set of layers. */
export class Carriers implements Composed {
  readonly #strengths: Int32Array;
  readonly #offers: Pick<Offers, 'level'>;
  /** A bit for each layer of the set. */
  layers = 0;

  constructor(strengths: Int32Array, offers: Pick<Offers, 'level'>) {
    this.#strengths = strengths;
    this.#offers = offers;
  }

  /** The layer that carries most of a need, the earliest of equals. */
  carrierOf(need: number): number {
    if ((this.#strengths[need] ?? 0) === 0) return -1;
    let carrier = -1;
    let most = 0;
    for (let left = this.layers; left !== 0; left &= left - 1) {
      const layer = 31 - Math.clz32(left & -left);
      const level = this.#offers.level(layer, need);
      if (level <= most) continue;
      carrier = layer;
      most = level;
    }
    return carrier;
  }
}
