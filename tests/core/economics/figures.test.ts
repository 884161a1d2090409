import { expect, it } from 'vitest';
import { assumedFigures } from '../../../src/core/economics/figures.ts';
import { fullToy } from '../../fixtures/full-toy.ts';

const requests = {
  ...fullToy.figures['requests-a-day'],
  assumed: 10,
  assumedFor: [
    { when: { question: 'facts', is: ['moving'] }, value: 20 },
    { when: { question: 'examples', is: ['many'] }, value: 30 },
  ],
};
const content = { ...fullToy, figures: { ...fullToy.figures, 'requests-a-day': requests } };

it.each([
  ['the usual, where nothing is answered', {}, 10],
  ['the usual, where the answers say no more', { facts: 'still', examples: 'few' }, 10],
  ['what an answer says', { examples: 'many' }, 30],
  ['the first that an answer says', { facts: 'moving', examples: 'many' }, 20],
])('what is assumed of a figure: %s', (_, situation, assumed) => {
  const figures = assumedFigures(content, situation);
  expect(figures['requests-a-day']).toBe(assumed);
  expect(figures['hour-cost']).toBe(fullToy.figures['hour-cost'].assumed);
});
