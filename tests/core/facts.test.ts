import { describe, expect, it } from 'vitest';
import {
  type AnswerFacts,
  doesNotApply,
  factsOf,
  firstList,
  numberOfOption,
  numberOfQuestion,
  unanswered,
} from '../../src/core/facts.ts';
import type { Situation } from '../../src/core/situation.ts';

const answerTo = (question: string, situation: Situation): AnswerFacts['answers'][number] =>
  factsOf({ situation }).answers[numberOfQuestion(question)] ?? unanswered;

describe('answers as numbers', () => {
  it('every mark is another number below 0, where no option has its number', () => {
    const marks = [unanswered, doesNotApply, firstList];
    expect(new Set(marks).size).toBe(marks.length);
    expect(Math.max(...marks)).toBeLessThan(0);
    // Each further list takes the next number down: no other mark may stand there.
    expect(Math.min(...marks)).toBe(firstList);
  });

  it.each<[string, Situation, number]>([
    ['the number of the option chosen', { colour: 'red' }, numberOfOption('red')],
    ['no answer', {}, unanswered],
    ['no answer, where another question has one', { shape: 'round' }, unanswered],
    ['does not apply', { colour: 'not-applicable' }, doesNotApply],
    ['several options: the first list', { colour: ['red', 'blue'] }, firstList],
    ['the list after that of another', { shape: ['round'], colour: ['red'] }, firstList - 1],
  ])('%s', (_, situation, number) => {
    expect(answerTo('colour', situation)).toBe(number);
  });
});
