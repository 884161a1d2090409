import { burdenCriteria, type Priorities, type PriorityLevel } from '../../core/burden.ts';
import { levelOf, normalPriorities, weighed } from '../priorities.ts';
import { type Fault, shortened } from './field-1.ts';

/** Begins the field of the priorities; no question may have this code. */
export const codeOfPriorities = 'PR';

const codeOfLevel: Record<PriorityLevel, string> = { low: 'l', normal: 'n', high: 'h' };
const levelOfCode: ReadonlyMap<string, PriorityLevel> = new Map([
  ['l', 'low'],
  ['n', 'normal'],
  ['h', 'high'],
]);

/** Writes the level of each burden in table order; nothing when all is normal. */
export function prioritiesFields(priorities: Priorities): readonly string[] {
  const levels = burdenCriteria.map((criterion) => levelOf(priorities, criterion));
  if (levels.every((level) => level === 'normal')) return [];
  return [codeOfPriorities + levels.map((level) => codeOfLevel[level]).join('')];
}

/** Whether a field of a link is about priorities. */
export function isPrioritiesField(field: string): boolean {
  return field.startsWith(codeOfPriorities);
}

/** Reads the fields about priorities, of which there is at most one. Never throws. */
export function readPrioritiesFields(fields: readonly string[]): Priorities | Fault {
  const [field, another] = fields;
  if (field === undefined) return normalPriorities;
  if (another !== undefined) {
    return { kind: 'duplicate', fault: 'What matters to the sender is given twice.' };
  }
  const codes = field.slice(codeOfPriorities.length).split('');
  const levels = codes.flatMap((code) => levelOfCode.get(code) ?? []);
  if (codes.length !== burdenCriteria.length || levels.length !== codes.length) {
    const fault = `"${shortened(field)}" is not "${codeOfPriorities}" with ${burdenCriteria.length} levels; the codes are: ${[...levelOfCode.keys()].join(', ')}.`;
    return { kind: 'unknown-code', fault };
  }
  return weighed(
    Object.fromEntries(burdenCriteria.map((criterion, at) => [criterion, levels[at] ?? 'normal'])),
  );
}
