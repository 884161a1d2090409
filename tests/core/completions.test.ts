import { describe, expect, it } from 'vitest';
import { complete, type Grades, openIn } from '../../src/core/completions.ts';
import { stateOf, unknownMark, voidMark } from '../../src/core/marks.ts';
import type { Situation } from '../../src/core/situation.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const [first, second, third, fourth] = [0b1, 0b10, 0b100, 0b1000] as const;
const answered = { task: 'sort', pains: ['wavering'], facts: 'still', examples: 'few' };
const open = (situation: Situation, grades: Grades = {}) =>
  openIn(toyKnowledge, stateOf(toyKnowledge, situation), grades).map(
    ({ at, percent }) => `${toyKnowledge.questions[at]?.id} ${percent}`,
  );

describe('what a completion may answer', () => {
  it.each<[string, Situation, Grades, readonly string[]]>([
    ['nothing, where all is answered', answered, {}, []],
    ['what has no answer', { task: 'sort', facts: 'still' }, {}, ['pains 100', 'examples 100']],
    ['a guess, in 30 of 100', answered, { facts: 'guessed' }, ['facts 30']],
    ['an observation, in 10', answered, { pains: 'observed' }, ['pains 10']],
    ['a measurement never', answered, { pains: 'measured' }, []],
    ['not what does not apply', { ...answered, facts: 'not-applicable' }, { facts: 'guessed' }, []],
    ['a guess at nothing chosen', { ...answered, pains: [] }, { pains: 'guessed' }, ['pains 30']],
    [
      'what has no answer always, though it was a guess',
      { task: 'sort', pains: ['none'], facts: 'still' },
      { examples: 'guessed', task: 'guessed' },
      ['task 30', 'examples 100'],
    ],
  ])('%s', (_, situation, grades, expected) => {
    expect(open(situation, grades)).toStrictEqual(expected);
  });

  it('by any one of the options', () => {
    const marks = openIn(toyKnowledge, stateOf(toyKnowledge, {}), {}).map((one) => one.marks);
    const two = [first, second];
    expect(marks).toStrictEqual([[...two, third], [...two, third, fourth], two, two]);
  });
});

describe('a completion', () => {
  const wide = { at: 1, marks: [first, second, third], percent: 100 };
  const doubted = { at: 2, marks: [first, second], percent: 30 };
  it.each([
    ['answers what is open', [wide], ['3: 2'], [first, third, third]],
    ['doubts below the percentage', [doubted], ['100: 29', '2: 0'], [first, voidMark, first]],
    ['else keeps the answer', [doubted], ['100: 30'], [first, voidMark, second]],
    ['draws in turn', [wide, doubted], ['3: 1', '100: 0', '2: 1'], [first, second, second]],
  ])('%s', (_, open, draws, expected) => {
    const drawn: string[] = [];
    const chance = {
      below(count: number) {
        const [, found] = (draws[drawn.length] ?? '').split(': ');
        drawn.push(`${count}: ${found}`);
        return Number(found);
      },
    };
    const into = Int32Array.from([first, voidMark, third]);
    complete(Int32Array.from([first, unknownMark, second]), open, chance, into);
    expect(drawn).toStrictEqual(draws);
    expect([...into]).toStrictEqual(expected);
  });
});
