/** Numbers that look like chance and are the same for the same seed, everywhere: mulberry32. */
export interface Chance {
  /** A whole number from 0 to `count` − 1, each as likely as the others. */
  below(count: number): number;
}

/** Chance from a seed of 32 bits. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return {
    below(count) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count);
    },
  };
}

/**
 * No chance at all: the digits of `count`, so that counting from 0 to one less than the product of
 * all that is asked for gives each combination once.
 */
export function digitsOf(count: number): Chance {
  let rest = count;
  return {
    below(base) {
      const digit = rest % base;
      rest = Math.floor(rest / base);
      return digit;
    },
  };
}

/** A seed from numbers: FNV-1a over their 32-bit values. */
export function seedOf(numbers: Iterable<number>): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash >>> 0;
}
