import { expect, it } from 'vitest';
import { coveringOf } from '../../src/core/covering.ts';
import type { Cause } from '../../src/core/needs.ts';
import type { Level } from '../../src/knowledge/schema.ts';
import type { CriterionId } from '../../src/knowledge/vocabulary.ts';

const first = 'fixes-failure';
const second = 'consistent-behaviour';
const shift = {
  id: 'shift',
  needs: [],
  because: '',
  claims: [],
  when: { all: [] },
  by: 20,
} as const;

const points = (raised: readonly (readonly [CriterionId, number])[], base: Level, by: number) => {
  const causes = raised.map(([criterion, raise]): Cause => {
    return { question: 'q', option: 'o', by: raise, criterion, claims: [] };
  });
  const total = causes.reduce((sum, cause) => sum + cause.by, 0);
  const covering = coveringOf({ id: 'output-contract', strength: Math.min(100, total), causes });
  const shifts = by === 0 ? [] : [{ shift, by }];
  const cell = { level: base, because: '', claims: [] };
  const { level, contributions, sum } = covering({ level: base + by, base, cell, shifts });
  expect(level).toBe(base + by);
  expect(contributions.reduce((all, one) => all + one.points, 0)).toBe(sum);
  return contributions.map((one) => [one.source, one.criterion, one.points].join(' '));
};

it.each([
  ['one answer', [[first, 60]], 100, 0, ['coverage fixes-failure 30']],
  [
    'two that come to no more than all',
    [
      [first, 60],
      [second, 40],
    ],
    100,
    0,
    ['coverage fixes-failure 30', 'coverage consistent-behaviour 20'],
  ],
  [
    'what goes beyond is taken off where it goes beyond',
    [
      [first, 80],
      [second, 60],
    ],
    100,
    0,
    [
      'coverage fixes-failure 40',
      'coverage consistent-behaviour 30',
      'cap consistent-behaviour -20',
    ],
  ],
  [
    'a criterion that is full before keeps what it had',
    [
      [first, 40],
      [second, 100],
      [first, 20],
    ],
    100,
    0,
    [
      'coverage fixes-failure 20',
      'coverage consistent-behaviour 50',
      'coverage fixes-failure 10',
      'cap fixes-failure -10',
      'cap consistent-behaviour -20',
    ],
  ],
  [
    'a shift weighs with each criterion as far as it counts',
    [
      [first, 80],
      [second, 60],
    ],
    40,
    20,
    [
      'coverage fixes-failure 16',
      'coverage consistent-behaviour 12',
      'cap consistent-behaviour -8',
      'coverage-shift fixes-failure 8',
      'coverage-shift consistent-behaviour 2',
    ],
  ],
  [
    'and not with one that came too late',
    [
      [first, 100],
      [second, 20],
    ],
    0,
    20,
    ['coverage-shift fixes-failure 10'],
  ],
] as const)('what covering a need contributes: %s', (_, raised, base, by, expected) => {
  expect(points(raised, base, by)).toStrictEqual(expected);
});
