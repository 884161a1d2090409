import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { csvOf, tableOf } from '../../src/share/table.ts';
import { keptOn } from '../fixtures/kept.ts';
import { several, situations } from '../ui/panels/situations.ts';
import { cellsOf, parsedCsv } from './parsed-csv.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', ' =', '"=', ',=', '＝'))
    .chain(([start]) => fc.string().map((rest) => start + rest)),
);

describe('X11: the table', () => {
  it('gives a spreadsheet no formula, and every text back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
        const [row = []] = cellsOf(csvOf([texts]));
        expect(row).toHaveLength(texts.length);
        row.forEach((cell, at) => {
          const text = texts[at] ?? '';
          if (text === '') return expect(cell).toBe('');
          expect(cell).not.toMatch(/^"[\s\0]*[=+\-@＝＋－＠]/u);
          expect(cell).not.toMatch(/^"[\t\r\n\0]/u);
          expect([`"${text}`, `"'${text}`]).toContain(cell);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves numbers bare, below nought and halved ones too', () => {
    const number = fc.integer({ min: -200, max: 200 }).map((half) => half / 2);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1 }), (numbers) => {
        expect(csvOf([numbers])).toBe(`${numbers.join(',')}\r\n`);
      }),
    );
    expect(csvOf([[-6, 2.5, '-6']])).toBe('-6,2.5,"\'-6"\r\n');
  });

  it.each(Object.entries(several))('adds up to the score of each layer, %s', (_, situation) => {
    const kept = keptOn(situation);
    const [header = [], ...rows] = cellsOf(tableOf(kept));
    expect(header).toHaveLength(knowledge.criteria.length + 4);
    kept.decision.layers.forEach(({ score }, at) => {
      const numbers = (rows[at] ?? []).slice(2).map(Number);
      const total = numbers.at(-1);
      expect(total).toBe(score.total);
      expect(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0)).toBe(total);
    });
  });

  it('has as many cells in each row, and what a person typed as a text', () => {
    const rows = parsedCsv(tableOf(keptOn(situations.waiting, { name: '=1+1' })));
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows).toContainEqual(expect.arrayContaining(['Feature', "'=1+1"]));
  });
});
