import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  readableAnswers,
  readAnswers,
  readFigures,
  readPriorities,
  readSituation,
} from '../../src/share/door.ts';
import { situationOf } from '../../src/share/answers.ts';
import { anyAnswers } from '../fixtures/any-answers.ts';
import { toyKnowledge as toy } from '../fixtures/toy-knowledge.ts';

const notAnObject = 'the answers must be an object with an entry for each answered question';

describe('a situation passes the door', () => {
  it.each<[string, unknown]>([
    ['with nothing answered', {}],
    ['with one option', { task: 'sort' }],
    ['with a list', { pains: ['old-facts', 'wavering'] }],
    ['with an option that stands alone', { pains: ['none'] }],
    ['with a question that does not apply', { facts: 'not-applicable' }],
  ])('%s', (_, input) => {
    expect(readSituation(toy, input)).toEqual({ ok: true, value: input });
  });

  it('in the order of the questions', () => {
    const reading = readSituation(toy, { facts: 'still', task: 'sort' });
    expect(reading.ok && Object.keys(reading.value)).toEqual(['task', 'facts']);
  });
});

describe('a situation is stopped at the door, with the reason', () => {
  it.each<[unknown, ...string[]]>([
    [null, notAnObject],
    [[], notAnObject],
    ['task', notAnObject],
    [
      { tsk: 'sort' },
      'there is no question "tsk"; the questions are: task, pains, facts, examples',
    ],
    [
      { constructor: 'sort', toString: 1 },
      'there is no question "constructor"; the questions are: task, pains, facts, examples',
      'there is no question "toString"; the questions are: task, pains, facts, examples',
    ],
    [
      JSON.parse('{"__proto__": {"task": "sort"}}'),
      'there is no question "__proto__"; the questions are: task, pains, facts, examples',
    ],
    [{ task: 'srt' }, 'question "task": "srt" is not allowed; allowed: sort, answer, wish'],
    [
      { facts: 'constructor' },
      'question "facts": "constructor" is not allowed; allowed: still, moving, not-applicable',
    ],
    [{ task: 'unknown' }, 'question "task": "unknown" is not allowed; allowed: sort, answer, wish'],
    [
      { task: 'not-applicable' },
      'question "task": "not-applicable" is not allowed; allowed: sort, answer, wish',
    ],
    [
      { task: ['sort'] },
      'question "task": it takes one option, not a list; allowed: sort, answer, wish',
    ],
    [{ task: 1 }, 'question "task": the answer must be one option id; allowed: sort, answer, wish'],
    [
      { pains: { 0: 'none' } },
      'question "pains": the answer must be a list of option ids; allowed: old-facts, bad-form, wavering, none',
    ],
    [{ pains: 'none' }, 'question "pains": it takes a list of options, even for one: ["none"]'],
    [
      { pains: [] },
      'question "pains": the list is empty; allowed: old-facts, bad-form, wavering, none',
    ],
    [
      { pains: ['nix'] },
      'question "pains": "nix" is not allowed; allowed: old-facts, bad-form, wavering, none',
    ],
    [
      { pains: ['wavering', 'bad-form', 'wavering'] },
      'question "pains": "wavering" is given more than once',
    ],
    [{ pains: ['none', 'wavering'] }, 'question "pains": "none" stands alone in its list'],
    [
      { task: 'srt', facts: 'mooving' },
      'question "task": "srt" is not allowed; allowed: sort, answer, wish',
      'question "facts": "mooving" is not allowed; allowed: still, moving, not-applicable',
    ],
    [
      { [`x${'y'.repeat(1000)}`]: 'sort' },
      `there is no question "x${'y'.repeat(39)}…"; the questions are: task, pains, facts, examples`,
    ],
  ])('%j', (input, ...problems) => {
    expect(readSituation(toy, input)).toEqual({ ok: false, problems });
  });
});

describe('answers pass the door', () => {
  it.each<[string, unknown]>([
    ['with "I don\'t know"', { task: { value: 'unknown' }, pains: { value: 'unknown' } }],
    ['with a grade', { task: { value: 'sort', grade: 'guessed' } }],
    ['with a graded list', { pains: { value: ['wavering'], grade: 'measured' } }],
  ])('%s', (_, input) => {
    expect(readAnswers(toy, input)).toEqual({ ok: true, value: input });
  });

  it('whatever they are, if the questions take them', () => {
    fc.assert(
      fc.property(anyAnswers(knowledge), (answers) => {
        expect(readAnswers(knowledge, JSON.parse(JSON.stringify(answers)))).toEqual({
          ok: true,
          value: answers,
        });
        expect(readSituation(knowledge, situationOf(answers)).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('answers are stopped at the door, with the reason', () => {
  it.each<[unknown, ...string[]]>([
    [
      { task: 'sort' },
      'question "task": an answer must be an object with a "value" and at most a "grade"',
    ],
    [
      { task: { value: 'sort', note: '' } },
      'question "task": an answer must be an object with a "value" and at most a "grade"',
    ],
    [
      { task: { value: 'sort', grade: 'sure' } },
      'question "task": the grade must be one of: measured, observed, guessed',
    ],
    [
      { task: { value: 'unknown', grade: 'measured' } },
      'question "task": an answer "unknown" has no grade',
    ],
    [
      { task: { value: 'not-applicable' } },
      'question "task": "not-applicable" is not allowed; allowed: sort, answer, wish, unknown',
    ],
    [
      { pains: { value: ['unknown'] } },
      'question "pains": "unknown" is not allowed; allowed: old-facts, bad-form, wavering, none',
    ],
  ])('%j', (input, ...problems) => {
    expect(readAnswers(toy, input)).toEqual({ ok: false, problems });
  });
});

describe('of answers that do not pass as a whole', () => {
  it('those that are right by themselves can be read', () => {
    const input = { task: { value: 'srt' }, facts: { value: 'still' }, more: 1, examples: 'few' };
    expect(readableAnswers(toy, input)).toEqual({ facts: { value: 'still' } });
  });

  it.each([[null], ['x'], [[1]], [3]])('%j gives none', (input) => {
    expect(readableAnswers(toy, input)).toEqual({});
  });
});

it('X5: no value makes the door throw or change what objects inherit', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), fc.jsonValue()), (input) => {
      for (const read of [readAnswers, readFigures, readSituation]) {
        const reading = read(toy, input);
        if (!reading.ok) expect(reading.problems.length).toBeGreaterThan(0);
      }
      readableAnswers(toy, input);
    }),
    { numRuns: 1000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('figures', () => {
  it('pass the door in table order, whatever they are within their range', () => {
    const reading = readFigures(toy, { 'input-price': 0.0001, 'success-value': 20 });
    expect(reading).toEqual({ ok: true, value: { 'success-value': 20, 'input-price': 0.0001 } });
    expect(reading.ok && Object.keys(reading.value)).toEqual(['success-value', 'input-price']);
    expect(readFigures(toy, {})).toEqual({ ok: true, value: {} });
  });

  it.each<[unknown, RegExp]>([
    [null, /must be an object from any of: success-value, /u],
    [[20], /must be an object/u],
    [{ 'success-value': -1 }, /^the figure "success-value" must be a number from 0 to/u],
    [{ 'success-value': '20' }, /must be a number/u],
    [{ 'success-value': 20.001 }, /with at most 2 decimals$/u],
    [{ 'success-value': Number.NaN }, /must be a number/u],
    [{ 'success-value': Number.POSITIVE_INFINITY }, /must be a number/u],
    [{ 'success-value': undefined }, /must be a number/u],
    [{ 'loss-1-kind': 0 }, /from 1 to 8 with at most 0 decimals$/u],
    [{ profit: 1 }, /./u],
    [JSON.parse('{"__proto__":{"success-value":1}}'), /./u],
  ])('case %# are stopped', (input, problem) => {
    const reading = readFigures(toy, input);
    expect(reading.ok).toBe(false);
    expect(reading.ok ? '' : reading.problems.join(' ')).toMatch(problem);
  });
});

describe('priorities', () => {
  it('pass the door, without what is normal', () => {
    const given = { 'run-cost': 'high', effort: 'normal', 'speed-of-change': 'low' };
    const reading = readPriorities(given);
    expect(reading).toEqual({ ok: true, value: { 'speed-of-change': 'low', 'run-cost': 'high' } });
    expect(reading.ok && Object.keys(reading.value)).toEqual(['speed-of-change', 'run-cost']);
    expect(readPriorities({})).toEqual({ ok: true, value: {} });
  });

  it.each<[unknown, RegExp]>([
    [null, /must be an object from any of: speed-of-change, effort, run-cost, portability/u],
    ['high', /must be an object/u],
    [{ effort: 'huge' }, /must be one of: low, normal, high/u],
    [{ effort: undefined }, /must be one of: low, normal, high/u],
    [{ quality: 'high' }, /./u],
    [JSON.parse('{"__proto__":{"effort":"high"}}'), /./u],
  ])('case %# are stopped', (input, problem) => {
    const reading = readPriorities(input);
    expect(reading.ok).toBe(false);
    expect(reading.ok ? '' : reading.problems.join(' ')).toMatch(problem);
  });
});
