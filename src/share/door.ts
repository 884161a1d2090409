import * as z from 'zod/mini';
import { burdenCriteria, type Priorities } from '../core/burden.ts';
import type { Figures } from '../core/economics/figures.ts';
import { oncePer } from '../core/once-per.ts';
import { notApplicable, type Situation } from '../core/situation.ts';
import type { DecisiveKnowledge, Question } from '../knowledge/schema.ts';
import { faultsIn, quote } from './answer-faults.ts';
import { type Answers, type GivenAnswer, grades, unknown } from './answers.ts';
import { figureIdsOf, isAllowed, withFigures } from './figures.ts';
import { priorityLevels, weighed } from './priorities.ts';
import { longestName } from './variants.ts';

/** What came of reading an untrusted value: a value that fits the content, or every reason why not. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Each problem is a sentence that names the question, the id at fault and what is allowed. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a situation as the command line takes it: an object from question id to one option id, a
 * list of option ids (multiple choice), or `not-applicable`. Never throws.
 */
export function readSituation(knowledge: DecisiveKnowledge, input: unknown): Reading<Situation> {
  return read(knowledge, situationSchema(knowledge), input);
}

/** Reads answers as the app keeps them: an object from question id to `{ value, grade? }`. Never throws. */
export function readAnswers(knowledge: DecisiveKnowledge, input: unknown): Reading<Answers> {
  return read(knowledge, answersSchema(knowledge), input);
}

/** Reads the answer to one question as the app keeps it: `{ value, grade? }`. Never throws. */
export function readAnswer(question: Question, input: unknown): Reading<GivenAnswer> {
  const result = answerSchema(question).safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.map(({ message }) => message) };
}

/** What can still be read of answers that as a whole can not: every entry that is right by itself. */
export function readableAnswers({ questions }: DecisiveKnowledge, input: unknown): Answers {
  const entries = z.record(z.string(), z.unknown()).safeParse(input);
  if (!entries.success) return {};
  const { data } = entries;
  const parts = questions
    .filter(({ id }) => Object.hasOwn(data, id))
    .map((question) => [question.id, readAnswer(question, data[question.id])] as const);
  return Object.fromEntries(parts.flatMap(([id, part]) => (part.ok ? [[id, part.value]] : [])));
}

/** Reads priorities as the app keeps them: an object from burden to level. Never throws. */
export function readPriorities(input: unknown): Reading<Priorities> {
  const result = prioritiesSchema.safeParse(input);
  if (result.success) return { ok: true, value: weighed(result.data) };
  return { ok: false, problems: result.error.issues.map(({ message }) => message) };
}

/** Reads figures as the app keeps them: an object from figure to number. Never throws. */
export function readFigures(knowledge: DecisiveKnowledge, input: unknown): Reading<Figures> {
  const result = figuresSchema(knowledge).safeParse(input);
  if (result.success) return { ok: true, value: withFigures(knowledge, {}, result.data) };
  return { ok: false, problems: result.error.issues.map(({ message }) => message) };
}

/** Reads the name a person gave a variant: a short line of plain text. Never throws. */
export function readName(input: unknown): Reading<string> {
  const result = nameSchema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.map(({ message }) => message) };
}

/** No control characters, direction marks or line breaks: a name must read as it is written. */
const nameError = `a name must be 1 to ${longestName} characters of plain text on one line, without spaces at its ends`;
const nameSchema = z.string({ error: nameError }).check(
  z.refine((name) => /^[^\p{C}\p{Zl}\p{Zp}]+$/u.test(name) && name.trim() === name, nameError),
  z.maxLength(longestName, nameError),
);

const levelSchema = z.enum(priorityLevels, {
  error: `how much a burden matters must be one of: ${priorityLevels.join(', ')}`,
});
const prioritiesSchema: z.ZodMiniType<Priorities> = z.strictObject(
  Object.fromEntries(burdenCriteria.map((criterion) => [criterion, z.exactOptional(levelSchema)])),
  { error: `the priorities must be an object from any of: ${burdenCriteria.join(', ')}` },
);

function read<Entry>(
  knowledge: DecisiveKnowledge,
  schema: Schema<Entry>,
  input: unknown,
): Reading<Readonly<Record<string, Entry>>> {
  const result = schema.safeParse(input);
  if (!result.success) {
    return { ok: false, problems: result.error.issues.flatMap((it) => describe(knowledge, it)) };
  }
  const { data } = result;
  const entries = knowledge.questions.flatMap(({ id }) => {
    const entry = data[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return { ok: true, value: Object.fromEntries(entries) };
}

function describe({ questions }: DecisiveKnowledge, issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const allowed = questions.map(({ id }) => id).join(', ');
    return issue.keys.map(
      (key) => `there is no question ${quote(key)}; the questions are: ${allowed}`,
    );
  }
  return [issue.message];
}

type Schema<Entry> = z.ZodMiniType<Readonly<Record<string, Entry | undefined>>>;

const situationSchema = oncePer((knowledge: DecisiveKnowledge) =>
  objectOf(knowledge, (question) => valueSchema(question, [])),
);
const answersSchema = oncePer((knowledge: DecisiveKnowledge) => objectOf(knowledge, answerSchema));
const figuresSchema = oncePer((knowledge: DecisiveKnowledge): z.ZodMiniType<Figures> => {
  const shape = figureIdsOf(knowledge).map((id) => {
    const figure = knowledge.figures[id];
    const error = `the figure "${id}" must be a number from ${figure.min} to ${figure.max} with at most ${figure.decimals} decimals`;
    const schema = z.number({ error }).check(z.refine((it) => isAllowed(figure, it), { error }));
    return [id, z.exactOptional(schema)] as const;
  });
  return z.strictObject(Object.fromEntries(shape), {
    error: `the figures must be an object from any of: ${figureIdsOf(knowledge).join(', ')}`,
  });
});

function objectOf<Entry>(
  { questions }: DecisiveKnowledge,
  entrySchema: (question: Question) => z.ZodMiniType<Entry>,
): Schema<Entry> {
  const shape = questions.map(
    (question) => [question.id, z.exactOptional(entrySchema(question))] as const,
  );
  return z.strictObject(Object.fromEntries(shape), {
    error: 'the answers must be an object with an entry for each answered question',
  });
}

const answerSchema = oncePer((question: Question): z.ZodMiniType<GivenAnswer> =>
  z
    .strictObject(
      {
        value: valueSchema(question, [unknown]),
        grade: z.exactOptional(
          z.enum(grades, {
            error: about(question, `the grade must be one of: ${grades.join(', ')}`),
          }),
        ),
      },
      {
        error: about(question, 'an answer must be an object with a "value" and at most a "grade"'),
      },
    )
    .check(
      z.refine(({ value, grade }) => value !== unknown || grade === undefined, {
        error: about(question, `an answer "${unknown}" has no grade`),
      }),
    ),
);

const optionId = z.string();
const optionIds = z.readonly(z.array(optionId));

function valueSchema(question: Question, alsoAllowed: readonly string[]) {
  const allowed = [
    ...question.options.map(({ id }) => id),
    ...(question.mayNotApply ? [notApplicable] : []),
    ...alsoAllowed,
  ];
  const shape = question.type === 'multi' ? 'a list of option ids' : 'one option id';
  return z
    .union([optionId, optionIds], {
      error: about(question, `the answer must be ${shape}; allowed: ${allowed.join(', ')}`),
    })
    .check((context) => {
      for (const fault of faultsIn(context.value, question, allowed)) {
        context.issues.push({
          code: 'custom',
          message: about(question, fault),
          input: context.value,
        });
      }
    });
}

function about({ id }: Question, fault: string): string {
  return `question "${id}": ${fault}`;
}
