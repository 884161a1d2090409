import type { DecisiveKnowledge } from '../../knowledge/schema.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import { answerTo, isEmpty } from '../answers.ts';
import type { Basis } from '../basis.ts';
import { isNewerModel } from '../model-version.ts';
import { checksumOf } from './checksum.ts';
import {
  codeOf,
  type Fault,
  fieldOf,
  questionOf,
  type ReadField,
  readField,
  shortened,
  withSortedOptions,
} from './field-1.ts';
import {
  figuresFields,
  isFiguresField,
  readFiguresFields,
  withSortedFigures,
} from './figures-1.ts';
import { isPrioritiesField, prioritiesFields, readPrioritiesFields } from './priorities-1.ts';
import type { Content, LinkFormat, Refusal, Shown, Verdicts } from './reading.ts';

/*
 * lw1-1pf~TAcl~FAwlin3~TRxx~PRlnhn~ECrq250~k3Xz
 *
 * lw1     the version of this format
 * 1       the version of the model, dots written as hyphens
 * pf      the codes of the two verdicts the sender saw: now, target
 * TAcl    one field for each answered question: its code, the codes of the chosen options,
 *         or xx (I don't know), or na (does not apply)
 * 3       how the answer is known: 1 measured, 2 observed, 3 guessed; left out where nobody said
 * PRlnhn  what matters to the person: low, normal or high for each burden in table order; left out
 *         while all is normal
 * ECrq250 the figures of the economics that the person changed; left out while all are as assumed
 * k3Xz    the checksum of all before it, in canonical order
 */

/** The first link format. */
export const version1: LinkFormat = { version: 1, encode, decode };

function encode(knowledge: DecisiveKnowledge, basis: Basis, { now, target }: Verdicts): string {
  const { answers, priorities, figures } = basis;
  const codes = codeOfVerdict(knowledge, now) + codeOfVerdict(knowledge, target);
  const head = `lw1-${knowledge.model.replaceAll('.', '-')}${codes}`;
  const answerFields = knowledge.questions.flatMap((question) => {
    const answer = answerTo(answers, question.id);
    return answer === undefined ? [] : [fieldOf(question, answer)];
  });
  const fields = [
    ...answerFields,
    ...prioritiesFields(priorities),
    ...figuresFields(knowledge, figures),
  ];
  return sealed(head, fields);
}

/** A beginning and fields with their checksum: a whole link. */
export function sealed(head: string, fields: readonly string[]): string {
  return [head, ...fields, checksum(head, fields)].join('~');
}

function decode(knowledge: DecisiveKnowledge, link: string): Content | Refusal {
  const [head = '', ...rest] = link.split('~');
  const fields = rest.slice(0, -1);
  const isIntact = rest.at(-1) === checksum(head, fields);
  const shown = shownIn(knowledge, head);
  const priorities = readPrioritiesFields(fields.filter(isPrioritiesField));
  const figures = readFiguresFields(knowledge, fields.filter(isFiguresField));
  const answerFields = fields.filter((it) => !isPrioritiesField(it) && !isFiguresField(it));
  const readings = readFields(knowledge, answerFields);
  const faults = [shown, ...readings, priorities, figures].flatMap((reading) =>
    'fault' in reading ? [reading] : [],
  );
  const answers = Object.fromEntries(
    readings.flatMap((reading) =>
      'answer' in reading ? [[reading.question.id, reading.answer]] : [],
    ),
  );
  const isWhole = !('fault' in shown) && !('fault' in priorities) && !('fault' in figures);
  if (isIntact && faults.length === 0 && isWhole)
    return { status: 'ok', answers, priorities, ...figures, shown };
  return {
    status: 'refused',
    ...(isIntact ? blame(knowledge, head, faults) : damage(faults)),
    ...(!isEmpty(answers) && { partial: answers }),
  };
}

type Problems = Pick<Refusal, 'kind' | 'problems'>;

function damage(faults: readonly Fault[]): Problems {
  const problem = 'The checksum does not match: part of the link was lost or changed on the way.';
  return { kind: 'damaged', problems: [problem, ...faults.map(({ fault }) => fault)] };
}

/** What an intact link asks for that is not known here may be known to the newer model it was made with. */
function blame(knowledge: DecisiveKnowledge, head: string, faults: readonly Fault[]): Problems {
  const problems = faults.map(({ fault }) => fault);
  const model = modelIn(headPattern.exec(head)?.groups?.['model'] ?? '');
  if (!isNewerModel(model, knowledge.model)) {
    return { kind: faults[0]?.kind ?? 'damaged', problems };
  }
  const problem = `The link was made with model ${model}, newer than model ${knowledge.model} here.`;
  return { kind: 'newer-version', problems: [problem, ...problems] };
}

const headPattern = /^lw1-(?<model>[0-9]+(?:-[0-9]+)*)(?<now>[a-z])(?<target>[a-z])$/u;

function shownIn({ verdicts }: DecisiveKnowledge, head: string): Shown | Fault {
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

function codeOfVerdict({ verdicts }: DecisiveKnowledge, id: VerdictId): string {
  const verdict = verdicts.find((candidate) => candidate.id === id);
  if (verdict === undefined) throw new RangeError(`the content has no verdict "${id}"`);
  return verdict.code;
}

/** Reads each field; a code given twice is not looked into: its question has no answer. */
function readFields(
  knowledge: DecisiveKnowledge,
  fields: readonly string[],
): readonly (ReadField | Fault)[] {
  const byCode = new Map<string, string>();
  const repeated = new Set<string>();
  for (const field of fields) {
    const code = codeOf(field);
    if (byCode.has(code)) repeated.add(code);
    else byCode.set(code, field);
  }
  return Array.from(byCode, ([code, field]) => {
    const question = repeated.has(code) ? questionOf(knowledge, code) : undefined;
    return question === undefined
      ? readField(knowledge, field)
      : { kind: 'duplicate', fault: `Question "${question.id}" is answered twice.` };
  });
}

/**
 * Needs no content, so that damage is told apart from codes of another model: fields, and the
 * option codes or figures in each, in alphabetical order. Priorities stand in the order of their table.
 */
function checksum(head: string, fields: readonly string[]): string {
  const canonical = fields.map((field) => {
    if (isPrioritiesField(field)) return field;
    return isFiguresField(field) ? withSortedFigures(field) : withSortedOptions(field);
  });
  return checksumOf([head, ...canonical.toSorted()].join('~'));
}
