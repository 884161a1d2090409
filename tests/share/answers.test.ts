import { describe, expect, it } from 'vitest';
import {
  answersOf,
  answerTo,
  type Answers,
  sameAnswers,
  situationOf,
} from '../../src/share/answers.ts';

const answers: Answers = {
  task: { value: 'sort', grade: 'measured' },
  pains: { value: ['old-facts', 'wavering'] },
  facts: { value: 'not-applicable' },
  examples: { value: 'unknown' },
};

describe('the situation of some answers', () => {
  it('leaves out "I don\'t know" and how answers are known', () => {
    expect(situationOf(answers)).toEqual({
      task: 'sort',
      pains: ['old-facts', 'wavering'],
      facts: 'not-applicable',
    });
  });

  it('is the situation they were made from', () => {
    const situation = { task: 'sort', pains: ['old-facts'], facts: 'not-applicable' };
    expect(situationOf(answersOf(situation))).toEqual(situation);
  });
});

describe('two sets of answers are the same', () => {
  const same: [string, Answers][] = [
    ['itself', answers],
    ['in another order', Object.fromEntries(Object.entries(answers).toReversed())],
    ['with a list in another order', { ...answers, pains: { value: ['wavering', 'old-facts'] } }],
  ];
  it.each(same)('%s', (_, others) => {
    expect(sameAnswers(answers, others)).toBe(true);
  });
});

describe('two sets of answers differ', () => {
  const { examples: _, ...fewer } = answers;
  const different: [string, Answers][] = [
    ['by "I don\'t know", which is not the same as no answer', fewer],
    ['by a grade', { ...answers, task: { value: 'sort' } }],
    ['by an option', { ...answers, task: { value: 'answer', grade: 'measured' } }],
    ['by a shorter list', { ...answers, pains: { value: ['wavering'] } }],
    ['by the question answered', { ...fewer, other: { value: 'unknown' } }],
  ];
  it.each(different)('%s', (__, others) => {
    expect(sameAnswers(answers, others)).toBe(false);
    expect(sameAnswers(others, answers)).toBe(false);
  });
});

it('nothing was answered to a question named like an inherited property', () => {
  expect(answerTo(answers, 'constructor')).toBeUndefined();
  expect(sameAnswers({ constructor: { value: 'a' } }, { toString: { value: 'a' } })).toBe(false);
});
