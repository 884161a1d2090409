import { notApplicable } from '../../core/situation.ts';
import type { Knowledge, Option, Question } from '../../knowledge/schema.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import {
  type Answers,
  answerTo,
  type GivenAnswer,
  type Grade,
  isEmpty,
  unknown,
} from '../answers.ts';
import { readAnswers } from '../door.ts';
import { isNewerModel } from '../model-version.ts';
import { checksumOf } from './checksum.ts';
import type { Content, Refusal, RefusalKind, Shown, Verdicts } from './reading.ts';

/*
 * lw1-1pf~TAcl~FAwlin3~TRxx~k3Xz
 *
 * lw1     the version of this format
 * 1       the version of the model, dots written as hyphens
 * pf      the codes of the two verdicts the sender saw: now, target
 * TAcl    one field for each answered question: its code, the codes of the chosen options,
 *         or xx (I don't know), or na (does not apply)
 * 3       how the answer is known: 1 measured, 2 observed, 3 guessed; left out where nobody said
 * k3Xz    the checksum of all before it, in canonical order
 */

/** Which link format this is. */
export const version = 1;

const codeOfUnknown = 'xx';
const codeOfNotApplicable = 'na';
const codeOfGrade: Record<Grade, string> = { measured: '1', observed: '2', guessed: '3' };
const gradeOfCode: ReadonlyMap<string, Grade> = new Map([
  ['1', 'measured'],
  ['2', 'observed'],
  ['3', 'guessed'],
]);

/** Writes answers in question order, options in their own. Throws on an id the content does not have. */
export function encode(knowledge: Knowledge, answers: Answers, { now, target }: Verdicts): string {
  const head = `lw1-${knowledge.model.replaceAll('.', '-')}${codeOfVerdict(knowledge, now)}${codeOfVerdict(knowledge, target)}`;
  const fields = knowledge.questions.flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === undefined ? [] : [fieldOf(question, answer)];
  });
  return [head, ...fields, checksum(head, fields)].join('~');
}

/** Reads a link of this format, made of link characters only. Fields may come in any order. Never throws. */
export function decode(knowledge: Knowledge, link: string): Content | Refusal {
  const [head = '', ...rest] = link.split('~');
  const fields = rest.slice(0, -1);
  const isIntact = rest.at(-1) === checksum(head, fields);
  const shown = shownIn(knowledge, head);
  const readings = withoutRepetition(fields.map((field) => readField(knowledge, field)));
  const faults = [shown, ...readings].flatMap((reading) => ('fault' in reading ? [reading] : []));
  const answers = Object.fromEntries(
    readings.flatMap((reading) =>
      'answer' in reading ? [[reading.question.id, reading.answer]] : [],
    ),
  );
  if (isIntact && faults.length === 0 && !('fault' in shown))
    return { status: 'ok', answers, shown };
  return {
    status: 'refused',
    ...(isIntact ? blame(knowledge, head, faults) : damage(faults)),
    ...(!isEmpty(answers) && { partial: answers }),
  };
}

interface Fault {
  readonly kind: RefusalKind;
  readonly fault: string;
}

interface ReadField {
  readonly question: Question;
  readonly answer: GivenAnswer;
}

type Problems = Pick<Refusal, 'kind' | 'problems'>;

function damage(faults: readonly Fault[]): Problems {
  const problem = 'The checksum does not match: part of the link was lost or changed on the way.';
  return { kind: 'damaged', problems: [problem, ...faults.map(({ fault }) => fault)] };
}

/** What an intact link asks for that is not known here may be known to the newer model it was made with. */
function blame(knowledge: Knowledge, head: string, faults: readonly Fault[]): Problems {
  const problems = faults.map(({ fault }) => fault);
  const model = modelIn(headPattern.exec(head)?.groups?.['model'] ?? '');
  if (!isNewerModel(model, knowledge.model)) {
    return { kind: faults[0]?.kind ?? 'damaged', problems };
  }
  const problem = `The link was made with model ${model}, newer than model ${knowledge.model} here.`;
  return { kind: 'newer-version', problems: [problem, ...problems] };
}

const headPattern = /^lw1-(?<model>[0-9]+(?:-[0-9]+)*)(?<now>[a-z])(?<target>[a-z])$/u;

function shownIn({ verdicts }: Knowledge, head: string): Shown | Fault {
  const { model = '', now = '', target = '' } = headPattern.exec(head)?.groups ?? {};
  const idOf = (code: string) => verdicts.find((verdict) => verdict.code === code)?.id;
  const [nowId, targetId] = [idOf(now), idOf(target)];
  if (nowId !== undefined && targetId !== undefined) {
    return { model: modelIn(model), now: nowId, target: targetId };
  }
  const allowed = verdicts.map(({ code }) => code).join(', ');
  const fault = `The beginning "${shortened(head)}" does not name a model and two verdicts; the verdict codes are: ${allowed}.`;
  return { kind: 'unknown-code', fault };
}

function modelIn(written: string): string {
  return written.replaceAll('-', '.');
}

function codeOfVerdict({ verdicts }: Knowledge, id: VerdictId): string {
  return found(
    verdicts.find((verdict) => verdict.id === id),
    `verdict "${id}"`,
  ).code;
}

function fieldOf(question: Question, { value, grade }: GivenAnswer): string {
  if (value === unknown) return question.code + codeOfUnknown;
  const suffix = grade === undefined ? '' : codeOfGrade[grade];
  if (value === notApplicable) return question.code + codeOfNotApplicable + suffix;
  const chosen = typeof value === 'string' ? [value] : value;
  for (const id of chosen)
    found(optionBy('id', id, question), `option "${id}" of "${question.id}"`);
  const codes = question.options.filter(({ id }) => chosen.includes(id)).map(({ code }) => code);
  return question.code + codes.join('') + suffix;
}

const fieldPattern = /^(?<code>[A-Z]{2})(?<options>(?:[a-z]{2})+)(?<grade>[1-3]?)$/u;

function readField(knowledge: Knowledge, field: string): ReadField | Fault {
  const { code, options = '', grade = '' } = fieldPattern.exec(field)?.groups ?? {};
  if (code === undefined) {
    const fault = `"${shortened(field)}" is not a question code with option codes.`;
    return { kind: 'unknown-code', fault };
  }
  const question = knowledge.questions.find((candidate) => candidate.code === code);
  if (question === undefined) {
    const allowed = knowledge.questions.map((candidate) => candidate.code).join(', ');
    const fault = `No question has the code "${code}"; the codes are: ${allowed}.`;
    return { kind: 'unknown-code', fault };
  }
  const value = valueOf(question, pairs(options));
  return typeof value === 'object' && 'fault' in value
    ? value
    : throughTheDoor(knowledge, question, value, gradeOfCode.get(grade));
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
  knowledge: Knowledge,
  question: Question,
  value: GivenAnswer['value'],
  grade: Grade | undefined,
): ReadField | Fault {
  const reading = readAnswers(knowledge, {
    [question.id]: grade === undefined ? { value } : { value, grade },
  });
  if (!reading.ok) return { kind: 'not-allowed', fault: `${reading.problems.join('; ')}.` };
  const answer = answerTo(reading.value, question.id);
  if (answer === undefined) throw new Error(`the door lost question "${question.id}"`);
  return { question, answer };
}

/** A question answered twice has no answer. */
function withoutRepetition(
  readings: readonly (ReadField | Fault)[],
): readonly (ReadField | Fault)[] {
  const counts = new Map<Question, number>();
  for (const reading of readings) {
    if ('question' in reading)
      counts.set(reading.question, (counts.get(reading.question) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([question]) => question);
  return [
    ...readings.filter(
      (reading) => !('question' in reading && repeated.includes(reading.question)),
    ),
    ...repeated.map(({ id }): Fault => ({
      kind: 'duplicate',
      fault: `Question "${id}" is answered twice.`,
    })),
  ];
}

/**
 * Needs no content, so that damage is told apart from codes of another model: fields, and the
 * option codes in each, in alphabetical order.
 */
function checksum(head: string, fields: readonly string[]): string {
  return checksumOf([head, ...fields.map(withSortedOptions).toSorted()].join('~'));
}

function withSortedOptions(field: string): string {
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

function found<Thing>(thing: Thing | undefined, name: string): Thing {
  if (thing === undefined) throw new RangeError(`the content has no ${name}`);
  return thing;
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}
