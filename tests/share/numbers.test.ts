import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dollars,
  drawnDollars,
  exactDollars,
  leading,
  markedDollars,
  number,
  percent,
  withDecimals,
} from '../../src/share/numbers.ts';

/** What `Intl` makes of a number, which has no sign where nothing but zero is left of it. */
function intl(value: number, style: Intl.NumberFormatOptions, language = 'en-GB'): string {
  return new Intl.NumberFormat(language, { signDisplay: 'negative', ...style }).format(value);
}

const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const values = fc.oneof(
  decimal,
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -1e14, max: 1e14 }),
);

describe('numbers are written as Intl writes them', () => {
  it('with so many decimals', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        expect(withDecimals(value, decimals)).toBe(intl(value, digits));
        expect(percent(value, decimals)).toBe(intl(value, { style: 'percent', ...digits }));
      }),
    );
  });

  it('with the decimals they have', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(number(value)).toBe(intl(value, { maximumFractionDigits: 4 }));
        expect(leading(value, 2)).toBe(intl(value, { maximumSignificantDigits: 2 }));
      }),
    );
  });

  it('shortened beside a drawing', () => {
    const amounts = fc.oneof(
      fc.double({ min: 0, max: 1e14, noNaN: true }),
      fc.integer({ min: 0, max: 1e14 }),
    );
    const style = { notation: 'compact', maximumFractionDigits: 1 } as const;
    fc.assert(
      fc.property(amounts, (value) => {
        expect(markedDollars(value)).toBe(`$${intl(value, style, 'en')}`);
      }),
    );
  });
});

it.each([
  [number(0), '0'],
  [number(1234567.891), '1,234,567.891'],
  [number(-0.00001), '0'],
  [number(5e-7), '0'],
  [withDecimals(1.005, 2), '1.01'],
  [withDecimals(-2.5, 0), '-3'],
  [withDecimals(999.95, 1), '1,000.0'],
  [percent(0.285), '29%'],
  [percent(0.9999, 1), '100.0%'],
  [dollars(-1234.5), '\u2212$1,235'],
  [exactDollars(0.5), '$0.50'],
  [exactDollars(1200), '$1,200'],
  [drawnDollars(999_999_999), '$999,999,999'],
  [drawnDollars(1_250_000_000), '$1.3B'],
  [markedDollars(999_960), '$1M'],
  [markedDollars(2e15), '$2,000T'],
])('%s is written %s', (written, expected) => {
  expect(written).toBe(expected);
});
