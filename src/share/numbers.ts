/* How numbers and dates are written, for exports and screens alike. */
const locale = 'en-GB';
const minus = '\u2212';

const formats = new Map<string, Intl.NumberFormat>();

/** A number in a style. Formats are made when first used and kept: making one takes a browser a while. */
function written(value: number, style: Intl.NumberFormatOptions, language = locale): string {
  const key = JSON.stringify([language, style]);
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { signDisplay: 'negative', ...style });
  formats.set(key, format);
  return format.format(value);
}

/** Has the browser bring what it writes numbers with, which takes it a while. */
export function prepareNumbers(): void {
  percent(0);
}

/** From here on an amount is too long to be written in full beside a drawing. */
const longAmount = 1e9;

/** A number with its thousands set apart and all its decimals, up to four. */
export function number(value: number): string {
  return written(value, { maximumFractionDigits: 4 });
}

/** A number with exactly so many decimals. */
export function withDecimals(value: number, decimals: number): string {
  return written(value, exactly(decimals));
}

/** A number of which only the leading digits matter. */
export function leading(value: number, digits: number): string {
  return written(value, { maximumSignificantDigits: digits });
}

/** A share of 1, such as 40%. No line breaks before the sign. */
export function percent(share: number, decimals = 0): string {
  return written(share, { style: 'percent', ...exactly(decimals) });
}

function exactly(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/** An amount in whole dollars. */
export function dollars(value: number): string {
  return `${value < 0 ? minus : ''}$${withDecimals(Math.abs(value), 0)}`;
}

/** An amount in dollars with its cents, where it has any. */
export function exactDollars(value: number): string {
  return `$${withDecimals(value, Number.isInteger(value) ? 0 : 2)}`;
}

/** An amount beside a drawing: in full, as everywhere, while there is room for it. */
export function drawnDollars(value: number): string {
  return value < longAmount ? dollars(value) : markedDollars(value);
}

/** The round amount at a mark of a scale. */
export function markedDollars(value: number): string {
  return `$${written(value, { notation: 'compact', maximumFractionDigits: 1 }, 'en')}`;
}

/** A day, such as 21 November 2026. */
export function date(value: Date): string {
  return value.toLocaleDateString(locale, { dateStyle: 'long' });
}
