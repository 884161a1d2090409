import { describe, expect, it } from 'vitest';
import type { Priorities } from '../../src/core/burden.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { Approach, Knowledge } from '../../src/knowledge/schema.ts';
import { fullToy } from '../fixtures/full-toy.ts';

function scoreOf(
  layer: string,
  situation: Situation,
  priorities: Priorities = {},
  content: Knowledge = fullToy,
) {
  const found = outcomeOf(content, situation, priorities).layers.find(({ id }) => id === layer);
  if (found === undefined) throw new Error(`no layer ${layer}`);
  return found.score;
}

/** The full toy with all cells of the retrieval's burden at these points. */
function withBurden(points: number): Knowledge {
  const each = { points, because: '', claims: ['heavy'] };
  const burden: Approach['burden'] = {
    'speed-of-change': each,
    effort: each,
    'run-cost': each,
    portability: each,
  };
  const approaches = fullToy.approaches.map((approach) =>
    approach.id === 'rag' ? { ...approach, burden } : approach,
  );
  return { ...fullToy, approaches };
}

const needy: Situation = {
  task: 'answer',
  pains: ['old-facts', 'wavering'],
  facts: 'moving',
  examples: 'many',
};

const cause = (question: string, option: string) => ({ question, option });

const pointsBySource = (layer: string, situation: Situation) =>
  scoreOf(layer, situation).contributions.map(({ source, points }) => `${source} ${points}`);

describe('every point of a score has its source', () => {
  it('what is covered, by cause; the cap; the shifts; readiness; each burden with shifts and priority', () => {
    const { total, contributions } = scoreOf('rag', needy, { 'run-cost': 'low' });
    expect(contributions).toStrictEqual([
      {
        criterion: 'fixes-failure',
        points: 20,
        source: 'coverage',
        need: 'current-facts',
        cause: cause('task', 'answer'),
        claims: ['together', 'rag-current-facts'],
      },
      {
        criterion: 'current-knowledge',
        points: 24,
        source: 'coverage',
        need: 'current-facts',
        cause: cause('pains', 'old-facts'),
        claims: ['old-facts', 'rag-current-facts'],
      },
      {
        criterion: 'current-knowledge',
        points: 16,
        source: 'coverage',
        need: 'current-facts',
        cause: cause('facts', 'moving'),
        claims: ['moving', 'rag-current-facts'],
      },
      {
        criterion: 'current-knowledge',
        points: -20,
        source: 'cap',
        need: 'current-facts',
        claims: ['rag-current-facts'],
      },
      {
        criterion: 'fixes-failure',
        points: 5,
        source: 'coverage-shift',
        need: 'current-facts',
        shift: 'anyway',
        claims: ['shift-anyway'],
      },
      {
        criterion: 'current-knowledge',
        points: 5,
        source: 'coverage-shift',
        need: 'current-facts',
        shift: 'anyway',
        claims: ['shift-anyway'],
      },
      {
        criterion: 'readiness',
        points: 10,
        source: 'readiness',
        claims: ['rag-works', 'rag-works-too'],
      },
      {
        criterion: 'speed-of-change',
        points: 3,
        source: 'burden',
        claims: ['rag-speed-of-change'],
      },
      {
        criterion: 'speed-of-change',
        points: -6,
        source: 'burden-shift',
        shift: 'sorted',
        claims: ['shift-sorted'],
      },
      { criterion: 'effort', points: 3, source: 'burden', claims: ['rag-effort'] },
      { criterion: 'run-cost', points: 3, source: 'burden', claims: ['rag-run-cost'] },
      {
        criterion: 'run-cost',
        points: -3,
        source: 'burden-shift',
        shift: 'kept-up',
        claims: ['shift-kept-up'],
      },
      { criterion: 'run-cost', points: 2.5, source: 'priority', claims: ['rag-run-cost'] },
      { criterion: 'portability', points: 3, source: 'burden', claims: ['rag-portability'] },
      {
        criterion: 'portability',
        points: 1,
        source: 'burden-shift',
        shift: 'painless',
        claims: ['shift-painless'],
      },
    ]);
    expect(total).toBe(66.5);
  });

  it.each([
    [
      'a cell that covers nothing of what is needed adds nothing',
      'fine-tuning',
      { pains: ['bad-form'], examples: 'many', facts: 'moving' },
      ['readiness 10', ...Array<string>(4).fill('burden 2')],
    ],
    [
      'gates that are unknown and closed take one point and two',
      'fine-tuning',
      { facts: 'still', examples: 'few' },
      ['readiness 10', 'gate -2', 'gate -2', ...Array<string>(4).fill('burden 2')],
    ],
    [
      'a gate that is unknown takes one point',
      'fine-tuning',
      { facts: 'moving' },
      ['readiness 10', 'gate -1', ...Array<string>(4).fill('burden 2')],
    ],
    [
      'a shift without effect is not named',
      'structured-output',
      { pains: ['bad-form'], task: 'sort' },
      ['coverage 30', 'readiness 10', ...Array<string>(4).fill('burden 4')],
    ],
    [
      'a burden shift without effect is not named',
      'prompting',
      { examples: 'many' },
      ['readiness 10', ...Array<string>(4).fill('burden 5')],
    ],
    [
      'what a shift takes away whole is shown with it',
      'rag',
      { pains: ['old-facts'], facts: 'still', examples: 'few' },
      [
        'coverage 24',
        'coverage-shift -24',
        'readiness 10',
        'gate -2',
        ...Array<string>(4).fill('burden 3'),
      ],
    ],
    [
      'a need exactly full is not capped',
      'rag',
      { pains: ['old-facts'], facts: 'moving' },
      [
        'coverage 24',
        'coverage 16',
        'readiness 10',
        'burden 3',
        'burden 3',
        'burden 3',
        'burden-shift -3',
        'burden 3',
      ],
    ],
  ] as const)('%s', (_, layer, situation, expected) => {
    expect(pointsBySource(layer, situation)).toStrictEqual(expected);
  });

  it('a cell that says it covers nothing adds nothing', () => {
    const approaches = fullToy.approaches.map((approach) =>
      approach.id === 'fine-tuning'
        ? {
            ...approach,
            covers: { 'output-contract': { level: 0 as const, because: '', claims: [] } },
          }
        : approach,
    );
    const situation = { pains: ['bad-form'], examples: 'many', facts: 'moving' };
    const { contributions } = scoreOf('fine-tuning', situation, {}, { ...fullToy, approaches });
    expect(contributions.map(({ source }) => source)).not.toContain('coverage');
  });

  it('such a cell, shifted, adds the shift alone', () => {
    const approaches = fullToy.approaches.map((approach) =>
      approach.id === 'rag'
        ? {
            ...approach,
            covers: { 'current-facts': { level: 0 as const, because: '', claims: [] } },
          }
        : approach,
    );
    const situation = { pains: ['old-facts'], examples: 'many' };
    const { contributions } = scoreOf('rag', situation, {}, { ...fullToy, approaches });
    expect(contributions[0]).toMatchObject({ source: 'coverage-shift', shift: 'anyway' });
  });

  it('a burden of nothing, shifted down, has no shift', () => {
    const { contributions } = scoreOf('rag', { pains: ['none'] }, {}, withBurden(0));
    expect(contributions.map(({ source }) => source)).not.toContain('burden-shift');
  });

  it('gates are named with their claims', () => {
    const { contributions } = scoreOf('fine-tuning', { facts: 'moving' });
    expect(contributions.filter(({ source }) => source === 'gate')).toStrictEqual([
      {
        criterion: 'readiness',
        points: -1,
        source: 'gate',
        gate: 'enough-examples',
        claims: ['gate-enough-examples'],
      },
    ]);
  });
});

describe('the ends of the scale', () => {
  it('a layer that is a burden beyond all it brings scores nothing', () => {
    const { total, contributions } = scoreOf('rag', { examples: 'many' }, {}, withBurden(30));
    expect(total).toBe(0);
    expect(contributions.at(-1)).toStrictEqual({
      criterion: 'fixes-failure',
      points: 91,
      source: 'scale',
      claims: ['rag-works', 'rag-works-too', 'gate-written', 'heavy'],
    });
  });

  it('a layer that brings more than all scores a hundred', () => {
    const { total, contributions } = scoreOf(
      'rag',
      { task: 'sort', pains: ['old-facts'], facts: 'moving', examples: 'many' },
      {},
      withBurden(-10),
    );
    expect(total).toBe(100);
    expect(contributions.at(-1)).toMatchObject({ points: -10, source: 'scale' });
  });

  it('a score within the scale needs no such thing', () => {
    expect(scoreOf('rag', {}).contributions.map(({ source }) => source)).not.toContain('scale');
  });
});
