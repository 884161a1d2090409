import { describe, expect, it } from 'vitest';
import { type Addend, dialsOf, positionOf } from '../../src/core/dials.ts';
import { unknownMark, voidMark } from '../../src/core/marks.ts';
import { Sums } from '../../src/core/sums.ts';
import type { Question } from '../../src/knowledge/schema.ts';

function question(type: Question['type'], options: number): Question {
  return {
    id: '',
    code: '',
    step: 'job',
    asks: '',
    short: '',
    help: '',
    why: '',
    claims: [],
    mayNotApply: true,
    type,
    options: Array.from({ length: options }, () => ({ id: '', code: '', label: '', hint: '' })),
  };
}

/** How tall, which fruits, and which shape; and which of two more, which add nothing. */
const questions = [
  question('single', 3),
  question('multi', 3),
  question('multi', 2),
  question('single', 2),
];

const adds = (question: number, option: number, total: number, by: number): Addend => ({
  question,
  option,
  total,
  by,
});
const addends: readonly Addend[] = [
  adds(0, 0, 0, 5),
  adds(0, 2, 0, 7),
  adds(0, 2, 1, 1),
  adds(0, unknownMark, 2, 100),
  adds(0, voidMark, 2, 200),
  adds(1, 0, 0, 10),
  adds(1, 1, 0, 20),
  adds(1, 2, 1, 30),
  adds(1, 2, 1, 3),
  adds(1, unknownMark, 3, 4),
  adds(1, voidMark, 3, 8),
  adds(3, 1, 1, 1000),
];
/** What is there without any answer: the first two totals begin at 1 and 2. */
const start = [1, 2, 100, 4];

const first = 0b001;
const second = 0b010;
const third = 0b100;
const none = 0;

const rows: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ['nothing answered', [unknownMark, unknownMark, unknownMark, unknownMark], start],
  ['the first option of one', [first, unknownMark, none, unknownMark], [6, 2, 0, 4]],
  ['an option that adds nothing', [second, unknownMark, first, first], [1, 2, 0, 4]],
  ['an option that adds to two', [third, unknownMark, voidMark, first], [8, 3, 0, 4]],
  ['what does not apply', [voidMark, voidMark, first | second, voidMark], [1, 2, 200, 8]],
  ['nothing chosen', [none, none, second, none], [1, 2, 0, 0]],
  ['one of several', [none, second, none, none], [21, 2, 0, 0]],
  ['two of several', [first, first | second, none, none], [36, 2, 0, 0]],
  ['twice to one total', [first, first | third, none, none], [16, 35, 0, 0]],
  ['all of several', [third, first | second | third, none, second], [38, 1036, 0, 0]],
  ['the last question alone', [unknownMark, unknownMark, unknownMark, second], [1, 1002, 100, 4]],
];

/** The totals in each of the states read one after another. */
function totalsAlong(states: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const sums = new Sums(dialsOf(questions, addends), start);
  let last: readonly number[] = questions.map(() => unknownMark);
  return states.map((state) => {
    for (const [question, mark] of state.entries())
      sums.change(question, last[question] ?? unknownMark, mark);
    last = state;
    return [...sums.totals];
  });
}

it.each([
  ['of what does not apply', voidMark, 0],
  ['of no answer', unknownMark, 1],
  ['of nothing chosen', none, 2],
  ['of the first option', first, 3],
  ['of the third', third, 5],
  ['of the last there may be', 1 << 30, 33],
])('the position of a dial: that %s', (_, mark, position) => {
  expect(positionOf(mark)).toBe(position);
});

describe('what answers add up to', () => {
  it.each(rows)('%s', (_, state, totals) => {
    expect(totalsAlong([state])).toStrictEqual([totals]);
  });

  it('is the same whatever was answered before', () => {
    for (const [, before, then] of rows)
      for (const [, after, totals] of rows)
        expect(totalsAlong([before, after])).toStrictEqual([then, totals]);
  });
});
