import { expect, it } from 'vitest';
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
  [leading(0, 2), '0'],
  [leading(12_345, 2), '12,000'],
  [leading(0.012345, 2), '0.012'],
])('%s is written %s', (written, expected) => {
  expect(written).toBe(expected);
});
