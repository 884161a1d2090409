import type { Cost } from '../../../core/economics/yearly-cost.ts';
import type { CostPart } from '../../../knowledge/schema.ts';
import type { CostPartId } from '../../../knowledge/vocabulary.ts';
import { roundTicks } from './scale.ts';

/** The measures of a drawing of years, in SVG units. */
export interface YearFrame {
  readonly width: number;
  /** What the longest bar may take; the amounts stand right of it. */
  readonly bars: number;
  readonly ticks: number;
  /** How many characters of a name fit above its bars. */
  readonly measure: number;
}

/** For wide screens and paper. */
export const wideYear: YearFrame = { width: 900, bars: 770, ticks: 6, measure: 100 };
/** For narrow screens. */
export const narrowYear: YearFrame = { width: 360, bars: 262, ticks: 3, measure: 42 };

/** A part of a bar. */
export interface Segment {
  readonly part: CostPartId;
  readonly x: number;
  readonly width: number;
}

/** What the bill shows of a year above what it does not, on one scale. */
export interface YearBars {
  readonly visible: readonly Segment[];
  readonly invisible: readonly Segment[];
}

/** A name cut after a word where it is longer than there is room for. */
export function cutName(name: string, { measure }: YearFrame): string {
  if (name.length <= measure) return name;
  return `${name.slice(0, measure).replace(/[ ,]+[^ ]*$/u, '')} …`;
}

/** Places the years of several architectures on one scale; parts of no cost are left out. */
export function placeYears(
  costs: readonly Cost[],
  parts: readonly CostPart[],
  { bars, ticks }: YearFrame,
): {
  readonly years: readonly YearBars[];
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
} {
  const most = Math.max(...costs.flatMap(({ visible, invisible }) => [visible, invisible]));
  const marks = roundTicks(most, ticks);
  const end = marks.at(-1) ?? 1;
  const scale = (amount: number) => (amount / end) * bars;
  const stack = ({ parts: amounts }: Cost, isVisible: boolean): readonly Segment[] => {
    let x = 0;
    return parts
      .filter(({ id, visible }) => visible === isVisible && amounts[id] > 0)
      .map(({ id }): Segment => {
        const start = x;
        x += scale(amounts[id]);
        return { part: id, x: start, width: x - start };
      });
  };
  return {
    years: costs.map((cost) => ({ visible: stack(cost, true), invisible: stack(cost, false) })),
    ticks: marks.map((value) => ({ value, x: scale(value) })),
  };
}
