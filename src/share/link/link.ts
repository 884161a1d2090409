import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { Basis } from '../basis.ts';
import { unpacked } from './packed-1.ts';
import type { Variant } from '../variants.ts';
import type { Content, LinkFormat, Refusal, Verdicts } from './reading.ts';
import { linksIn } from './repair.ts';
import { decodeSet, encodeSet, isSet } from './set-1.ts';
import { version1 } from './version-1.ts';

/** Every link format ever published: all are read, for ever. */
const versions: readonly LinkFormat[] = [version1];
/** The one that is written. */
const newest = version1;

/** No link is longer; a longer text is not looked into. In UTF-16 units. */
export const longestText = 4096;

/** What a text that should be a link turned out to be. */
export type DecodedLink =
  /**
   * `link`: the readable link itself, without what was around or in it. `repaired`: something had
   * been added to it or changed in it, and the checksum proves it undone.
   */
  | (Content & { readonly link: string; readonly repaired: boolean })
  /** `raw`: the text as it came. */
  | (Refusal & { readonly raw: string });

/**
 * Writes all that a person said and the verdicts they see as a link: what follows `#` in an address.
 * Characters A–Z, a–z, 0–9, `~` and `-`, the last one a letter or digit; at most 150 for any 20
 * answers without grades, 7 more for priorities, and for figures 3 more and each with its code.
 * Throws a RangeError on an option or verdict the content lacks.
 */
export function encodeLink(knowledge: DecisiveKnowledge, basis: Basis, verdicts: Verdicts): string {
  return newest.encode(knowledge, basis, verdicts);
}

/**
 * Writes two to four variants of one feature, each with the verdicts the sender sees, as one link: that
 * of the first, and what differs in each other. A reader that wants one feature reads the first.
 * Throws a RangeError as `encodeLink` does.
 */
export function encodeLinkOfSet(
  knowledge: DecisiveKnowledge,
  variants: readonly (Variant & { readonly verdicts: Verdicts })[],
): string {
  return encodeSet(knowledge, variants);
}

/**
 * Reads a link out of any text: a fragment, a whole address, something pasted. Repairs what mail,
 * chat and browsers do to links; refuses, with reasons, everything it can not prove intact. Never
 * throws and never fills in a default. Takes time proportional to the length of the text.
 */
export function decodeLink(knowledge: DecisiveKnowledge, text: string): DecodedLink {
  if (text.length > longestText) {
    const problem = `The text has ${text.length} characters; no link has more than ${longestText}.`;
    return { status: 'refused', kind: 'too-long', problems: [problem], raw: text };
  }
  const refusals: Refusal[] = [];
  for (const link of linksIn(text)) {
    const reading = decodeExact(knowledge, link);
    if (reading.status === 'ok') {
      const repaired = text !== link && !text.endsWith(`#${link}`);
      return { ...reading, link: unpacked(link) ?? link, repaired };
    }
    refusals.push(reading);
  }
  const refusal = refusals.find(({ kind }) => kind !== 'damaged') ?? refusals.at(-1) ?? notALink;
  return { ...refusal, raw: text };
}

const notALink: Refusal = {
  status: 'refused',
  kind: 'not-a-link',
  problems: [`There is no link in this text: a link starts with "lw${newest.version}-".`],
};

const notWhole: Refusal = {
  status: 'refused',
  kind: 'damaged',
  problems: ['The digits stand for no link: some of them were lost or changed on the way.'],
};

function decodeExact(knowledge: DecisiveKnowledge, link: string): Content | Refusal {
  const [, packing, digits] = /^lw(q?)([0-9]+)/iu.exec(link) ?? [];
  const version = Number(digits);
  const format = versions.find((candidate) => candidate.version === version);
  const readable = packing === '' ? link : unpacked(link);
  if (format !== undefined && readable === undefined) return notWhole;
  if (format !== undefined && readable !== undefined) {
    const decode = isSet(readable) ? decodeSet : format.decode;
    return decode(knowledge, readable);
  }
  if (!(version > newest.version)) return notALink;
  const problem = `The link has format ${version}; the newest one known here is ${newest.version}.`;
  return { status: 'refused', kind: 'newer-version', problems: [problem] };
}
