/** Characters that look like nothing: soft hyphens, zero-width characters, direction marks. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;
const tildeLookalikes = /[\u02DC\u223C\uFF5E\u301C]/gu;
const hyphenLookalikes = /[\u2010-\u2015\u2212\uFF0D]/gu;
/** What mail and chat put between the pieces of a link they break. */
const seams = /[\s+=>|*_\\]/gu;

/**
 * The links a text may hold, the most literal first, made of link characters only: with what mail,
 * chat, browsers and people add to a link taken away again. The checksum says which one is right.
 * Takes time proportional to the length of the text.
 */
export function linksIn(text: string): readonly string[] {
  const plain = unescaped(text)
    .replaceAll(invisible, '')
    .replaceAll(tildeLookalikes, '~')
    .replaceAll(hyphenLookalikes, '-')
    .replaceAll('\\', '');
  const literal = linkAt(plain);
  const joined = withoutHyphenation(linkAt(plain.replaceAll(seams, '')));
  return [...new Set([literal, joined])].filter((link) => link !== '');
}

/** From the first link prefix, preferably one that starts a fragment, to the last link character. */
function linkAt(text: string): string {
  const inFragment = text.search(/#lwq?[0-9]{1,3}-/iu);
  const start = inFragment < 0 ? text.search(/lwq?[0-9]{1,3}-/iu) : inFragment + 1;
  if (start < 0) return '';
  const [run = ''] = /^[A-Za-z0-9~-]*/u.exec(text.slice(start)) ?? [];
  let end = run.length;
  while (end > 0 && '~-'.includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end);
}

/** After the first field separator a link holds no hyphen, so one there was put in at a line's end. */
function withoutHyphenation(link: string): string {
  const [head = '', ...rest] = link.split('~');
  return [head, ...rest.map((field) => field.replaceAll('-', ''))].join('~');
}

/** Undoes percent encoding and HTML escapes, up to three layers of them. */
function unescaped(text: string): string {
  let current = text;
  for (let layer = 0; layer < 3; layer += 1) {
    current = current
      .replaceAll(/(?:%[0-9a-f]{2})+/giu, percentDecoded)
      .replaceAll('&amp;', '&')
      .replaceAll('&tilde;', '~')
      .replaceAll(/&#([0-9]{1,5});/gu, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll(/&#x([0-9a-f]{1,4});/giu, (_, code: string) =>
        String.fromCodePoint(Number(`0x${code}`)),
      );
  }
  return current;
}

function percentDecoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run.replaceAll(/%([0-7][0-9a-f])/giu, (_, code: string) =>
      String.fromCodePoint(Number(`0x${code}`)),
    );
  }
}
