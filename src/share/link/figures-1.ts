import type { Figures } from '../../core/economics/figures.ts';
import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { FigureId } from '../../knowledge/vocabulary.ts';
import { readFigures } from '../door.ts';
import { figureIdsOf, noFigures } from '../figures.ts';
import { type Fault, shortened } from './field-1.ts';

/*
 * ECrq250pi1p25
 *
 * EC      begins the field of the figures
 * rq250   one entry for each figure the person changed: its code and the number
 * pi1p25  decimals follow a p; no zero stands where none is needed
 */

/** Begins the field of the figures; no question may have this code. */
export const codeOfFigures = 'EC';

const entryPattern = /(?<code>[a-z]{2})(?<number>[0-9]+(?:p[0-9]+)?)/gu;
const fieldPattern = /^EC(?:[a-z]{2}[0-9]+(?:p[0-9]+)?)+$/u;

/** Writes the figures a person changed, in table order; nothing when there are none. */
export function figuresFields(knowledge: DecisiveKnowledge, figures: Figures): readonly string[] {
  const entries = figureIdsOf(knowledge).flatMap((id) => {
    const value = figures[id];
    return value === undefined ? [] : [knowledge.figures[id].code + written(value)];
  });
  return entries.length === 0 ? [] : [codeOfFigures + entries.join('')];
}

/** Whether a field of a link is about figures. */
export function isFiguresField(field: string): boolean {
  return field.startsWith(codeOfFigures);
}

/** Reads the fields about figures, of which there is at most one. Never throws. */
export function readFiguresFields(
  knowledge: DecisiveKnowledge,
  fields: readonly string[],
): { readonly figures: Figures } | Fault {
  const [field, another] = fields;
  if (field === undefined) return { figures: noFigures };
  if (another !== undefined) {
    return { kind: 'duplicate', fault: 'The figures of the economics are given twice.' };
  }
  const entries = entriesIn(knowledge, field);
  if ('fault' in entries) return entries;
  const ids = entries.map(([id]) => id);
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated !== undefined) {
    return { kind: 'duplicate', fault: `The figure "${repeated}" is given twice.` };
  }
  const reading = readFigures(knowledge, Object.fromEntries(entries));
  if (!reading.ok) return { kind: 'not-allowed', fault: `${reading.problems.join('; ')}.` };
  return { figures: reading.value };
}

function entriesIn(
  knowledge: DecisiveKnowledge,
  field: string,
): readonly (readonly [FigureId, number])[] | Fault {
  if (!fieldPattern.test(field)) {
    const fault = `"${shortened(field)}" is not "${codeOfFigures}" with figure codes and numbers.`;
    return { kind: 'unknown-code', fault };
  }
  const ids = figureIdsOf(knowledge);
  const entries: (readonly [FigureId, number])[] = [];
  for (const { groups } of field.slice(codeOfFigures.length).matchAll(entryPattern)) {
    const { code = '', number = '' } = groups ?? {};
    const id = ids.find((candidate) => knowledge.figures[candidate].code === code);
    const value = Number(number.replace('p', '.'));
    if (id === undefined) {
      const allowed = ids.map((candidate) => knowledge.figures[candidate].code).join(', ');
      const fault = `No figure has the code "${code}"; the codes are: ${allowed}.`;
      return { kind: 'unknown-code', fault };
    }
    if (written(value) !== number) {
      const fault = `"${shortened(number)}" is not a number as links write it: ${written(value)}.`;
      return { kind: 'unknown-code', fault };
    }
    entries.push([id, value]);
  }
  return entries;
}

/** Exact and the only way to write it: the shortest decimal text that reads as the same number. */
function written(value: number): string {
  return String(value).replace('.', 'p');
}

/** The same field with its entries in alphabetical order; needs no content. */
export function withSortedFigures(field: string): string {
  if (!fieldPattern.test(field)) return field;
  const entries = field.slice(codeOfFigures.length).match(entryPattern) ?? [];
  return codeOfFigures + entries.toSorted().join('');
}
