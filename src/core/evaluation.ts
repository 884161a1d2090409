import type { AnswerIs, Carries, HasLayer, Logic, Unanswered } from '../knowledge/schema.ts';
import {
  bitsOf,
  doesNotApply,
  type Facts,
  firstList,
  numberOfNeed,
  numberOfOption,
  numberOfQuestion,
  unanswered,
} from './facts.ts';

/*
 * Conditions as a row of numbers: a kind, where it ends, what it asks for, and behind that its
 * parts. Hundreds are evaluated for a decision, and a row is walked quicker than objects are.
 */

/** What a condition looks at. */
export type Leaf = AnswerIs | Unanswered | HasLayer | Carries;
/** Any condition the content can state. */
export type AnyCondition = Logic<Leaf>;

/** Conditions one after the other. */
export type Row = Int32Array;

/** The truth of a condition as a number: see `Truth`. A void one has no say. */
export const truths = { no: 0, yes: 1, unknown: 2, hasNoSay: 3 } as const;
const { no, yes, unknown, hasNoSay } = truths;

const kinds = { answer: 0, parts: 1, not: 2, unanswered: 3, layer: 4, carrier: 5 } as const;
const places: Readonly<Record<HasLayer['in'], number>> = { now: 0, target: 1, either: 2 };

/** These conditions as a row. */
export function rowOf(conditions: readonly AnyCondition[]): Row {
  const row: number[] = [];
  for (const condition of conditions) write(condition, row);
  return Int32Array.from(row);
}

/** Where the condition behind this one begins. */
export function endOf(row: Row, at: number): number {
  return row[at + 1] ?? row.length;
}

function write(condition: AnyCondition, row: number[]): void {
  const at = row.length;
  if ('all' in condition) writeParts(condition.all, no, yes, row);
  else if ('any' in condition) writeParts(condition.any, yes, no, row);
  else if ('not' in condition) {
    row.push(kinds.not, 0);
    write(condition.not, row);
  } else writeLeaf(condition, row);
  row[at + 1] = row.length;
}

function writeParts(
  parts: readonly AnyCondition[],
  decisive: number,
  otherwise: number,
  row: number[],
): void {
  row.push(kinds.parts, 0, decisive, otherwise);
  for (const part of parts) write(part, row);
}

function writeLeaf(leaf: Leaf, row: number[]): void {
  if ('question' in leaf)
    row.push(kinds.answer, 0, numberOfQuestion(leaf.question), ...leaf.is.map(numberOfOption));
  else if ('unanswered' in leaf)
    row.push(kinds.unanswered, 0, ...leaf.unanswered.map(numberOfQuestion));
  else if ('layer' in leaf) row.push(kinds.layer, 0, places[leaf.in], bitsOf(leaf.layer));
  else row.push(kinds.carrier, 0, bitsOf(leaf.carrier), ...leaf.of.map(numberOfNeed));
}

/** The truth of the condition that begins here. */
export function truthAt(row: Row, at: number, facts: Facts): number {
  const kind = row[at];
  if (kind === kinds.answer) return answerIs(row, at, facts);
  if (kind === kinds.parts) return combined(row, at, facts);
  if (kind === kinds.not) {
    const truth = truthAt(row, at + 2, facts);
    return truth > yes ? truth : yes - truth;
  }
  if (kind === kinds.unanswered) return isUnanswered(row, at, facts) ? yes : no;
  if (kind === kinds.layer) return hasLayer(row, at, facts) ? yes : no;
  return isCarried(row, at, facts) ? yes : no;
}

function combined(row: Row, at: number, facts: Facts): number {
  const end = endOf(row, at);
  const decisive = row[at + 2];
  let inPlay = false;
  let isUnknown = false;
  for (let part = at + 4; part < end; part = endOf(row, part)) {
    const truth = truthAt(row, part, facts);
    if (truth === decisive) return truth;
    if (truth === unknown) isUnknown = true;
    if (truth !== hasNoSay) inPlay = true;
  }
  if (!inPlay) return hasNoSay;
  return isUnknown ? unknown : (row[at + 3] ?? no);
}

function answerIs(row: Row, at: number, { answers, lists }: Facts): number {
  const answer = answers[row[at + 2] ?? 0] ?? unanswered;
  if (answer === unanswered) return unknown;
  if (answer === doesNotApply) return hasNoSay;
  const chosen = answer <= firstList ? lists[firstList - answer] : undefined;
  const end = endOf(row, at);
  for (let option = at + 3; option < end; option++) {
    const wanted = row[option] ?? unanswered;
    if (wanted === answer || chosen?.includes(wanted) === true) return yes;
  }
  return no;
}

function isUnanswered(row: Row, at: number, { answers }: Facts): boolean {
  const end = endOf(row, at);
  for (let question = at + 2; question < end; question++)
    if ((answers[row[question] ?? 0] ?? unanswered) !== unanswered) return false;
  return true;
}

function hasLayer(row: Row, at: number, { now, target }: Facts): boolean {
  const where = row[at + 2];
  const layers = (where === places.target ? 0 : now) | (where === places.now ? 0 : target);
  return (layers & (row[at + 3] ?? 0)) !== 0;
}

function isCarried(row: Row, at: number, { carriers }: Facts): boolean {
  const end = endOf(row, at);
  const layers = row[at + 2] ?? 0;
  for (let need = at + 3; need < end; need++)
    if (((carriers[row[need] ?? 0] ?? 0) & layers) !== 0) return true;
  return false;
}
