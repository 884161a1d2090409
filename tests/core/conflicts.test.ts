import { describe, expect, it } from 'vitest';
import type { Grades } from '../../src/core/completions.ts';
import { conflictsIn } from '../../src/core/conflicts.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { Conflict, Knowledge } from '../../src/knowledge/schema.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const conflict: Conflict = {
  id: 'wet-and-dry',
  between: [
    { question: 'sky', is: ['rain'] },
    { question: 'ground', is: ['dry'] },
  ],
  says: 'It rains, and the ground is dry.',
  check: 'ground',
  how: 'Touch it.',
};
const content: Knowledge = { ...toyKnowledge, conflicts: [conflict] };
const both: Situation = { sky: 'rain', ground: 'dry' };

describe('R4: contradictory answers', () => {
  it.each<[string, Situation, number]>([
    ['both given', both, 1],
    ['the other answer given', { sky: 'rain', ground: 'wet' }, 0],
    ['one of them unknown', { sky: 'rain' }, 0],
    ['one of them does not apply', { sky: 'rain', ground: 'not-applicable' }, 0],
    ['nothing given', {}, 0],
  ])('%s', (_, situation, count) => {
    expect(conflictsIn(content, situation)).toHaveLength(count);
  });

  it.each<[string, Grades, string]>([
    ['nothing is said of how they are known', {}, 'ground'],
    ['the other one is a guess', { sky: 'guessed' }, 'sky'],
    [
      'the other one is observed, this one measured',
      { sky: 'observed', ground: 'measured' },
      'sky',
    ],
    ['both are guesses', { sky: 'guessed', ground: 'guessed' }, 'ground'],
    ['this one is a guess, the other observed', { sky: 'observed', ground: 'guessed' }, 'ground'],
    ['this one is observed, the other a guess', { sky: 'guessed', ground: 'observed' }, 'sky'],
  ])('the one to check when %s', (_, grades, check) => {
    expect(conflictsIn(content, both, grades)).toStrictEqual([{ conflict, check }]);
  });

  it.each([['sky'], ['ground']])(
    'of equals the one to check is as the content says: %s',
    (check) => {
      const conflicts = [{ ...conflict, check }];
      expect(conflictsIn({ ...content, conflicts }, both)).toMatchObject([{ check }]);
    },
  );
});
