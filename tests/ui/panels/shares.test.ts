import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Share } from '../../../src/core/confidence.ts';
import { verdictIds } from '../../../src/knowledge/vocabulary.ts';
import { firmnessOf, outOf100 } from '../../../src/ui/panels/shares.ts';
import { placeSpread, wideSpread } from '../../../src/ui/panels/spread-layout.ts';
import { firmnessWords, giveOrTake, ofHundred } from '../../../src/ui/words/firmness.ts';

/** Shares as confidence gives them: counts of some completions, greatest first. */
const someShares: fc.Arbitrary<readonly Share[]> = fc
  .array(fc.nat(5_000), { minLength: 1, maxLength: verdictIds.length })
  .filter((counts) => counts.some((count) => count > 0))
  .map((counts) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return verdictIds
      .map((verdict, at) => ({ verdict, share: (counts[at] ?? 0) / total }))
      .filter(({ share }) => share > 0)
      .toSorted((a, b) => b.share - a.share);
  });

describe('shares of a hundred', () => {
  it('add up to a hundred, each within one of its share', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        const rounded = outOf100(shares);
        expect(rounded.reduce((sum, { of100 }) => sum + of100, 0)).toBe(100);
        for (const { share, of100 } of rounded)
          expect(Math.abs(of100 - share * 100)).toBeLessThan(1);
      }),
    );
  });

  it('lie side by side and fill the strip', () => {
    fc.assert(
      fc.property(someShares, (shares) => {
        const placed = placeSpread(
          outOf100(shares).map((share) => ({ ...share, name: share.verdict })),
          wideSpread,
        );
        placed.forEach(({ x, width }, at) => {
          expect(x + width).toBeCloseTo(placed[at + 1]?.x ?? wideSpread.width, 6);
        });
      }),
    );
  });

  it.each([
    [0.0004, 0, 'under 1'],
    [0.9996, 100, 'over 99'],
    [1, 100, '100'],
    [0, 0, '0'],
    [0.424, 42, '42'],
  ])('%d is printed as it is, not as nothing or all', (share, of100, text) => {
    expect(ofHundred({ verdict: 'rag', share, of100 })).toBe(text);
  });
});

const rag = (share: number): Share => ({ verdict: 'rag', share });
const tools = (share: number): Share => ({ verdict: 'tools', share });

function sentence(shares: readonly Share[]): string {
  const firmness = firmnessOf('rag', shares);
  const rival = firmness.rival && { ...firmness.rival, name: 'Tools' };
  return firmnessWords.sentence(firmness, rival, firmnessWords.ways(3));
}

describe('the word for how firm a verdict is', () => {
  it.each([
    ['firm', false, [rag(1)]],
    ['firm', false, [rag(0.8), tools(0.2)]],
    ['leaning', false, [rag(0.79), tools(0.21)]],
    ['leaning', false, [rag(0.55), tools(0.45)]],
    ['open', true, [rag(0.54), tools(0.46)]],
    ['open', true, [tools(0.54), rag(0.46)]],
    ['open', false, [tools(0.9), rag(0.1)]],
    ['open', false, [tools(1)]],
    ['open', false, [tools(0.366), { verdict: 'hybrid', share: 0.36 }, rag(0.274)]],
    ['firm', false, [rag(0.796), tools(0.204)]],
  ] as const)('is %s, a tie: %s, for %j', (word, isTie, shares) => {
    expect(firmnessOf('rag', shares)).toMatchObject({ word, isTie });
  });

  it('comes with the figure, the rival and a tie called a tie', () => {
    expect(sentence([rag(0.92), tools(0.08)])).toBe(
      'Firm: wins in 92 of 100 ways the unknowns could turn out.',
    );
    expect(sentence([rag(0.52), tools(0.48)])).toContain(
      '; tools wins in 48: a tie, no clear lead.',
    );
    expect(sentence([tools(0.9), rag(0.1)])).toMatch(/^Open: wins in 10 .*; tools wins in 90\.$/);
  });

  it.each([
    [0.005, '±0.5'],
    [0.00341, '±0.4'],
    [0.0159, '±1.6'],
  ])('a standard error of %d is %s of 100', (error, text) => {
    expect(giveOrTake(error)).toBe(text);
  });
});
