import type { Firmness, OutOf100 } from '../panels/shares.ts';
import { number, withDecimals } from '../../share/numbers.ts';
import { lowerFirst } from './result.ts';

/** A verdict's share under the name a person reads. */
export type NamedShare = OutOf100 & { readonly name: string };

/** So many of a hundred, without calling nothing what is a little, or everything what is nearly all. */
export function ofHundred({ share, of100 }: OutOf100): string {
  if (share > 0 && of100 === 0) return 'under 1';
  return share < 1 && of100 === 100 ? 'over 99' : String(of100);
}

/** A share of 1 as so many of a hundred. */
export function hundredths(share: number): string {
  return ofHundred({ verdict: 'define-first', share, of100: Math.round(share * 100) });
}

/** A standard error in points of a hundred, rounded up to a tenth. */
export function giveOrTake(standardError: number): string {
  return `±${withDecimals(Math.max(0, Math.ceil(standardError * 1000 - 1e-9)) / 10, 1)}`;
}

const firmness: Record<Firmness['word'], string> = {
  firm: 'Firm',
  leaning: 'Leaning',
  open: 'Open',
};

/** How firm the verdicts are, in words and a figure. */
export const firmnessWords = {
  now: 'Now',
  target: 'Grow into',
  ways: (unknowns: number) =>
    unknowns > 0 ? 'ways the unknowns could turn out' : 'ways to doubt it',
  /** The word, then the figure, then who comes next; the first sentence says of what. */
  sentence: ({ word, own, isTie }: Firmness, rival: NamedShare | undefined, ways = ''): string => {
    const start = `${firmness[word]}: wins in ${ofHundred(own)} of 100${ways && ` ${ways}`}`;
    if (rival === undefined || word === 'firm') return `${start}.`;
    const other = `${start}; ${lowerFirst(rival.name)} wins in ${ofHundred(rival)}`;
    return isTie ? `${other}: a tie, no clear lead.` : `${other}.`;
  },
  /** Said where another verdict wins more often than the one that is shown. */
  behind: (unknowns: number) =>
    unknowns > 0
      ? `The verdict rests on the answers alone; the figures fill in what is open, ${unknowns === 1 ? 'one question' : `${unknowns} questions`}, at random.`
      : 'The verdict takes the answers at their word; the figures doubt them as far as they are guesses.',
  counted: (isExact: boolean, completions: number, standardError: number) =>
    isExact
      ? `All ${number(completions)} ways were tried.`
      : `${number(completions)} ways were drawn (${giveOrTake(standardError)}).`,
  thresholds: (firmFrom: string, band: string) =>
    `Firm is a verdict that wins in at least ${firmFrom} of 100 ways; leaning, one that wins in fewer, and in ${band} more than any other; open, every other. Two that lie less than ${band} apart are a tie.`,
  working: 'Counting in how many ways this verdict wins…',
  how: 'How that is counted',
} as const;
