import type { Answer, Situation } from '../core/situation.ts';
import type { QuestionId } from '../knowledge/schema.ts';

/** The explicit answer "I don't know". To the engine it is the same as no answer; to a person it is not. */
export const unknown = 'unknown';

/** How an answer is known, the surest first. */
export const grades = ['measured', 'observed', 'guessed'] as const;
/** How an answer is known: from a measurement, from experience, or not really. */
export type Grade = (typeof grades)[number];

/** What a person answered to one question. */
export interface GivenAnswer {
  /** One option id, a list of option ids (multiple choice), `not-applicable` or `unknown`. */
  readonly value: Answer;
  /** Left out while nobody has said how the answer is known; never given with `unknown`. */
  readonly grade?: Grade;
}

/** What a person answered so far. A question left out has not been answered. */
export type Answers = Readonly<Record<QuestionId, GivenAnswer>>;

/** No question answered. */
export const noAnswers: Answers = {};

/** Whether no question has been answered. */
export function isEmpty(answers: Answers): boolean {
  return Object.keys(answers).length === 0;
}

/** What the engine decides on: the answers without grades and without "I don't know". */
export function situationOf(answers: Answers): Situation {
  const known = Object.entries(answers).filter(([, { value }]) => value !== unknown);
  return Object.fromEntries(
    known.map(([question, { value }]): [string, Answer] => [question, value]),
  );
}

/** The answers that say no more than a situation does. */
export function answersOf(situation: Situation): Answers {
  const entries = Object.entries(situation);
  return Object.fromEntries(entries.map(([question, value]) => [question, { value }]));
}

/** How each answer is known, where that was said. */
export function gradesIn(answers: Answers): Readonly<Record<QuestionId, Grade>> {
  const graded = Object.entries(answers).flatMap(([question, { grade }]) =>
    grade === undefined ? [] : [[question, grade] as const],
  );
  return Object.fromEntries(graded);
}

/** Whether both say the same about the same questions, whatever the order of questions and of lists. */
export function sameAnswers(some: Answers, others: Answers): boolean {
  const questions = Object.keys(some);
  return (
    questions.length === Object.keys(others).length &&
    questions.every((question) => sameAnswer(answerTo(some, question), answerTo(others, question)))
  );
}

/** What was answered to a question, if anything. Safe for ids that objects inherit, such as `constructor`. */
export function answerTo(answers: Answers, question: QuestionId): GivenAnswer | undefined {
  return Object.hasOwn(answers, question) ? answers[question] : undefined;
}

function sameAnswer(one: GivenAnswer | undefined, other: GivenAnswer | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.grade === other.grade && sameValue(one.value, other.value);
}

function sameValue(one: GivenAnswer['value'], other: GivenAnswer['value']): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((option) => other.includes(option));
}
