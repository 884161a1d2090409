import { type State, stateOf, unknownMark, voidMark } from '../../../src/core/marks.ts';
import type { Situation } from '../../../src/core/situation.ts';
import type { Knowledge } from '../../../src/knowledge/schema.ts';
import { type Enter, otherwise, type Task } from './task.ts';
import type { Asked, Rule } from './two-valued.ts';

/*
 * The limit: the rules flattened into typed arrays for this one purpose, with no sense left in them.
 * Whatever is asked of the answers is a test of a number against a mask, without a branch. The
 * tests of a result make up a number, under which a table has that result.
 */

/** In the number of a question: no answer, does not apply. Its options are the bits below. */
const openBit = 1 << 29;
const voidBit = 1 << 30;

/** Straight through arrays of numbers. */
export const flatTable: Enter = (task, situations) => {
  const state = new Int32Array(task.knowledge.questions.length);
  const cells = cellsOf(task);
  const tests = Int32Array.from(
    cells.flatMap(({ asked }) => asked.flatMap((one) => testOf(one, task.knowledge))),
  );
  const ends = Int32Array.from(sumsOf(cells.map(({ asked }) => 2 * asked.length)));
  const tablesOf = cells.map(({ asked, result }) =>
    Array.from({ length: 2 ** asked.length }, (_, found) => result(found)),
  );
  const from = Int32Array.from([0, ...sumsOf(tablesOf.map(({ length }) => length))]);
  const table = Uint8Array.from(tablesOf.flat());
  const results = new Int32Array(cells.length);
  return {
    name: 'flat typed arrays',
    decide(at) {
      readBits(task.knowledge, situations[at] ?? {}, state);
      let test = 0;
      for (let cell = 0; cell < results.length; cell++) {
        const end = ends[cell] ?? 0;
        let found = from[cell] ?? 0;
        for (let weight = 1; test < end; test += 2, weight *= 2)
          found += ((state[tests[test] ?? 0] ?? 0) & (tests[test + 1] ?? 0)) === 0 ? 0 : weight;
        results[cell] = table[found] ?? 0;
      }
      return results;
    },
  };
};

/** One result: all that it asks, each once, and what it is when that is so or not. */
interface Cell {
  readonly asked: readonly Asked[];
  /** `found` has a bit for each thing asked, of which the first counts least. */
  readonly result: (found: number) => number;
}

function cellsOf({ raisings, gates }: Task): readonly Cell[] {
  return [
    ...raisings.map((all) =>
      cell(
        all.map(({ when }) => when),
        (isSo) =>
          all.reduce((sum, { when, by }) => (holds(when, isSo) ? Math.min(100, sum + by) : sum), 0),
      ),
    ),
    ...gates.map((rules) =>
      cell(
        rules.map(([rule]) => rule),
        (isSo) => rules.find(([rule]) => holds(rule, isSo))?.[1] ?? otherwise,
      ),
    ),
  ];
}

function cell(rules: readonly Rule[], result: (isSo: (asked: Asked) => boolean) => number): Cell {
  const leaves = rules.flatMap(leavesOf);
  const keys = [...new Set(leaves.map((leaf) => JSON.stringify(leaf)))];
  const places = new Map(leaves.map((leaf) => [leaf, keys.indexOf(JSON.stringify(leaf))]));
  return {
    asked: keys.map((key) => JSON.parse(key) as Asked),
    result: (found) => result((leaf) => ((found >> (places.get(leaf) ?? 0)) & 1) === 1),
  };
}

function leavesOf(rule: Rule): readonly Asked[] {
  if (typeof rule === 'boolean') return [];
  if ('all' in rule) return rule.all.flatMap(leavesOf);
  if ('any' in rule) return rule.any.flatMap(leavesOf);
  return 'not' in rule ? leavesOf(rule.not) : [rule];
}

function holds(rule: Rule, isSo: (asked: Asked) => boolean): boolean {
  if (typeof rule === 'boolean') return rule;
  if ('all' in rule) return rule.all.every((one) => holds(one, isSo));
  if ('any' in rule) return rule.any.some((one) => holds(one, isSo));
  return 'not' in rule ? !holds(rule.not, isSo) : isSo(rule);
}

function readBits(knowledge: Knowledge, situation: Situation, into: State): void {
  stateOf(knowledge, situation, into);
  for (let question = 0; question < into.length; question++) {
    if (into[question] === unknownMark) into[question] = openBit;
    if (into[question] === voidMark) into[question] = voidBit;
  }
}

/** The position of a question, and a mask. */
function testOf(asked: Asked, { questions }: Knowledge): readonly number[] {
  const [question] = Object.values(asked) as [string];
  const at = questions.findIndex(({ id }) => id === question);
  if ('open' in asked) return [at, openBit];
  if ('void' in asked) return [at, voidBit];
  if ('answered' in asked) return [at, ~(openBit | voidBit)];
  const options = questions[at]?.options ?? [];
  return [
    at,
    options.reduce((mask, { id }, bit) => (asked.of.includes(id) ? mask | (1 << bit) : mask), 0),
  ];
}

function sumsOf(numbers: readonly number[]): readonly number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number));
}
