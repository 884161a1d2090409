import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import { readName } from '../door.ts';
import { mostVariants, type Variant } from '../variants.ts';
import { checksumOf } from './checksum.ts';
import { type Fault, shortened } from './field-1.ts';
import { nameWritten, writtenName } from './name-1.ts';
import type { Content, ReadVariant, Refusal, Verdicts } from './reading.ts';
import { sealed, version1 } from './version-1.ts';

/*
 * lw1-1pf~TAcl~FAwl~VLth~LTti~SNNow~SNllAtZZtenZZtimes~VLht~LT0~k3Xz
 *
 * lw1-1pf~TAcl~FAwl~VLth~LTti  the base: all that stands before the checksum of its own link
 * SNNow                        the name of the base; name-1.ts says how names are written
 * SNllAtZZtenZZtimes           begins the next variant: the codes of its two verdicts, and its name
 * VLht                         a field in which it differs from the base
 * LT0                          a field of the base that it does not have
 * k3Xz                         the checksum of "set", "~" and all before it, in this very order
 */

/** Begins the field that names a variant; no question may have this code. */
export const codeOfName = 'SN';
const noField = '0';

/** Whether a link of format 1 holds a set. What ends it is a checksum, which may begin like a name. */
export function isSet(link: string): boolean {
  return link.slice(0, link.lastIndexOf('~')).includes(`~${codeOfName}`);
}

/** Writes two to four variants, the first the base. Throws a RangeError on an unknown id or another number. */
export function encodeSet(
  knowledge: DecisiveKnowledge,
  variants: readonly (Variant & { readonly verdicts: Verdicts })[],
): string {
  const [base, ...others] = variants.map(({ name, basis, verdicts }) => {
    const [head = '', ...fields] = version1.encode(knowledge, basis, verdicts).split('~');
    return { name: writtenName(name), head, fields: fields.slice(0, -1) };
  });
  if (base === undefined || others.length === 0 || variants.length > mostVariants)
    throw new RangeError(`a set has two to ${mostVariants} variants, not ${variants.length}`);
  const fields = [
    ...base.fields,
    codeOfName + base.name,
    ...others.flatMap((other) => [
      codeOfName + other.head.slice(-2) + other.name,
      ...differences(base.fields, other.fields),
    ]),
  ];
  return [base.head, ...fields, checksum(base.head, fields)].join('~');
}

/** Reads a set as a link to its base that has the others with it. Never throws. */
export function decodeSet(knowledge: DecisiveKnowledge, link: string): Content | Refusal {
  const [head = '', ...rest] = link.split('~');
  const fields = rest.slice(0, -1);
  const [baseFields = [], ...sections] = sectionsOf(fields);
  const base = version1.decode(knowledge, sealed(head, baseFields));
  if (rest.at(-1) !== checksum(head, fields)) {
    const problem = 'The checksum does not match: part of the set was lost or changed on the way.';
    return refusal({ kind: 'damaged', fault: problem }, base);
  }
  if (base.status === 'refused') return base;
  const { status, shown, ...basis } = base;
  const readings = sections.map((section, at) =>
    at === 0
      ? named(section, 0, { basis, shown })
      : variantOf(knowledge, head, baseFields, section),
  );
  const set: ReadVariant[] = [];
  for (const reading of readings) {
    if ('fault' in reading) return refusal(reading, base);
    set.push(reading);
  }
  const fault = faultOf(set, sections);
  return fault === undefined ? { ...base, status, set } : refusal(fault, base);
}

function refusal({ kind, fault }: Fault, base: Content | Refusal): Refusal {
  const partial = base.status === 'ok' ? base.answers : base.partial;
  return {
    status: 'refused',
    kind,
    problems: [fault],
    ...(partial !== undefined && { partial }),
  };
}

function variantOf(
  knowledge: DecisiveKnowledge,
  head: string,
  baseFields: readonly string[],
  section: readonly string[],
): ReadVariant | Fault {
  const [marker = '', ...changes] = section;
  const fields = new Map(baseFields.map((field) => [keyOf(field), field]));
  const keys = changes.map(keyOf);
  const repeated = keys.find((key, at) => keys.indexOf(key) !== at);
  if (repeated !== undefined)
    return {
      kind: 'duplicate',
      fault: `"${shortened(repeated)}" is changed twice in one variant.`,
    };
  for (const change of changes) {
    if (change.slice(2) === noField) fields.delete(keyOf(change));
    else fields.set(keyOf(change), change);
  }
  const codes = marker.slice(codeOfName.length, codeOfName.length + 2);
  const own = sealed(head.slice(0, -2) + codes, [...fields.values()]);
  const reading = version1.decode(knowledge, own);
  if (reading.status === 'refused')
    return { kind: reading.kind, fault: reading.problems.join(' ') };
  const { status: _, shown, ...basis } = reading;
  return named(section, 2, { basis, shown });
}

/** Gives what was read the name that its section begins with, after so many letters of verdicts. */
function named(
  [marker = '']: readonly string[],
  letters: number,
  read: Omit<ReadVariant, 'name'>,
): ReadVariant | Fault {
  const written = nameWritten(marker.slice(codeOfName.length + letters));
  const reading = readName(written);
  if (!reading.ok) return { kind: 'not-allowed', fault: `${reading.problems.join('; ')}.` };
  return { name: reading.value, ...read };
}

/** What is wrong with the set as a whole, if anything. */
function faultOf(
  set: readonly ReadVariant[],
  [base]: readonly (readonly string[])[],
): Fault | undefined {
  if (set.length < 2 || set.length > mostVariants)
    return {
      kind: 'not-allowed',
      fault: `A set has two to ${mostVariants} variants, not ${set.length}.`,
    };
  if (base !== undefined && base.length > 1)
    return { kind: 'not-allowed', fault: 'The base of the set is given twice.' };
  const names = set.map(({ name }) => name);
  if (new Set(names).size < names.length)
    return { kind: 'duplicate', fault: 'Two variants of the set have the same name.' };
  return undefined;
}

/** The fields before the first name, then each name with the fields after it. */
function sectionsOf(fields: readonly string[]): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const field of fields) {
    if (field.startsWith(codeOfName)) sections.push([field]);
    else sections.at(-1)?.push(field);
  }
  return sections;
}

/** The fields that turn the first into the second. */
function differences(base: readonly string[], other: readonly string[]): readonly string[] {
  const keys = new Set(other.map(keyOf));
  return [
    ...other.filter((field) => !base.includes(field)),
    ...base.map(keyOf).flatMap((key) => (keys.has(key) ? [] : [key + noField])),
  ];
}

function keyOf(field: string): string {
  return field.slice(0, 2);
}

function checksum(head: string, fields: readonly string[]): string {
  return checksumOf(['set', head, ...fields].join('~'));
}
