import type { Share } from '../../core/confidence.ts';
import { tieBand } from '../../core/tie-band.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';

/** A verdict with its share as a person reads it: so many of a hundred. */
export interface OutOf100 extends Share {
  readonly of100: number;
}

/** Shares as whole numbers of a hundred that add up to a hundred: what rounding loses goes to the largest remainders. */
export function outOf100(shares: readonly Share[]): readonly OutOf100[] {
  const floors = shares.map((share) => ({ ...share, of100: Math.floor(share.share * 100) }));
  const lost = 100 - floors.reduce((sum, { of100 }) => sum + of100, 0);
  const remainder = ({ share, of100 }: OutOf100) => share * 100 - of100;
  const raised = floors.toSorted((a, b) => remainder(b) - remainder(a)).slice(0, lost);
  return floors.map((one) => (raised.includes(one) ? { ...one, of100: one.of100 + 1 } : one));
}

/** From this share on a verdict is called firm. */
export const firmFrom = 0.8;

/** How firm a verdict is, by the published thresholds. */
export interface Firmness {
  /** Firm: at least `firmFrom`. Leaning: ahead of every other by the tie band. Open: neither. */
  readonly word: 'firm' | 'leaning' | 'open';
  /** It and the strongest other lie within the tie band. */
  readonly isTie: boolean;
  /** In how many completions of a hundred it wins. */
  readonly own: OutOf100;
  /** The strongest other verdict, where there is one. */
  readonly rival: OutOf100 | undefined;
}

/** How firm the verdict that is shown stands among all that could come out: by the figures as they are shown. */
export function firmnessOf(verdict: VerdictId, shares: readonly Share[]): Firmness {
  const rounded = outOf100(shares);
  const own = rounded.find((one) => one.verdict === verdict) ?? { verdict, share: 0, of100: 0 };
  const rival = rounded.find((one) => one.verdict !== verdict);
  const lead = (own.of100 - (rival?.of100 ?? 0)) / 100;
  return { word: wordFor(own.of100 / 100, lead), isTie: Math.abs(lead) < tieBand, own, rival };
}

function wordFor(share: number, lead: number): Firmness['word'] {
  if (share >= firmFrom) return 'firm';
  return lead >= tieBand ? 'leaning' : 'open';
}
