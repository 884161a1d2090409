/** The cells of a CSV text after RFC 4180, as a spreadsheet takes them in; quoted ones keep a leading `"`. */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const pattern = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gu;
  let row: string[] = [];
  for (const [all, cell = '', end] of csv.matchAll(pattern)) {
    if (all === '') break;
    row.push(cell.startsWith('"') ? `"${cell.slice(1, -1).replaceAll('""', '"')}` : cell);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The texts of the cells. */
export function parsedCsv(csv: string): readonly (readonly string[])[] {
  return cellsOf(csv).map((row) => row.map((cell) => cell.replace(/^"/u, '')));
}
