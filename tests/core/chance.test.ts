import { describe, expect, it } from 'vitest';
import { chanceFrom, digitsOf, seedOf } from '../../src/core/chance.ts';
import { complete, doubt, openIn } from '../../src/core/completions.ts';
import { waysToComplete } from '../../src/core/confidence.ts';
import { stateOf, unknownMark, voidMark } from '../../src/core/marks.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

describe('chance', () => {
  it.each([
    [0, [26, 0, 22, 14, 46, 54]],
    [1, [62, 0, 52, 98, 96, 28]],
    [-1, [89, 18, 71, 94, 84, 53]],
    [4_294_967_295, [89, 18, 71, 94, 84, 53]],
  ] as const)('from the seed %j is the same everywhere: mulberry32', (seed, numbers) => {
    const chance = chanceFrom(seed);
    expect(numbers.map(() => chance.below(100))).toStrictEqual(numbers);
  });

  it('gives each of four numbers about as often', () => {
    const chance = chanceFrom(7);
    const counts = [0, 0, 0, 0];
    for (let count = 0; count < 4_000; count++) {
      const drawn = chance.below(4);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(100);
  });
});

describe('no chance', () => {
  it('counts through every combination once', () => {
    const seen = Array.from({ length: 6 }, (_, count) => {
      const digits = digitsOf(count);
      return [digits.below(2), digits.below(3), digits.below(5)].join('');
    });
    expect(seen).toStrictEqual(['000', '100', '010', '110', '020', '120']);
  });
});

it.each([
  [[], 2_166_136_261],
  [[1], 67_918_732],
  [[1, 2], 3_983_810_698],
  [[-1, -2], 897_126_160],
] as const)('the seed of %j is its FNV-1a', (numbers, seed) => {
  expect(seedOf(numbers)).toBe(seed);
});

describe('a situation as a state', () => {
  it.each([
    [{}, [unknownMark, unknownMark, unknownMark, unknownMark]],
    [{ task: 'answer', facts: 'still' }, [0b10, unknownMark, 0b1, unknownMark]],
    [{ pains: ['old-facts', 'wavering'] }, [unknownMark, 0b101, unknownMark, unknownMark]],
    [{ pains: [], examples: 'not-applicable' }, [unknownMark, 0, unknownMark, voidMark]],
    [{ task: 'no option', pains: ['none', 'no option'] }, [0, 0b1000, unknownMark, unknownMark]],
    [{ 'no question': 'yes' }, [unknownMark, unknownMark, unknownMark, unknownMark]],
  ] as const)('%j', (situation, state) => {
    expect([...stateOf(toyKnowledge, situation)]).toStrictEqual(state);
  });
});

/** A task, no pains, facts open, and no question of examples. */
const stateOfSorting = () =>
  stateOf(toyKnowledge, { task: 'sort', pains: ['none'], examples: 'not-applicable' });

describe('what is open', () => {
  const facts = { at: 2, marks: [1, 2], percent: 100 };

  it('doubts a guess in three of ten, an observation in one, a measurement never', () => {
    expect(doubt).toStrictEqual({ measured: 0, observed: 10, guessed: 30 });
  });

  it.each([
    ['without grades: what has no answer', {}, [facts]],
    ['measured: no more', { task: 'measured', pains: 'measured' }, [facts]],
    ['observed', { task: 'observed' }, [{ at: 0, marks: [1, 2, 4], percent: 10 }, facts]],
    ['guessed', { pains: 'guessed' }, [{ at: 1, marks: [1, 2, 4, 8], percent: 30 }, facts]],
    ['what does not apply is not doubted', { examples: 'guessed' }, [facts]],
    ['what has no answer is open whatever its grade', { facts: 'measured' }, [facts]],
  ] as const)('%s', (_, grades, open) => {
    expect(openIn(toyKnowledge, stateOfSorting(), grades)).toStrictEqual(open);
  });

  it('an answer that chooses none of several is doubted as well', () => {
    const none = stateOf(toyKnowledge, {
      task: 'sort',
      pains: [],
      facts: 'still',
      examples: 'few',
    });
    expect(openIn(toyKnowledge, none, { pains: 'observed' })).toStrictEqual([
      { at: 1, marks: [1, 2, 4, 8], percent: 10 },
    ]);
  });

  it('can be filled in as many ways as the options multiply to, or in no countable number', () => {
    expect(waysToComplete([])).toBe(1);
    expect(waysToComplete(openIn(toyKnowledge, stateOfSorting(), {}))).toBe(2);
    expect(waysToComplete(openIn(toyKnowledge, stateOf(toyKnowledge, {}), {}))).toBe(3 * 4 * 2 * 2);
    expect(waysToComplete(openIn(toyKnowledge, stateOfSorting(), { task: 'guessed' }))).toBe(
      Infinity,
    );
  });

  it('is filled by one of the options, the rest stays', () => {
    const filled = [0, 1].map((count) => {
      const into = stateOfSorting();
      complete(stateOfSorting(), openIn(toyKnowledge, stateOfSorting(), {}), digitsOf(count), into);
      return [...into];
    });
    expect(filled).toStrictEqual([
      [1, 8, 1, voidMark],
      [1, 8, 2, voidMark],
    ]);
  });

  it.each([
    [[29, 2], 0b100],
    [[30, 2], 0b001],
    [[99], 0b001],
    [[0, 0], 0b001],
    [[0, 1], 0b010],
  ] as const)('a guess is kept or drawn anew: %j', (drawn, mark) => {
    const left: number[] = [...drawn, 0];
    const asked: number[] = [];
    const chance = {
      below: (count: number) => {
        asked.push(count);
        return left.shift() ?? 0;
      },
    };
    const into = stateOfSorting();
    into[0] = 0b010;
    complete(
      stateOfSorting(),
      openIn(toyKnowledge, stateOfSorting(), { task: 'guessed' }),
      chance,
      into,
    );
    expect(into[0]).toBe(mark);
    expect(asked).toStrictEqual(mark === 1 && drawn[0] >= 30 ? [100, 2] : [100, 3, 2]);
  });
});
