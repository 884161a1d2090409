/*
 * inZZsixZZmonthsZ2cZ10Zd7Z
 *
 * A to Y, a to z, 0 to 9  stand for themselves
 * ZZ                      a space
 * Z2cZ                    any other character: its code point in hexadecimal digits
 */

const piecePattern = /[A-Ya-z0-9]|Z(?<code>[0-9a-f]{0,6})Z/gu;
const namePattern = /^(?:[A-Ya-z0-9]|Z[0-9a-f]{0,6}Z)+$/u;

/** Writes a name in the characters of a link, without a hyphen or tilde. */
export function writtenName(name: string): string {
  return name.replaceAll(/[^A-Ya-z0-9]/gu, (character) =>
    character === ' ' ? 'ZZ' : `Z${(character.codePointAt(0) ?? 0).toString(16)}Z`,
  );
}

/** Reads a name as links write it; undefined when it is not written like that. Never throws. */
export function nameWritten(text: string): string | undefined {
  if (!namePattern.test(text)) return undefined;
  const name = [...text.matchAll(piecePattern)]
    .map(({ 0: piece, groups }) => {
      const code = groups?.['code'];
      if (code === undefined) return piece;
      return code === '' ? ' ' : characterOf(Number(`0x${code}`));
    })
    .join('');
  return writtenName(name) === text ? name : undefined;
}

function characterOf(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
