import type { NamedShare } from '../words/firmness.ts';
import { wrap } from './stack-layout.ts';

/** The measures of a drawing of spreads, in SVG units. */
export interface SpreadFrame {
  readonly width: number;
  /** About how wide a character of a label is. */
  readonly character: number;
}

/** For wide screens and paper. */
export const wideSpread: SpreadFrame = { width: 900, character: 7.8 };
/** For narrow screens. */
export const narrowSpread: SpreadFrame = { width: 360, character: 7.8 };

/** One verdict's part of a strip. */
export interface Segment {
  readonly share: NamedShare;
  readonly x: number;
  readonly width: number;
  /** Whether its figure fits below it. */
  readonly hasFigure: boolean;
  /** The lines of its name, where they fit below the figure; else none. */
  readonly name: readonly string[];
}

/** Places shares side by side, each as wide as its share; together they fill the frame exactly. */
export function placeSpread(
  shares: readonly NamedShare[],
  { width: whole, character }: SpreadFrame,
): readonly Segment[] {
  let x = 0;
  return shares.map((share): Segment => {
    const start = x;
    const width = share.share * whole;
    x += width;
    return {
      share,
      x: start,
      width,
      hasFigure: 3 * character <= width,
      name: nameThatFits(share.name, Math.floor(width / character) - 1),
    };
  });
}

/** A name in at most two lines of so many characters; nothing when it needs more. */
function nameThatFits(name: string, measure: number): readonly string[] {
  const lines = wrap(name, measure);
  const fits = lines.length <= 2 && lines.every((line) => line.length <= measure);
  return fits ? lines : [];
}
