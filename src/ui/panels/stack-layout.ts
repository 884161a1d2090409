import type { Carried, Stratum } from './strata.ts';

/** The measures of a drawing, in SVG units. */
export interface Frame {
  readonly width: number;
  /** Where the column of rock ends and the writing begins. */
  readonly core: number;
  /** Where the writing ends; what is right of it is margin. */
  readonly strata: number;
  readonly bar: { readonly x: number; readonly width: number };
  /** How many characters of running text fit beside the core. */
  readonly measure: number;
}

/** Drawn beside a margin, for wide screens. */
export const wide: Frame = {
  width: 900,
  core: 96,
  strata: 690,
  bar: { x: 372, width: 250 },
  measure: 68,
};
/** As wide as a sheet, and low: a page of paper holds more than the drawing. */
export const paper: Frame = {
  width: 1240,
  core: 96,
  strata: 1000,
  bar: { x: 470, width: 430 },
  measure: 108,
};
/** Drawn alone, for narrow screens. */
export const narrow: Frame = {
  width: 360,
  core: 30,
  strata: 360,
  bar: { x: 226, width: 68 },
  measure: 36,
};

const headline = 34;
const row = 26;
const line = 21;
const padding = 14;
/** How far a boundary between strata swings. */
const swing = 5;

/** A stratum with its place on the drawing. */
export interface PlacedStratum {
  readonly stratum: Stratum;
  readonly top: number;
  readonly height: number;
  /** The outline, with the boundaries that it shares with its neighbours. */
  readonly outline: string;
  readonly nameY: number;
  readonly rows: readonly { readonly carried: Carried; readonly y: number }[];
  readonly notes: readonly { readonly text: string; readonly y: number }[];
}

/** Places strata below one another, each as high as what is written in it. */
export function placeStrata(
  strata: readonly Stratum[],
  frame: Frame,
  noteOf: (stratum: Stratum) => string,
): { readonly placed: readonly PlacedStratum[]; readonly bottom: number } {
  let top = 10;
  const placed = strata.map((stratum, index): PlacedStratum => {
    const notes = wrap(noteOf(stratum), frame.measure);
    const start = top;
    const firstRow = start + padding + headline;
    const gap = stratum.carries.length > 0 && notes.length > 0 ? 5 : 0;
    const firstNote = firstRow + stratum.carries.length * row + gap;
    const height = firstNote + notes.length * line + padding - start;
    top += height;
    return {
      stratum,
      top: start,
      height,
      outline: outlineOf(start, top, index, frame.strata),
      nameY: start + padding + 20,
      rows: stratum.carries.map((carried, at) => ({ carried, y: firstRow + at * row + 16 })),
      notes: notes.map((text, at) => ({ text, y: firstNote + at * line + 14 })),
    };
  });
  return { placed, bottom: top };
}

/** The outline of the ground below the last stratum. */
export function outlineOf(top: number, bottom: number, index: number, width: number): string {
  const third = width / 3;
  const [a, b] = bend(index);
  const [c, d] = bend(index + 1);
  return [
    `M0 ${top}C${third} ${top + a} ${2 * third} ${top + b} ${width} ${top}`,
    `V${bottom}C${2 * third} ${bottom + d} ${third} ${bottom + c} 0 ${bottom}Z`,
  ].join('');
}

/** The same boundary always bends the same way, so that neighbours meet. */
function bend(index: number): readonly [number, number] {
  const signs: readonly (readonly [number, number])[] = [
    [-1, 1.6],
    [1.7, -1],
    [-1.4, -0.4],
    [0.6, 1.5],
    [1.2, -1.7],
  ];
  const [a, b] = signs[index % signs.length] ?? [0, 0];
  return [a * swing, b * swing];
}

/** Breaks text into lines of at most so many characters, at spaces. */
export function wrap(text: string, measure: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < measure)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}
