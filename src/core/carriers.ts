import type { Offers } from './offers.ts';
import type { Composed } from './program.ts';

/** Who carries what in a set of layers. */
export class Carriers implements Composed {
  readonly #strengths: Int32Array;
  readonly #offers: Pick<Offers, 'level'>;
  /** A bit for each layer of the set. */
  now = 0;
  readonly target = 0;

  constructor(strengths: Int32Array, offers: Pick<Offers, 'level'>) {
    this.#strengths = strengths;
    this.#offers = offers;
  }

  /** The bit of the layer that carries most of a need, the earliest of equals. */
  carrying(need: number): number {
    if ((this.#strengths[need] ?? 0) === 0) return 0;
    let carrier = 0;
    let most = 0;
    for (let left = this.now; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const level = this.#offers.level(31 - Math.clz32(bit), need);
      if (level <= most) continue;
      carrier = bit;
      most = level;
    }
    return carrier;
  }
}
