import { notApplicable } from '../../core/situation.ts';
import type { DecisiveKnowledge, Option, Question } from '../../knowledge/schema.ts';
import { type GivenAnswer, type Grade, unknown } from '../answers.ts';
import { readAnswer } from '../door.ts';
import type { RefusalKind } from './reading.ts';

const codeOfUnknown = 'xx';
const codeOfNotApplicable = 'na';
const codeOfGrade: Record<Grade, string> = { measured: '1', observed: '2', guessed: '3' };
const gradeOfCode: ReadonlyMap<string, Grade> = new Map([
  ['1', 'measured'],
  ['2', 'observed'],
  ['3', 'guessed'],
]);

/** What is wrong with a part of a link. */
export interface Fault {
  readonly kind: RefusalKind;
  readonly fault: string;
}

/** A question and the answer a link gives to it. */
export interface ReadField {
  readonly question: Question;
  readonly answer: GivenAnswer;
}

/** Writes the answer to a question, options in their own order. Throws a RangeError on an unknown option. */
export function fieldOf(question: Question, { value, grade }: GivenAnswer): string {
  if (value === unknown) return question.code + codeOfUnknown;
  const suffix = grade === undefined ? '' : codeOfGrade[grade];
  if (value === notApplicable) return question.code + codeOfNotApplicable + suffix;
  const chosen = typeof value === 'string' ? [value] : value;
  for (const id of chosen) {
    if (optionBy('id', id, question) !== undefined) continue;
    throw new RangeError(`question "${question.id}" has no option "${id}"`);
  }
  const codes = question.options.filter(({ id }) => chosen.includes(id)).map(({ code }) => code);
  return question.code + codes.join('') + suffix;
}

const fieldPattern = /^(?<code>[A-Z]{2})(?<options>(?:[a-z]{2})+)(?<grade>[1-3]?)$/u;

/** The question code a field begins with; the whole text where it is no field. */
export function codeOf(field: string): string {
  return fieldPattern.exec(field)?.groups?.['code'] ?? field;
}

/** The question with this code. */
export function questionOf({ questions }: DecisiveKnowledge, wanted: string): Question | undefined {
  return questions.find(({ code }) => code === wanted);
}

/** Reads one field of a link. Never throws. */
export function readField(knowledge: DecisiveKnowledge, field: string): ReadField | Fault {
  const { code, options = '', grade = '' } = fieldPattern.exec(field)?.groups ?? {};
  if (code === undefined) {
    const fault = `"${shortened(field)}" is not a question code with option codes.`;
    return { kind: 'unknown-code', fault };
  }
  const question = questionOf(knowledge, code);
  if (question === undefined) {
    const allowed = knowledge.questions.map((candidate) => candidate.code).join(', ');
    const fault = `No question has the code "${code}"; the codes are: ${allowed}.`;
    return { kind: 'unknown-code', fault };
  }
  const value = valueOf(question, pairs(options));
  return typeof value === 'object' && 'fault' in value
    ? value
    : throughTheDoor(question, value, gradeOfCode.get(grade));
}

function valueOf(question: Question, codes: readonly string[]): GivenAnswer['value'] | Fault {
  const [first = ''] = codes;
  if (codes.length === 1 && first === codeOfUnknown) return unknown;
  if (codes.length === 1 && first === codeOfNotApplicable) return notApplicable;
  const stranger = codes.find((code) => optionBy('code', code, question) === undefined);
  if (stranger !== undefined) {
    const allowed = question.options.map(({ code }) => code).join(', ');
    const fault = `Question "${question.id}" has no option with the code "${stranger}"; the codes are: ${allowed}.`;
    return { kind: 'unknown-code', fault };
  }
  const ids = question.options.flatMap(({ id, code }) =>
    codes.filter((given) => given === code).map(() => id),
  );
  const [only] = ids;
  return question.type === 'single' && ids.length === 1 && only !== undefined ? only : ids;
}

function throughTheDoor(
  question: Question,
  value: GivenAnswer['value'],
  grade: Grade | undefined,
): ReadField | Fault {
  const reading = readAnswer(question, grade === undefined ? { value } : { value, grade });
  if (!reading.ok) return { kind: 'not-allowed', fault: `${reading.problems.join('; ')}.` };
  return { question, answer: reading.value };
}

/** The same field with its option codes in alphabetical order; needs no content. */
export function withSortedOptions(field: string): string {
  const { code, options, grade = '' } = fieldPattern.exec(field)?.groups ?? {};
  if (code === undefined || options === undefined) return field;
  return code + pairs(options).toSorted().join('') + grade;
}

function pairs(codes: string): readonly string[] {
  return codes.match(/../gu) ?? [];
}

function optionBy(key: 'id' | 'code', value: string, question: Question): Option | undefined {
  return question.options.find((option) => option[key] === value);
}

/** The beginning of an untrusted text, short enough for a line. */
export function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
