import { describe, expect, it } from 'vitest';
import { coverageOf, nothing } from '../../src/core/coverage.ts';
import type { Situation } from '../../src/core/situation.ts';
import { fullToy } from '../fixtures/full-toy.ts';

function coverageBy(id: string, situation: Situation) {
  const found = fullToy.approaches.find((approach) => approach.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return coverageOf(found, fullToy.needs)({ situation });
}

const outputContract = fullToy.needs.findIndex(({ id }) => id === 'output-contract');
const currentFacts = fullToy.needs.findIndex(({ id }) => id === 'current-facts');

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
    expect(coverageBy(layer, situation).map(({ level }) => level)).toStrictEqual(levels);
  });

  it('names the cell, its level before, and what each shift changed in fact', () => {
    const found = coverageBy('structured-output', { task: 'answer', pains: ['bad-form'] });
    const { level, base, cell, shifts } = found[outputContract] ?? nothing;
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
    const found = coverageBy('prompting', { examples: 'many' });
    expect(found[currentFacts]).toBe(nothing);
    expect(nothing).toStrictEqual({ level: 0, base: 0, shifts: [] });
    expect(found[outputContract]?.cell?.level).toBe(40);
  });
});
