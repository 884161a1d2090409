import { expect, it } from 'vitest';
import { type Priorities, weightsOf } from '../../../src/core/burden.ts';
import { kernelOf } from '../../../src/core/kernel.ts';
import { stateOf } from '../../../src/core/marks.ts';
import { outcomeOf } from '../../../src/core/outcome.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { fullToy } from '../../fixtures/full-toy.ts';

const all = { task: 'sort', pains: ['old-facts', 'wavering'], facts: 'moving', examples: 'many' };
const none = 'not-applicable';

/** Decided one after another, so that each follows on the one before. */
const situations: readonly (readonly [Situation, Priorities])[] = [
  [{}, {}],
  [all, {}],
  [all, { effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' }],
  [{ ...all, facts: 'still' }, {}],
  [{ ...all, examples: 'few' }, {}],
  [{ ...all, task: 'wish' }, {}],
  [{ ...all, task: 'answer' }, {}],
  [{ ...all, task: 'answer', examples: 'few', pains: ['none'] }, {}],
  [{ task: 'answer', examples: 'few', pains: ['wavering'] }, {}],
  [{ task: 'answer', facts: 'moving', pains: ['wavering', 'none'] }, { effort: 'low' }],
  [{ facts: none, examples: 'few', pains: ['bad-form'] }, {}],
  [{ task: 'sort', facts: none, examples: none, pains: ['bad-form'] }, {}],
  [{ task: 'sort', examples: 'many', pains: ['bad-form', 'wavering'] }, { portability: 'low' }],
  [{ task: 'sort', facts: 'still', examples: 'few', pains: ['old-facts', 'bad-form'] }, {}],
  [{ task: 'sort', facts: 'moving', examples: 'few', pains: [] }, {}],
  [{ facts: 'still', pains: ['none'] }, {}],
];

function layers(bits: number): readonly string[] {
  return fullToy.approaches.filter((_, at) => (bits & (1 << at)) !== 0).map(({ id }) => id);
}

it('the kernel decides what the plain engine decides, one state after another', () => {
  const kernel = kernelOf(fullToy);
  for (const [situation, priorities] of situations) {
    const found = kernel.decide(stateOf(fullToy, situation), weightsOf(priorities));
    const { now, target } = outcomeOf(fullToy, situation, priorities);
    expect([
      situation,
      [fullToy.verdicts[found.now]?.id, ...layers(found.nowLayers)],
      [fullToy.verdicts[found.target]?.id, ...layers(found.targetLayers)],
    ]).toStrictEqual([situation, [now.verdict, ...now.layers], [target.verdict, ...target.layers]]);
  }
});
