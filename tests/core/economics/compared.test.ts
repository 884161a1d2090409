import { describe, expect, it } from 'vitest';
import { type Decision, decide } from '../../../src/core/decide.ts';
import { comparedArchitectures } from '../../../src/core/economics/architectures.ts';
import { breakEvenCorrections, breakEvenRequests } from '../../../src/core/economics/break-even.ts';
import { crossover } from '../../../src/core/economics/crossover.ts';
import { assumedFigures } from '../../../src/core/economics/figures.ts';
import { reckon } from '../../../src/core/economics/reckon.ts';
import type { Cost } from '../../../src/core/economics/yearly-cost.ts';
import type { Situation } from '../../../src/core/situation.ts';
import type { Knowledge, Level } from '../../../src/knowledge/schema.ts';
import type { LayerId } from '../../../src/knowledge/vocabulary.ts';
import { fullToy } from '../../fixtures/full-toy.ts';
import { toyEconomics } from '../../fixtures/toy-economics.ts';

/** The architectures compared, a line each: the layers, and why they are there. */
function compared(decision: Decision, content: Knowledge = fullToy): readonly string[] {
  return comparedArchitectures(content, decision).map(({ layers, roles, isSwap }) => {
    const named = roles.map((role) =>
      [
        role.as,
        'of' in role ? role.of : '',
        'layer' in role ? role.layer : '',
        'onBaseModel' in role && role.onBaseModel ? 'on base' : '',
      ]
        .filter((word) => word !== '')
        .join(' '),
    );
    return `${layers.join('+')}${isSwap ? ' swapped' : ''}: ${named.join(', ')}`;
  });
}

const old: Situation = { pains: ['old-facts'], facts: 'moving', examples: 'many' };
const both: Situation = { task: 'sort', pains: ['old-facts', 'wavering'], facts: 'moving' };

/** The decision with these layers in the place of its own. */
function changed(
  situation: Situation,
  now: readonly LayerId[],
  target: readonly LayerId[],
): Decision {
  const decision = decide(fullToy, situation);
  return {
    ...decision,
    now: { ...decision.now, layers: now, carries: [] },
    target: { ...decision.target, layers: target },
  };
}

describe('the architectures compared, each once and in this order', () => {
  it.each<[string, () => Decision, readonly string[]]>([
    [
      'prompting only, today’s, the one to grow into, the runners-up, another ready knowledge layer',
      () => decide(fullToy, both),
      [
        'prompting: prompt-only',
        'prompting+context: now',
        'prompting+context+fine-tuning: target',
        'prompting+rag: runner-up now, instead context rag',
        'prompting+rag+fine-tuning: runner-up target',
        'prompting+context+distillation swapped: ',
      ],
    ],
    [
      'no knowledge layer behind a gate that is not open',
      () => decide(fullToy, old),
      [
        'prompting: prompt-only',
        'prompting+rag: now, target',
        'prompting+structured-output+rag: runner-up now, runner-up target',
        'prompting+rag+distillation swapped: ',
      ],
    ],
    [
      'prompting only, whatever it is',
      () => decide(fullToy, { task: 'sort', pains: ['none'] }),
      [
        'prompting: prompt-only, now, target',
        'prompting+structured-output: runner-up now, runner-up target',
        'prompting+distillation swapped: ',
      ],
    ],
    [
      'a smaller model to grow into is told apart from the architecture it runs',
      () => changed(old, ['prompting', 'rag'], ['prompting', 'distillation']),
      [
        'prompting: prompt-only, target on base',
        'prompting+rag: now',
        'prompting+structured-output+rag: runner-up now, runner-up target',
        'prompting+distillation swapped: target',
      ],
    ],
    [
      'a smaller model today, and later',
      () => changed(old, ['prompting', 'distillation'], ['prompting', 'rag', 'distillation']),
      [
        'prompting: prompt-only, now on base',
        'prompting+rag: target on base',
        'prompting+structured-output+rag: runner-up now, runner-up target',
        'prompting+rag+distillation swapped: now, target',
      ],
    ],
    [
      'a smaller model today only',
      () => changed(old, ['prompting', 'rag', 'distillation'], ['prompting']),
      [
        'prompting: prompt-only, target',
        'prompting+rag: now on base',
        'prompting+structured-output+rag: runner-up now, runner-up target',
        'prompting+rag+distillation swapped: now',
      ],
    ],
  ])('%s', (_, decision, expected) => {
    expect(compared(decision())).toStrictEqual(expected);
  });

  it.each<[Level, string]>([
    [40, 'prompting+rag: runner-up now'],
    [60, 'prompting+rag: runner-up now, instead context rag'],
  ])('another layer carries much of the need: at %d %s', (level, expected) => {
    const covers = { 'current-facts': { level, because: '', claims: [] } };
    const approaches = fullToy.approaches.map((approach) =>
      approach.id === 'rag' ? { ...approach, covers } : approach,
    );
    expect(compared(decide(fullToy, both), { ...fullToy, approaches })).toContain(expected);
  });

  it('another layer has all its gates open', () => {
    const decision = decide(fullToy, both);
    const layers = decision.layers.map((layer) => {
      const [gate] = layer.gates;
      return layer.id === 'rag' && gate !== undefined
        ? { ...layer, gates: [gate, { ...gate, status: 'closed' as const }] }
        : layer;
    });
    expect(compared({ ...decision, layers })).toContain('prompting+rag: runner-up now');
  });

  it('another layer carries the need for knowledge, whatever else it may carry', () => {
    const level = { level: 80, because: '', claims: [] } as const;
    const approaches = fullToy.approaches.map((approach) =>
      approach.id === 'rag'
        ? { ...approach, covers: { 'current-facts': level, 'output-contract': level } }
        : approach,
    );
    const decision = decide(fullToy, { task: 'sort', pains: ['bad-form'], facts: 'moving' });
    const found = compared(decision, { ...fullToy, approaches }).join();
    expect(found).toContain('instead context rag');
    expect(found).not.toContain('instead structured-output');
  });

  it('there is no runner-up where there is one set of layers', () => {
    const approaches = fullToy.approaches.slice(0, 1);
    expect(compared(decide({ ...fullToy, approaches }, both))).toStrictEqual([
      'prompting: prompt-only, now, target',
      'prompting+distillation swapped: ',
    ]);
  });

  it('another layer is no tuned one, and stands in for knowledge only', () => {
    const tuned = fullToy.approaches.map((approach) =>
      approach.id === 'rag' ? { ...approach, tuned: true as const } : approach,
    );
    const interfaces = fullToy.needs.map((need) => ({ ...need, kind: 'interface' as const }));
    const expected = 'prompting+rag: runner-up now';
    expect(compared(decide(fullToy, both), { ...fullToy, approaches: tuned })).toContain(expected);
    expect(compared(decide(fullToy, both), { ...fullToy, needs: interfaces })).toContain(expected);
  });
});

/*
 * With these figures a request costs 0.008 by prompting, 0.002 tuned and 0.0002 on the smaller
 * model, and nobody corrects anything: 29,200 a year by prompting, and 600 + 3,600 more by retrieval;
 * 7,300 tuned, and 2,000 of retraining, after 6,000 of building; 730 on the smaller model.
 */
const figures = {
  'requests-a-day': 10_000,
  'prompt-tokens': 2000,
  'tuned-prompt-tokens': 500,
  'input-price': 4,
  'small-input-price': 0.4,
  'index-a-month': 50,
  'hour-cost': 100,
  'pipeline-build-hours': 60,
  'retrieval-hours': 3,
  'retrainings-a-year': 2,
  'retraining-hours': 10,
  'correction-rate': 0,
  'correction-minutes': 0.6,
};

const reckoned = () =>
  reckon(toyEconomics, fullToy, decide(fullToy, { ...both, examples: 'many' }), figures);
const name = ({ layers }: { readonly layers: readonly string[] }) => layers.slice(1).join('+');

describe('a reckoning, worked by hand', () => {
  it('prices each architecture on the base model and the swap on the smaller one', () => {
    const { architectures, swap } = reckoned();
    expect(
      [...architectures, swap].map((one) => [name(one), one.cost.once, Math.round(one.cost.aYear)]),
    ).toStrictEqual([
      ['', 0, 29_200],
      ['rag', 0, 29_200 + 4_200],
      ['rag+fine-tuning', 6_000, 7_300 + 2_000 + 4_200],
      ['rag+distillation', 6_000, 730 + 2_000 + 4_200],
    ]);
    expect(swap.isSwap).toBe(true);
    expect(architectures.every(({ isSwap }) => isSwap)).toBe(false);
  });

  it('draws three years of months', () => {
    const { architectures } = reckoned();
    expect(architectures[1]?.cumulative).toHaveLength(37);
    expect(architectures[1]?.cumulative[36]).toBeCloseTo(3 * 33_400, 6);
  });

  it('finds which one that is dearer to start catches up, the soonest first', () => {
    expect(
      reckoned().crossings.map(({ dearer, cheaper, month }) => [
        name(dearer),
        name(cheaper),
        month,
      ]),
    ).toStrictEqual([
      ['rag+distillation', 'rag', 3],
      ['rag+distillation', '', 4],
      ['rag+fine-tuning', 'rag', 4],
      ['rag+fine-tuning', '', 5],
    ]);
  });

  it('says from how many requests a day the swap costs no more than what it runs', () => {
    const { distillation } = reckoned();
    expect(name(distillation.base)).toBe('rag');
    expect(distillation.requests).toBe(Math.ceil(8_000 / (365 * 0.0078)));
  });

  it('says how many corrections fewer would pay, against prompting only', () => {
    const onePoint = (10_000 * 365 * 0.6 * 100) / 6000;
    expect(reckoned().architectures.map((one) => one.fewerCorrections?.toFixed(6))).toStrictEqual([
      '0.000000',
      (4_200 / onePoint).toFixed(6),
      ((6_000 + 13_500 - 29_200) / onePoint).toFixed(6),
    ]);
    const free = reckon(toyEconomics, fullToy, decide(fullToy, both), { 'hour-cost': 0 });
    expect(free.architectures.every((one) => 'fewerCorrections' in one)).toBe(false);
  });

  it('says none fewer for prompting only, which has costs of its own', () => {
    const lines = toyEconomics.lines.map((line) =>
      line.id === 'index' ? { ...line, with: ['prompting' as const] } : line,
    );
    const decision = decide(fullToy, both);
    const [first] = reckon({ ...toyEconomics, lines }, fullToy, decision, figures).architectures;
    expect(first?.fewerCorrections).toBe(0);
  });

  it('asks for the figures that some architecture compared needs, the swap its own', () => {
    expect([...reckoned().asked].toSorted()).toStrictEqual(
      [
        'success-value',
        'requests-a-day',
        'prompt-tokens',
        'tuned-prompt-tokens',
        'input-price',
        'small-input-price',
        'index-a-month',
        'retrieval-hours',
        'hour-cost',
        'pipeline-build-hours',
        'retrainings-a-year',
        'retraining-hours',
        'correction-rate',
        'correction-minutes',
      ].toSorted(),
    );
    const plain = reckon(toyEconomics, fullToy, decide(fullToy, { pains: ['none'] }), {});
    expect([...plain.asked]).not.toContain('index-a-month');
    expect([...plain.asked]).toContain('small-input-price');
  });

  it('takes what a person says, else what is assumed', () => {
    const said = reckoned().figures;
    expect([said['hour-cost'], said['success-value']]).toStrictEqual([
      100,
      fullToy.figures['success-value'].assumed,
    ]);
  });
});

const costing = (once: number, fixed: number, aRequest: number): Cost => ({
  lines: [],
  parts: { tokens: 0, infrastructure: 0, building: 0, upkeep: 0, retraining: 0, correction: 0 },
  visible: 0,
  invisible: 0,
  firstYear: 0,
  once,
  fixed,
  aRequest,
  aYear: fixed + aRequest * 365_000,
});

describe('one cost against another', () => {
  const usual = costing(1_000, 1_000, 0.01);

  it.each([
    ['dearer to build, cheaper to use', costing(4_650, 1_000, 0), 1_000],
    ['dearer to keep, cheaper to use', costing(1_000, 4_650, 0), 1_000],
    ['between two requests the later', costing(4_651, 1_000, 0), 1_001],
    ['the same', usual, 'always'],
    ['the same to use, cheaper to build', costing(0, 1_000, 0.01), 'always'],
    ['the same to use, dearer to build', costing(1_001, 1_000, 0.01), 'never'],
    ['cheaper to use, the same to build', costing(1_000, 1_000, 0), 'always'],
    ['dearer to use, though cheaper to build', costing(0, 0, 0.02), 'never'],
  ] as const)('%s: from so many requests a day', (_, one, requests) => {
    expect(breakEvenRequests(one, usual)).toBe(requests);
  });

  it('by so many corrections fewer, as it costs more to build and to use', () => {
    const reckonedWith = { ...assumedFigures(fullToy, {}), ...figures };
    const onePoint = (10_000 * 365 * 0.6 * 100) / 6000;
    const one = costing(3_000, 1_500, 0.01);
    expect(breakEvenCorrections(one, usual, reckonedWith)).toBe((2_000 + 500) / onePoint);
  });

  it.each([
    ['catches up', costing(1_300, 1_000, 0), 1],
    ['catches up at the end of a month', costing(1_000 + (3_650 / 12) * 7, 1_000, 0), 7],
    ['never, for it saves nothing', costing(1_300, 1_000, 0.01), undefined],
    ['never, for it costs more', costing(1_300, 2_000, 0.01), undefined],
    ['not dearer to start', costing(1_000, 1_000, 0), undefined],
  ])('%s', (_, one, month) => {
    const after = crossover(one, usual);
    expect(after === undefined ? undefined : Math.ceil(after)).toBe(month);
  });
});
