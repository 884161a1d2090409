/*
 * A QR code holds a digit in 3.3 bits and any other character in 8, so a link drawn as one is written
 * as a number: `lwq1-` and digits. The number says nothing but the characters of the readable link,
 * each by its place among those that may follow, so no question or option ever changes how it reads.
 */

/** What may come next in a link: after what is there, each move with its text and what it leads to. */
type State =
  | 'start'
  | 'code'
  | 'letters'
  | 'half'
  | 'pair'
  | 'digits'
  | 'lower'
  | 'digit'
  | 'any'
  | 'sum4'
  | 'sum3'
  | 'sum2'
  | 'sum1'
  | 'end';
type Move = readonly [text: string, next: State];

const lower = 'abcdefghijklmnopqrstuvwxyz';
const digits = '0123456789';
const sumDigits = digits + lower.toUpperCase() + lower;

const one = (characters: string, next: State): readonly Move[] =>
  characters.split('').map((text) => [text, next]);
/** Any character that is none of the usual ones there. */
const other: Move = ['', 'any'];

/** Published: a move is never changed, moved or removed. */
const moves: Readonly<Record<State, readonly Move[]>> = {
  // After "~": a code of two capitals, or the checksum that ends the link.
  start: [...one(lower.toUpperCase(), 'code'), ['', 'sum4'], other],
  code: [...one(lower.toUpperCase(), 'letters'), other],
  letters: [...one(lower, 'half'), other],
  half: [...one(lower, 'pair'), other],
  // After two letters: the end of a field, perhaps with a grade, or more letters, or a figure.
  pair: [
    ['~', 'start'],
    ['1~', 'start'],
    ['2~', 'start'],
    ['3~', 'start'],
    ['', 'lower'],
    ['', 'digit'],
    other,
  ],
  digits: [...one(digits, 'digits'), ['-', 'digits'], ['~', 'start'], ['', 'lower'], other],
  lower: one(lower, 'half'),
  digit: one(digits, 'digits'),
  any: [
    ...one(digits, 'digits'),
    ...one(lower, 'half'),
    ...one(lower.toUpperCase(), 'code'),
    ['-', 'digits'],
    ['~', 'start'],
  ],
  sum4: one(sumDigits, 'sum3'),
  sum3: one(sumDigits, 'sum2'),
  sum2: one(sumDigits, 'sum1'),
  sum1: one(sumDigits, 'end'),
  end: [],
};

const readablePrefix = 'lw1-';
const packedPrefix = 'lwq1-';

/** A readable link of format 1 as a packed one; undefined for a text that has not the form of a link. */
export function packed(link: string): string | undefined {
  if (!/^lw1-[A-Za-z0-9~-]+~[A-Za-z0-9]{4}$/u.test(link)) return undefined;
  const steps: { readonly place: number; readonly of: number }[] = [];
  let state: State = 'digits';
  let rest = link.slice(readablePrefix.length);
  while (state !== 'end') {
    const place = placeOfMove(state, rest);
    const [text, next]: Move = moves[state][place] ?? ['', 'end'];
    steps.push({ place, of: moves[state].length });
    rest = rest.slice(text.length);
    state = next;
  }
  const number = steps.reduceRight((sum, { place, of }) => sum * BigInt(of) + BigInt(place), 0n);
  return packedPrefix + number.toString();
}

/** The readable link that a packed one stands for; undefined where it stands for none. Never throws. */
export function unpacked(link: string): string | undefined {
  if (!/^lwq1-[0-9]+$/u.test(link)) return undefined;
  let number = BigInt(link.slice(packedPrefix.length));
  let state: State = 'digits';
  let readable = readablePrefix;
  while (state !== 'end') {
    const of: bigint = BigInt(moves[state].length);
    const [text, next]: Move = moves[state][Number(number % of)] ?? ['', 'end'];
    // Used up, a number would go on for ever where the first move leads back to itself.
    if (number === 0n && readable.length > link.length * 2) return undefined;
    number /= of;
    readable += text;
    state = next;
  }
  return packed(readable) === link ? readable : undefined;
}

/** Which move writes the beginning of the rest: a character that may stand there, else the way to one. */
function placeOfMove(state: State, rest: string): number {
  const isChecksum = state === 'start' && rest.length === 4 && !rest.includes('~');
  return moves[state].findIndex(([text, next]) => {
    if (isChecksum || next === 'sum4') return isChecksum && next === 'sum4';
    return text === ''
      ? moves[next].some(([first]) => rest.startsWith(first))
      : rest.startsWith(text);
  });
}
