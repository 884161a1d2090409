import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Priorities } from '../../src/core/burden.ts';
import { weightsOf } from '../../src/core/burden.ts';
import { decide } from '../../src/core/decide.ts';
import { kernelOf } from '../../src/core/kernel.ts';
import type { Situation } from '../../src/core/situation.ts';
import { stateOf } from '../../src/core/marks.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { manySituations } from '../fixtures/digest.ts';
import { aSituation, runs } from '../fixtures/situations.ts';

const level = fc.constantFrom('low', 'normal', 'high');
const somePriorities: fc.Arbitrary<Priorities> = fc.record(
  { 'speed-of-change': level, effort: level, 'run-cost': level, portability: level },
  { requiredKeys: [] },
);

function byKernel(
  content: Knowledge,
  situation: Situation,
  priorities: Priorities,
  kernel = kernelOf(content),
) {
  const outcome = kernel.decide(stateOf(content, situation), weightsOf(priorities));
  const layers = (bits: number) =>
    content.approaches.filter((_, at) => (bits & (1 << at)) !== 0).map(({ id }) => id);
  return {
    now: content.verdicts[outcome.now]?.id,
    target: content.verdicts[outcome.target]?.id,
    nowLayers: layers(outcome.nowLayers),
    targetLayers: layers(outcome.targetLayers),
  };
}

function byTheBook(content: Knowledge, situation: Situation, priorities: Priorities) {
  const { now, target } = decide(content, situation, priorities);
  return {
    now: now.verdict,
    target: target.verdict,
    nowLayers: now.layers,
    targetLayers: target.layers,
  };
}

describe('the kernel decides what the plain engine decides', () => {
  it('in every case and near every ready situation', () => {
    for (const situation of manySituations)
      expect(byKernel(knowledge, situation, {})).toStrictEqual(byTheBook(knowledge, situation, {}));
  });

  it('for all situations and priorities', () => {
    fc.assert(
      fc.property(aSituation, somePriorities, (situation, priorities) => {
        expect(byKernel(knowledge, situation, priorities)).toStrictEqual(
          byTheBook(knowledge, situation, priorities),
        );
      }),
      { numRuns: runs },
    );
  });

  it('whatever it decided before', () => {
    const kernel = kernelOf(knowledge);
    fc.assert(
      fc.property(aSituation, somePriorities, (situation, priorities) => {
        expect(byKernel(knowledge, situation, priorities, kernel)).toStrictEqual(
          byTheBook(knowledge, situation, priorities),
        );
      }),
      { numRuns: runs },
    );
  });
});

describe('priorities', () => {
  it('never open a gate', () => {
    fc.assert(
      fc.property(aSituation, somePriorities, (situation, priorities) => {
        const plain = decide(knowledge, situation).layers.map(({ gates }) => gates);
        const weighed = decide(knowledge, situation, priorities).layers;
        expect(weighed.map(({ gates }) => gates)).toStrictEqual(plain);
        for (const { stage, gates } of weighed)
          if (stage === 'now' || stage === 'interim')
            expect(gates.filter(({ status }) => status === 'closed')).toStrictEqual([]);
      }),
      { numRuns: runs / 10 },
    );
  });

  it('leave contributions adding up to scores', () => {
    fc.assert(
      fc.property(aSituation, somePriorities, (situation, priorities) => {
        for (const { score } of decide(knowledge, situation, priorities).layers)
          expect(score.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(
            score.total,
          );
      }),
      { numRuns: runs / 10 },
    );
  });
});
