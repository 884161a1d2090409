import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment.ts';
import { type Priorities, weightsOf } from '../../src/core/burden.ts';
import type { Situation } from '../../src/core/situation.ts';
import { fullToy } from '../fixtures/full-toy.ts';

function costsOf(layer: string, situation: Situation, priorities: Priorities = {}) {
  const found = assess(fullToy, situation, priorities).layers.find(({ id }) => id === layer);
  if (found === undefined) throw new Error(`no layer ${layer}`);
  return found.costs;
}

describe('a priority counts a burden half, once or twice', () => {
  it.each([
    [{}, [1, 1, 1, 1]],
    [{ effort: 'low' }, [1, 0.5, 1, 1]],
    [{ 'speed-of-change': 'high', portability: 'normal' }, [2, 1, 1, 1]],
    [{ 'run-cost': 'high', portability: 'low' }, [1, 1, 2, 0.5]],
  ] as const)('%j', (priorities, weights) => {
    expect(weightsOf(priorities)).toStrictEqual(weights);
  });
});

describe('burdens, in the order speed of change, effort, run cost, portability', () => {
  it.each([
    ['as the table says while nothing shifts them', 'context', {}, {}, [2, 1, 4, 1], 8],
    ['raised by an answer', 'rag', { facts: 'moving' }, {}, [2, 2, 5, 2], 11],
    ['lowered by an answer', 'rag', { pains: ['none'] }, {}, [2, 2, 2, 1], 7],
    ['never below nothing', 'structured-output', { examples: 'many' }, {}, [1, 0, 1, 1], 3],
    [
      'raised again from nothing',
      'structured-output',
      { examples: 'many', task: 'answer' },
      {},
      [1, 2, 1, 1],
      5,
    ],
    [
      'weighed afterwards',
      'rag',
      { facts: 'moving' },
      { 'run-cost': 'low', effort: 'high' },
      [2, 4, 2.5, 2],
      10.5,
    ],
  ] as const)('%s', (_, layer, situation, priorities, weighed, total) => {
    const costs = costsOf(layer, situation, priorities);
    expect(costs.burdens.map((one) => one.weighed)).toStrictEqual(weighed);
    expect(costs.total).toBe(total);
  });

  it('name what shifted them and by how much in fact', () => {
    const { burdens } = costsOf('structured-output', { examples: 'many', task: 'answer' });
    expect(burdens.map(({ criterion, base, points }) => [criterion, base, points])).toStrictEqual([
      ['speed-of-change', 1, 1],
      ['effort', 1, 2],
      ['run-cost', 1, 1],
      ['portability', 1, 1],
    ]);
    expect(
      burdens.map(({ shifts }) => shifts.map(({ shift, by }) => `${shift.id} ${by}`)),
    ).toStrictEqual([[], ['known -1', 'spoken 2'], [], []]);
  });
});
