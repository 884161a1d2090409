import { expect, it } from 'vitest';
import { assess } from '../../src/core/assessment.ts';
import { type Priorities, weightsOf } from '../../src/core/burden.ts';
import { kernelOf } from '../../src/core/kernel.ts';
import { stateOf } from '../../src/core/marks.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import type { Situation } from '../../src/core/situation.ts';
import { everySituation, fullToy } from '../fixtures/full-toy.ts';

const situations = everySituation(fullToy);
const some = situations.filter((_, at) => at % 5 === 0);

const compared: readonly (readonly [Priorities, readonly Situation[]])[] = [
  [{}, situations],
  [{ effort: 'high', 'run-cost': 'low' }, some],
  [{ 'speed-of-change': 'low', portability: 'high' }, some],
];

const named = (bits: number) =>
  fullToy.approaches.filter((_, at) => (bits & (1 << at)) !== 0).map(({ id }) => id);

function byTheBook(situation: Situation, weighed: Priorities): string {
  const { now, target } = outcomeOf(fullToy, situation, weighed);
  return [now.verdict, target.verdict, ...now.layers, 'then', ...target.layers].join(' ');
}

it.each(compared)(
  'the kernel decides the situations of the toy as the plain engine does, with priorities %j',
  (weighed, each) => {
    const kernel = kernelOf(fullToy);
    const weights = weightsOf(weighed);
    for (const situation of each) {
      const { now, target, nowLayers, targetLayers } = kernel.decide(
        stateOf(fullToy, situation),
        weights,
      );
      const verdicts = [fullToy.verdicts[now]?.id, fullToy.verdicts[target]?.id];
      const found = [...verdicts, ...named(nowLayers), 'then', ...named(targetLayers)].join(' ');
      const expected = byTheBook(situation, weighed);
      if (found !== expected) expect([situation, found]).toStrictEqual([situation, expected]);
    }
  },
);

it('contributions add up to scores in the situations of the toy, and what a layer adds is why', () => {
  for (const situation of some) {
    const { layers } = outcomeOf(fullToy, situation, { effort: 'high' });
    for (const { score, margin, reasonsFor } of layers) {
      const sum = score.contributions.reduce((points, one) => points + one.points, 0);
      const gain = reasonsFor.reduce((points, one) => points + one.points, 0);
      if (sum !== score.total || gain !== margin.gain)
        expect([situation, sum, gain]).toStrictEqual([situation, score.total, margin.gain]);
    }
  }
});

it('what is read does not depend on what was read before', () => {
  const first = situations.slice(0, 50).map((situation) => assess(fullToy, situation));
  const again = situations.slice(0, 50).map((situation) => assess(fullToy, situation));
  expect(again).toStrictEqual(first);
});
