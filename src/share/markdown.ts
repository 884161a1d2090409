/** Text as Markdown shows it, whatever it holds: no link, image, markup or mention comes of it. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&@]/gu, (sign) => `\\${sign}`).replaceAll(/\s+/gu, ' ');
}

/**
 * What a person typed, in the middle of a line. Letters, digits and a few signs stand as they are;
 * anything else stands in code, where nothing is a link, an address or a mention.
 */
export function typed(text: string): string {
  if (/^[\p{L}\p{M}\p{N} ,'’()-]+$/u.test(text)) return text;
  return `\`${text.replaceAll('`', "'")}\``;
}

/** Lines of a list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `* ${item}`).join('\n');
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
