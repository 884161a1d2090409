import type { Question } from '../knowledge/schema.ts';
import { voidMark } from './marks.ts';

/** What an answer adds to which total. */
export interface Addend {
  readonly question: number;
  /** The position of the option chosen, or the mark of an answer that chooses none. */
  readonly option: number;
  readonly total: number;
  readonly by: number;
}

/*
 * A single choice is one dial: it stands at one of its options, at "nothing chosen", or at one of
 * the marks without an option. A multiple choice is such a dial without options, and beside it for
 * each option a dial that is off or on. Each dial adds to a few totals, at each position by a row of
 * numbers, so that turning it from one position to another is one walk along two rows.
 */

/** Where a dial stands for a mark; dials of an option stand at 0 or 1. */
export function positionOf(mark: number): number {
  return mark < 0 ? mark - voidMark : 34 - Math.clz32(mark);
}

/**
 * All dials of a knowledge in one array, for speed. First for each question where its dial begins,
 * or for a multiple choice, below 0, where the beginnings of its dials are listed: the one without
 * options, then one for each option. A dial is how many totals it adds to, which, and its rows.
 */
export type Dials = Int32Array;

/** The dials of these questions. */
export function dialsOf(questions: readonly Question[], addends: readonly Addend[]): Dials {
  const byQuestion = questions.map(({ type, options: { length } }, question) => {
    const own = addends.filter((one) => one.question === question);
    return type === 'single' ? [dialOfSingle(length, own)] : dialsOfSeveral(length, own);
  });
  const dials = byQuestion.flat();
  const lists = beginnings(byQuestion, questions.length);
  const begins = beginnings(dials, questions.length + dials.length);
  const entries = questions.map(({ type }, question) => {
    const list = lists[question] ?? 0;
    return type === 'single' ? (begins[list - questions.length] ?? 0) : -list;
  });
  return Int32Array.from([...entries, ...begins, ...dials.flat()]);
}

/** A dial as it is laid out. */
type Dial = readonly number[];

function dialOfSingle(options: number, addends: readonly Addend[]): Dial {
  return dial(positionOf(0) + 1 + options, addends, ({ option }) =>
    positionOf(option < 0 ? option : 1 << option),
  );
}

function dialsOfSeveral(options: number, addends: readonly Addend[]): readonly Dial[] {
  const isAnswered = dial(
    positionOf(0) + 1,
    addends.filter(({ option }) => option < 0),
    ({ option }) => positionOf(option),
  );
  const switches = Array.from({ length: options }, (_, at) =>
    dial(
      2,
      addends.filter(({ option }) => option === at),
      () => 1,
    ),
  );
  return [isAnswered, ...switches];
}

function dial(
  positions: number,
  addends: readonly Addend[],
  positionFor: (addend: Addend) => number,
): Dial {
  const totals = [...new Set(addends.map(({ total }) => total))];
  const rows = Array.from({ length: positions * totals.length }, () => 0);
  for (const addend of addends) {
    const at = positionFor(addend) * totals.length + totals.indexOf(addend.total);
    rows[at] = (rows[at] ?? 0) + addend.by;
  }
  return [totals.length, ...totals, ...rows];
}

/** Where each of these begins when they follow one another from `start` on. */
function beginnings(
  stretches: readonly { readonly length: number }[],
  start: number,
): readonly number[] {
  let from = start;
  return stretches.map(({ length }) => (from += length) - length);
}
