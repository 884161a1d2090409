/*
 * How numbers and dates are written, for exports and screens alike: as `Intl` writes them, whose first
 * format takes a browser too long for what is read first.
 */
const minus = '\u2212';

/** The thousands by which an amount beside a drawing is counted. */
const units = ['', 'K', 'M', 'B', 'T'] as const;

/** From here on an amount is too long to be written in full beside a drawing. */
const longAmount = 1e9;

/** A number with its thousands set apart and all its decimals, up to four. */
export function number(value: number): string {
  return withAtMost(value, 4);
}

/** A number with exactly so many decimals. */
export function withDecimals(value: number, decimals: number): string {
  const inLast = Math.round(shifted(Math.abs(value), decimals));
  const digits = String(inLast).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value < 0 && inLast > 0 ? '-' : '';
  const rest = decimals === 0 ? '' : `.${digits.slice(-decimals)}`;
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') + rest;
}

/** At least one decimal is allowed for, so that only zeros after the point are left out. */
function withAtMost(value: number, decimals: number): string {
  return withDecimals(value, decimals).replace(/\.?0+$/u, '');
}

/** A number with its point moved to the right, without what multiplying would add in its last digits. */
function shifted(value: number, places: number): number {
  const [digits, power = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(power) + places}`);
}

/** A number of which only the leading digits matter. */
export function leading(value: number, digits: number): string {
  if (value === 0) return '0';
  const places = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  const rounded = Math.round(shifted(Math.abs(value), places)) * Math.sign(value);
  return withAtMost(shifted(rounded, -places), Math.max(1, places));
}

/** A share of 1, such as 40%. No line breaks before the sign. */
export function percent(share: number, decimals = 0): string {
  return `${withDecimals(shifted(share, 2), decimals)}%`;
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
  const fitting = units.findIndex((_, at) => Math.round(shifted(value, 1 - 3 * at)) < 10_000);
  const at = fitting < 0 ? units.length - 1 : fitting;
  return `$${withAtMost(shifted(value, -3 * at), 1)}${units[at]}`;
}

/** A day, such as 21 November 2026. */
export function date(value: Date): string {
  return value.toLocaleDateString('en-GB', { dateStyle: 'long' });
}
