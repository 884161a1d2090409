import { describe, expect, it, vi } from 'vitest';
import {
  type AnyCondition,
  evaluate,
  holding,
  leavesOf,
  madeOfHolding,
  questionsOf,
} from '../../src/core/condition.ts';
import { needIds } from '../../src/knowledge/vocabulary.ts';

const situation = { colour: 'red', fruits: ['apple', 'pear'], season: 'not-applicable' };

const red: AnyCondition = { question: 'colour', is: ['red'] };
const blue: AnyCondition = { question: 'colour', is: ['blue'] };
const pear: AnyCondition = { question: 'fruits', is: ['pear', 'plum'] };
const plum: AnyCondition = { question: 'fruits', is: ['plum'] };
const winter: AnyCondition = { question: 'season', is: ['winter'] };
const round: AnyCondition = { question: 'shape', is: ['round'] };

const yes = red;
const no = blue;
const unknown = round;
const out = winter;

describe('a condition on the answers', () => {
  it.each([
    ['the given answer', red, 'yes'],
    ['another answer', blue, 'no'],
    ['one of several chosen', pear, 'yes'],
    ['none of several chosen', plum, 'no'],
    ['a question without an answer', round, 'unknown'],
    ['a question that does not apply', winter, 'void'],
    ['a question left open, asked after', { unanswered: ['shape'] }, 'yes'],
    ['questions of which one is answered', { unanswered: ['shape', 'colour'] }, 'no'],
    ['a question that does not apply, asked after', { unanswered: ['season'] }, 'no'],
  ] as const)('%s', (_, condition, truth) => {
    expect(evaluate(condition, { situation })).toBe(truth);
  });
});

describe('three-valued logic, where what does not apply drops out', () => {
  it.each([
    ['all', [yes, yes], 'yes'],
    ['all', [yes, no], 'no'],
    ['all', [yes, unknown], 'unknown'],
    ['all', [no, unknown], 'no'],
    ['all', [yes, out], 'yes'],
    ['all', [unknown, out], 'unknown'],
    ['all', [out, out], 'void'],
    ['all', [], 'void'],
    ['any', [no, no], 'no'],
    ['any', [yes, no], 'yes'],
    ['any', [no, unknown], 'unknown'],
    ['any', [yes, unknown], 'yes'],
    ['any', [no, out], 'no'],
    ['any', [unknown, out], 'unknown'],
    ['any', [out], 'void'],
  ] as const)('%s of %j is %s', (kind, parts, truth) => {
    const condition = kind === 'all' ? { all: parts } : { any: parts };
    expect(evaluate(condition, { situation })).toBe(truth);
  });

  it.each([
    [yes, 'no'],
    [no, 'yes'],
    [unknown, 'unknown'],
    [out, 'void'],
  ] as const)('not %j is %s', (condition, truth) => {
    expect(evaluate({ not: condition }, { situation })).toBe(truth);
  });
});

describe('a condition on the architecture', () => {
  const world = {
    situation,
    now: ['rag', 'scaffolding'],
    target: ['rag', 'tools'],
    carries: [{ need: 'traceability', layer: 'rag' }],
  } as const;
  it.each([
    [{ layer: ['rag'], in: 'now' }, 'yes'],
    [{ layer: ['tools'], in: 'now' }, 'no'],
    [{ layer: ['tools', 'context'], in: 'target' }, 'yes'],
    [{ layer: ['scaffolding'], in: 'target' }, 'no'],
    [{ layer: ['tools'], in: 'either' }, 'yes'],
    [{ layer: ['scaffolding'], in: 'either' }, 'yes'],
    [{ layer: ['context'], in: 'either' }, 'no'],
    [{ carrier: ['rag', 'tools'], of: ['traceability'] }, 'yes'],
    [{ carrier: ['tools'], of: ['traceability'] }, 'no'],
    [{ carrier: ['rag'], of: ['live-state'] }, 'no'],
    [{ carrier: ['rag'], of: ['live-state', 'traceability'] }, 'yes'],
  ] as const)('%j is %s', (condition, truth) => {
    expect(evaluate(condition, world)).toBe(truth);
  });

  it.each([
    { layer: ['rag'], in: 'now' },
    { layer: ['rag'], in: 'target' },
    { layer: ['rag'], in: 'either' },
    { carrier: ['rag'], of: ['traceability'] },
  ] as const)('%j is no while nothing is decided', (condition) => {
    expect(evaluate(condition, { situation })).toBe('no');
  });
});

it.each(needIds)('a carrier of another need than %s alone is no, whatever follows it', (need) => {
  const carries = [{ need, layer: 'rag' }] as const;
  const others = needIds.filter((id) => id !== need);
  for (const follows of [blue, { layer: ['tools'], in: 'now' }, { not: yes }] as const) {
    const condition = { any: [{ carrier: ['rag'], of: others }, follows] } as const;
    expect(evaluate(condition, { situation, carries })).toBe('no');
  }
});

it('of some content what is known to hold is left', () => {
  const content = [yes, no, unknown, out, yes].map((when, at) => ({ at, when }));
  expect(holding(content, { situation }).map(({ at }) => at)).toStrictEqual([0, 4]);
});

it('names what it looks at, and the questions it depends on, each once', () => {
  const condition: AnyCondition = {
    all: [
      red,
      { any: [blue, { not: round }] },
      { unanswered: ['shape', 'season'] },
      { layer: ['rag'], in: 'now' },
      { carrier: ['rag'], of: ['traceability'] },
    ],
  };
  expect(questionsOf(condition)).toStrictEqual(['colour', 'shape', 'season']);
  expect(leavesOf(condition)).toStrictEqual([
    red,
    blue,
    round,
    { unanswered: ['shape', 'season'] },
    { layer: ['rag'], in: 'now' },
    { carrier: ['rag'], of: ['traceability'] },
  ]);
});

const answering = (colour: string) => ({ situation: { colour } });

describe('what is made of those that hold', () => {
  it.each([
    ['a few', 3],
    ['as many as a number tells apart', 32],
    ['one more', 33],
    ['many more', 70],
  ])('%s: is made of them in their order, once for the same', (_, count) => {
    const content = Array.from({ length: count }, (__, at) => {
      return { at, when: { question: 'colour', is: at % 3 === 0 ? ['red'] : ['blue', 'grey'] } };
    });
    const make = vi.fn((held: readonly { readonly at: number }[]) => held.map(({ at }) => at));
    const madeIn = madeOfHolding(content, make);
    const all = content.map(({ at }) => at);
    const thirds = all.filter((at) => at % 3 === 0);
    const others = all.filter((at) => at % 3 !== 0);
    const blue = madeIn(answering('blue'));
    expect([madeIn(answering('red')), blue]).toStrictEqual([thirds, others]);
    expect([madeIn(answering('grey')), madeIn(answering('green'))]).toStrictEqual([others, []]);
    expect(madeIn(answering('blue'))).toBe(blue);
    expect(make).toHaveBeenCalledTimes(3);
  });
});
