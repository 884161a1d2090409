import { describe, expect, it } from 'vitest';
import { assess, coverage } from '../../src/core/assessment.ts';
import type { Situation } from '../../src/core/situation.ts';
import { fullToy } from '../fixtures/full-toy.ts';

const needs = fullToy.needs.map(({ id }) => id);

function layerOf(id: string, situation: Situation) {
  const found = assess(fullToy, situation).layers.find((layer) => layer.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

describe('what a layer carries of current facts, output contract and decision consistency', () => {
  it.each([
    ['nothing where the table has no cell', 'fine-tuning', {}, [0, 0, 100]],
    ['what the table says', 'prompting', { examples: 'few' }, [0, 40, 40]],
    ['more of each need a shift names', 'prompting', { examples: 'many' }, [0, 60, 60]],
    ['never more than all', 'structured-output', { pains: ['bad-form'] }, [0, 100, 0]],
    [
      'less after a shift that was without effect',
      'structured-output',
      { task: 'answer' },
      [0, 40, 0],
    ],
    ['never less than nothing', 'rag', { facts: 'still' }, [0, 0, 0]],
    ['some again from nothing', 'rag', { facts: 'still', examples: 'many' }, [40, 0, 0]],
    ['full but no fuller', 'rag', { examples: 'many' }, [100, 0, 0]],
  ] as const)('%s', (_, layer, situation, levels) => {
    expect(layerOf(layer, situation).coverage.map(({ level }) => level)).toStrictEqual(levels);
  });

  it('names the cell, its level before, and what each shift changed in fact', () => {
    const found = layerOf('structured-output', { task: 'answer', pains: ['bad-form'] });
    const { level, base, cell, shifts } = coverage(found, needs.indexOf('output-contract'));
    expect([level, base, cell?.claims]).toStrictEqual([
      40,
      100,
      ['structured-output-output-contract'],
    ]);
    expect(shifts.map(({ shift, by }) => [shift.id, by])).toStrictEqual([
      ['stricter', 0],
      ['freer', -60],
    ]);
  });

  it('names neither cell nor shift where there is none', () => {
    const nothing = { level: 0, base: 0, shifts: [] };
    const found = layerOf('prompting', { examples: 'many' });
    expect(coverage(found, needs.indexOf('current-facts'))).toStrictEqual(nothing);
    expect(coverage(found, 99)).toStrictEqual(nothing);
    const { cell } = coverage(found, needs.indexOf('output-contract'));
    expect(cell?.level).toBe(40);
  });
});
