import { roundTicks, spreadOut } from './scale.ts';

/** The measures of a drawing of curves, in SVG units. */
export interface CurvesFrame {
  readonly width: number;
  readonly height: number;
  /** What stands left of the curves for the amounts, right for their letters, below for the months. */
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly ticks: number;
}

/** For wide screens and paper. */
export const wideCurves: CurvesFrame = {
  width: 900,
  height: 380,
  left: 84,
  right: 40,
  foot: 44,
  ticks: 5,
};
/** For narrow screens. */
export const narrowCurves: CurvesFrame = { ...wideCurves, width: 360, height: 300, left: 70 };

/** How far apart the letters at the ends of curves stand at least. */
const letterGap = 17;
const head = 14;

/** A curve with the place of its letter. */
export interface PlacedCurve {
  readonly path: string;
  readonly end: { readonly x: number; readonly y: number };
  readonly letterY: number;
}

/** Everything of the drawing with its place. */
export interface PlacedCurves {
  readonly curves: readonly PlacedCurve[];
  readonly amounts: readonly { readonly value: number; readonly y: number }[];
  readonly months: readonly { readonly value: number; readonly x: number }[];
  /** Where a month and an amount are. */
  readonly at: (month: number, amount: number) => { readonly x: number; readonly y: number };
}

/** Places curves of amounts by month, from month 0, on one scale. */
export function placeCurves(
  series: readonly (readonly number[])[],
  { width, height, left, right, foot, ticks }: CurvesFrame,
): PlacedCurves {
  const lastMonth = Math.max(1, ...series.map(({ length }) => length - 1));
  const amounts = roundTicks(Math.max(...series.flat()), ticks);
  const most = amounts.at(-1) ?? 1;
  const at = (month: number, amount: number) => ({
    x: left + (month / lastMonth) * (width - left - right),
    y: height - foot - (amount / most) * (height - foot - head),
  });
  const ends = series.map((each) => at(each.length - 1, each.at(-1) ?? 0));
  const letters = spreadOut(
    ends.map(({ y }) => y),
    letterGap,
    height - foot,
  );
  return {
    curves: series.map((each, index) => ({
      path: each.map((amount, month) => pointOf(at(month, amount), month === 0)).join(''),
      end: ends[index] ?? { x: 0, y: 0 },
      letterY: letters[index] ?? 0,
    })),
    amounts: amounts.map((value) => ({ value, y: at(0, value).y })),
    months: roundMonths(lastMonth).map((value) => ({ value, x: at(value, 0).x })),
    at,
  };
}

function roundMonths(last: number): readonly number[] {
  return Array.from({ length: Math.floor(last / 6) + 1 }, (_, half) => half * 6);
}

function pointOf({ x, y }: { readonly x: number; readonly y: number }, isFirst: boolean): string {
  return `${isFirst ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
