/** Strength times level, both out of 100, is counted in units: see `worth`. */
const unitsInAPoint = 200;

/**
 * Finds the best set of layers, as exactly as trying every set would. A set is a number with a bit
 * for each layer. Enter a decision with `begin`, `always` and `offer`; the next one overwrites it.
 */
export class BestSet {
  readonly #needs: number;
  /** The needs of some strength, and how many they are: only these earn anything. */
  readonly #present: Int32Array;
  #count = 0;
  readonly #strengths: Int32Array;
  /** What each layer alone earns, in units: by layer, then by present need. */
  readonly #alone: Int32Array;
  readonly #burdens: Float64Array;
  /** What the set at each depth of the search earns: by depth, then by present need. */
  readonly #earned: Int32Array;
  #base = 0;
  readonly #best = { set: 0, value: 0, burden: 0, size: 0 };

  constructor(layers: number, needs: number) {
    this.#needs = needs;
    this.#present = new Int32Array(needs);
    this.#strengths = new Int32Array(needs);
    this.#alone = new Int32Array(layers * needs);
    this.#burdens = new Float64Array(layers);
    this.#earned = new Int32Array((layers + 1) * needs);
  }

  /** Starts with the strength of each need and an empty set. */
  begin(strengths: Int32Array): void {
    this.#base = 0;
    this.#count = 0;
    for (let need = 0; need < this.#needs; need++) {
      const strength = strengths[need] ?? 0;
      if (strength === 0) continue;
      this.#earned[this.#count] = 0;
      this.#strengths[this.#count] = strength;
      this.#present[this.#count++] = need;
    }
  }

  /** Puts a layer into every set; `levels` are by layer, then by need. */
  always(layer: number, levels: Int32Array): void {
    this.#base |= 1 << layer;
    this.gain(layer, levels);
    this.#add(layer, 0, 0);
  }

  /** What a layer earns, in points, over those that are in every set. */
  gain(layer: number, levels: Int32Array): number {
    const from = layer * this.#needs;
    let gained = 0;
    for (let at = 0; at < this.#count; at++) {
      const level = levels[from + (this.#present[at] ?? 0)] ?? 0;
      const alone = (this.#strengths[at] ?? 0) * level;
      this.#alone[from + at] = alone;
      gained += Math.max(0, alone - (this.#earned[at] ?? 0));
    }
    return gained / unitsInAPoint;
  }

  /** Offers a layer, of which the gain was asked, at a burden in points. */
  offer(layer: number, burden: number): void {
    this.#burdens[layer] = burden * unitsInAPoint;
  }

  /** The best set of some of the layers offered. Of equal ones the thriftier, smaller, earlier. */
  of(offered: number): number {
    const best = this.#best;
    best.set = this.#base;
    best.value = 0;
    best.burden = 0;
    best.size = 0;
    this.#search(offered, 0, this.#base, 0, 0);
    return best.set;
  }

  /**
   * Tries every set that adds some of `rest` to `set`. A layer that earns no more here than it
   * costs earns still less beside others: no best set has it, so the search goes no deeper there.
   */
  #search(rest: number, size: number, set: number, value: number, burden: number): void {
    this.#compare(size, set, value, burden);
    for (let left = rest; left !== 0; left &= left - 1) {
      const layer = 31 - Math.clz32(left & -left);
      const cost = this.#burdens[layer] ?? 0;
      const gained = this.#add(layer, size, size + 1);
      if (gained <= cost) continue;
      const larger = set | (1 << layer);
      this.#search(left & (left - 1), size + 1, larger, value + gained - cost, burden + cost);
    }
  }

  #compare(size: number, set: number, value: number, burden: number): void {
    const best = this.#best;
    const better = value - best.value || best.burden - burden || best.size - size || best.set - set;
    if (better <= 0) return;
    best.set = set;
    best.value = value;
    best.burden = burden;
    best.size = size;
  }

  /** Adds a layer to what is earned at depth `from`, into depth `to`; gives what it adds. */
  #add(layer: number, from: number, to: number): number {
    let gained = 0;
    for (let at = 0; at < this.#count; at++) {
      const before = this.#earned[from * this.#needs + at] ?? 0;
      const alone = this.#alone[layer * this.#needs + at] ?? 0;
      const after = Math.max(before, alone);
      this.#earned[to * this.#needs + at] = after;
      gained += after - before;
    }
    return gained;
  }
}
