import { describe, expect, it } from 'vitest';
import type { AnyCondition } from '../../src/core/condition.ts';
import { decisive, decisiveForGate } from '../../src/core/decisive.ts';
import type { Condition, Gate } from '../../src/knowledge/schema.ts';
import { fullToy } from '../fixtures/full-toy.ts';

/** It is red and has apples; its season does not apply, its shape is unknown. */
const world = { situation: { colour: 'red', fruits: ['apple'], season: 'not-applicable' } };

const red: Condition = { question: 'colour', is: ['red'] };
const blue: Condition = { question: 'colour', is: ['blue', 'green'] };
const apple: Condition = { question: 'fruits', is: ['apple'] };
const winter: Condition = { question: 'season', is: ['winter'] };
const round: Condition = { question: 'shape', is: ['round'] };

const named = (behind: ReturnType<typeof decisive>) =>
  behind.map(({ question, option }) => (option === undefined ? question : `${question} ${option}`));

describe('the answers that make a condition come out as it does', () => {
  it.each<[string, AnyCondition, readonly string[]]>([
    ['an answer', red, ['colour red']],
    ['one of several', blue, ['colour blue', 'colour green']],
    ['what is not so', { not: red }, ['colour red']],
    ['what nobody answered', { unanswered: ['shape', 'season'] }, ['shape', 'season']],
    ['no answer, of a layer', { layer: ['rag'], in: 'now' }, []],
    ['no answer, of a carrier', { carrier: ['rag'], of: ['current-facts'] }, []],
    ['all, where all hold', { all: [red, apple] }, ['colour red', 'fruits apple']],
    ['all, where one does not: that one', { all: [red, blue] }, ['colour blue', 'colour green']],
    ['all, where one is unknown: that one', { all: [red, round] }, ['shape round']],
    ['any, where one holds: that one', { any: [blue, apple, round] }, ['fruits apple']],
    [
      'any, where none does: all',
      { any: [blue, { not: apple }] },
      ['colour blue', 'colour green', 'fruits apple'],
    ],
    ['any, where one may: that one', { any: [blue, round] }, ['shape round']],
    ['what does not apply has no say', { all: [red, winter] }, ['colour red']],
    ['nor where nothing applies', { any: [winter] }, []],
    [
      'parts of parts',
      { all: [{ any: [red, blue] }, { not: { all: [apple, blue] } }] },
      ['colour red', 'colour blue', 'colour green'],
    ],
  ])('%s', (_, condition, expected) => {
    expect(named(decisive(condition, world))).toStrictEqual(expected);
  });
});

describe('the answers that leave a gate as it is', () => {
  const [any] = fullToy.approaches.flatMap(({ gates }) => gates);
  const gateOf = (rules: Pick<Gate, 'opens' | 'applies'>): Gate => {
    if (any === undefined) throw new Error('the toy has gates');
    const { applies: _, ...gate } = any;
    return { ...gate, ...rules };
  };
  it.each<[string, Pick<Gate, 'opens' | 'applies'>, readonly string[]]>([
    ['what opens it', { opens: red }, ['colour red']],
    ['what opens it, where it applies', { opens: red, applies: apple }, ['colour red']],
    ['that it does not apply', { opens: red, applies: blue }, ['colour blue', 'colour green']],
    ['both, where it may apply', { opens: red, applies: round }, ['colour red', 'shape round']],
    ['that there is nothing to apply to', { opens: red, applies: winter }, ['season winter']],
  ])('%s', (_, rules, expected) => {
    expect(named(decisiveForGate(gateOf(rules), world))).toStrictEqual(expected);
  });
});
