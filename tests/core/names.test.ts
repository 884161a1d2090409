import { expect, it } from 'vitest';
import { positionsIn } from '../../src/core/names.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const names = positionsIn(toyKnowledge);

it('questions, needs, options and layers are known by their positions', () => {
  const { questions, needs, approaches } = toyKnowledge;
  expect(questions.map(({ id }) => names.question(id))).toStrictEqual([...questions.keys()]);
  expect(needs.map(({ id }) => names.need(id))).toStrictEqual([...needs.keys()]);
  expect(names.options('pains', ['none'])).toBe(
    1 << (questions[1]?.options.findIndex(({ id }) => id === 'none') ?? -1),
  );
  expect(names.layers(approaches.map(({ id }) => id))).toBe(2 ** approaches.length - 1);
});

it.each([
  ['question', () => names.question('nobody asks'), -1],
  ['option', () => names.options('task', ['no option']), 0],
  ['option of a question that nobody asks', () => names.options('nobody asks', ['sort']), 0],
])('an unknown %s has no place', (_, find, place) => {
  expect(find()).toBe(place);
});
