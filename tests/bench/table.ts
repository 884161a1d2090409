/** A line of the printed table: a figure beside its demand. */
export interface Line {
  readonly what: string;
  readonly figure: string;
  /** What is asked of the figure; left out where it is only shown. */
  readonly demand?: string;
  readonly isMet?: boolean;
}

/** Lines below a heading. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A section as text, in columns. */
export function sectionText({ heading, lines }: Section): string {
  const rows = lines.map(({ what, figure, demand = '', isMet }) => [
    what,
    figure,
    demand,
    isMet === undefined ? '' : isMet ? 'met' : 'MISSED',
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const text = rows.map(([what = '', figure = '', demand = '', met = '']) =>
    `  ${what.padEnd(widths[0] ?? 0)}  ${figure.padStart(widths[1] ?? 0)}  ${demand.padEnd(widths[2] ?? 0)}  ${met}`.trimEnd(),
  );
  return [heading, ...text, ''].join('\n');
}

/** Whether no demand was missed. */
export function allMet(sections: readonly Section[]): boolean {
  return sections.every(({ lines }) => lines.every(({ isMet = true }) => isMet));
}
