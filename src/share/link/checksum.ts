const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Four base-62 digits that any small change of the text changes: FNV-1a over its UTF-16 units, with
 * the last mixing of MurmurHash3. It tells damage, not forgery; one damage in 14.8 million slips through.
 */
export function checksumOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  let rest = mixed(hash);
  let checksum = '';
  for (let place = 0; place < 4; place += 1) {
    checksum += digits.charAt(rest % digits.length);
    rest = Math.floor(rest / digits.length);
  }
  return checksum;
}

function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}
