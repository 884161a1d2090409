import type { Points } from '../knowledge/schema.ts';

/** A full need fully covered is worth this many points. */
const pointsOfAFullNeed = 50;

/** What covering a need at some level is worth. */
export function worth(strength: number, level: number): Points {
  return (strength * level * pointsOfAFullNeed) / 10_000;
}
