import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment.ts';
import { BestSet } from '../../src/core/best-set.ts';
import { compose, valueOf } from '../../src/core/compose.ts';
import { bestTwo, type Candidate, everySet, without } from '../../src/core/every-set.ts';
import type { Situation } from '../../src/core/situation.ts';
import { nameOf } from '../../src/core/verdict.ts';
import { fullToy } from '../fixtures/full-toy.ts';

const needy: Situation = { pains: ['old-facts', 'wavering'], facts: 'moving', examples: 'many' };
const all = () => true;

describe('every set of layers', () => {
  it('is worth what it covers less its burden', () => {
    const sets = everySet(assess(fullToy, needy), ({ id }) => id === 'rag' || id === 'fine-tuning');
    expect(sets).toStrictEqual([
      { layers: 0b00001, size: 1, burden: 0, value: 18 },
      { layers: 0b01001, size: 2, burden: 10, value: 58 },
      { layers: 0b10001, size: 2, burden: 12, value: 18 },
      { layers: 0b11001, size: 3, burden: 22, value: 58 },
    ]);
  });

  it('has all layers allowed or not, and always the prompt', () => {
    const sets = everySet(assess(fullToy, {}), all);
    expect(sets).toHaveLength(16);
    for (const { value, burden } of sets) expect(value + burden).toBe(0);
    expect(everySet(assess(fullToy, {}), () => false).map(({ layers }) => layers)).toStrictEqual([
      1,
    ]);
  });
});

describe('the sets without some layers', () => {
  it.each([
    ['have none of them', ['rag'], [0b00001, 0b10001]],
    ['always have the prompt', ['prompting', 'fine-tuning'], [0b00001, 0b01001]],
    ['are all of them when none is refused', ['prompting'], [0b00001, 0b01001, 0b10001, 0b11001]],
  ])('%s', (_, refused, left) => {
    const { among } = withoutRefused((id) => refused.includes(id));
    expect(among.map(({ layers }) => layers)).toStrictEqual(left);
  });

  it('are the same sets when none is refused, so that nothing is composed twice', () => {
    const { sets, among } = withoutRefused(() => false);
    expect(among).toBe(sets);
  });
});

/** The sets of retrieval and tuning with the prompt, and those of them without what is refused. */
function withoutRefused(isRefused: (id: string) => boolean) {
  const assessment = assess(fullToy, needy);
  const sets = everySet(assessment, ({ id }) => id === 'rag' || id === 'fine-tuning');
  return { sets, among: without(sets, assessment, ({ id }) => isRefused(id)) };
}

const set = (
  name: string,
  value: number,
  burden: number,
  size: number,
): Candidate & { name: string } => ({
  name,
  layers: 0,
  value,
  burden,
  size,
});

describe('of two sets', () => {
  it.each([
    ['the one worth more', [set('a', 1, 0, 0), set('b', 2, 9, 9)], 'b a'],
    ['among equals the one of less burden', [set('a', 1, 2, 0), set('b', 1, 1, 9)], 'b a'],
    ['then the one of fewer layers', [set('a', 1, 1, 2), set('b', 1, 1, 1)], 'b a'],
    ['then the earlier one', [set('a', 1, 1, 1), set('b', 1, 1, 1)], 'a b'],
    [
      'and the next best is kept when a better one comes',
      [set('a', 1, 1, 1), set('b', 3, 1, 1), set('c', 2, 1, 1)],
      'b c',
    ],
    [
      'and when a worse one comes',
      [set('a', 3, 1, 1), set('b', 2, 1, 1), set('c', 1, 1, 1)],
      'a b',
    ],
    [
      'and the earlier of equal next ones',
      [set('a', 3, 1, 1), set('b', 2, 1, 1), set('c', 2, 1, 1)],
      'a b',
    ],
    ['the only one', [set('a', 1, 1, 1)], 'a '],
  ] as const)('%s is better', (_, sets, names) => {
    const [best, second] = bestTwo(sets) as readonly ({ name: string } | undefined)[];
    expect(`${best?.name} ${second?.name ?? ''}`).toBe(names);
  });
  it('none of none', () => {
    expect(() => bestTwo([])).toThrow('an enumeration of subsets is never empty');
  });
});

describe('a composition', () => {
  it('names who carries what, and the second best set', () => {
    const assessment = assess(fullToy, { ...needy, pains: ['old-facts', 'bad-form'] });
    const sets = everySet(assessment, ({ id }) => id === 'rag');
    expect(compose(sets, assessment)).toStrictEqual({
      layers: ['prompting', 'rag'],
      carries: [
        { need: 'current-facts', layer: 'rag', level: 100, points: 50 },
        { need: 'output-contract', layer: 'prompting', level: 60, points: 18 },
      ],
      coverage: 68,
      burden: 11,
      value: 57,
      runnerUp: {
        layers: ['prompting'],
        carries: [{ need: 'output-contract', layer: 'prompting', level: 60, points: 18 }],
        coverage: 18,
        burden: 0,
        value: 18,
      },
      tie: false,
    });
  });

  it('has no second best when nothing else is allowed, so no tie', () => {
    const assessment = assess(fullToy, needy);
    const optimum = compose(
      everySet(assessment, () => false),
      assessment,
    );
    expect([optimum.layers, optimum.tie, 'runnerUp' in optimum]).toStrictEqual([
      ['prompting'],
      false,
      false,
    ]);
  });

  it('is a tie where another is worth as much', () => {
    const assessment = assess(fullToy, needy);
    const optimum = compose(
      everySet(assessment, ({ id }) => id !== 'context'),
      assessment,
    );
    expect([optimum.layers, optimum.runnerUp?.layers, optimum.tie]).toStrictEqual([
      ['prompting', 'rag'],
      ['prompting', 'rag', 'fine-tuning'],
      true,
    ]);
  });

  it('the earlier of two layers that carry as much carries', () => {
    const assessment = assess(fullToy, { pains: ['old-facts'] });
    const both = assessment.layers.filter(({ id }) => id === 'context' || id === 'rag');
    expect(valueOf(both, assessment).carries.map(({ layer }) => layer)).toStrictEqual(['context']);
    expect(valueOf(both.toReversed(), assessment).carries.map(({ layer }) => layer)).toStrictEqual([
      'rag',
    ]);
  });
});

/** Each layer with what it covers of both needs and its burden. */
function bestOf(
  base: readonly [number, number],
  offers: readonly (readonly [number, number, number])[],
) {
  const levels = Int32Array.from([...base, ...offers.flatMap(([one, other]) => [one, other])]);
  const sets = new BestSet(offers.length + 1, 2);
  sets.begin(Int32Array.from([100, 50]));
  sets.always(0, levels);
  const gains = offers.map(([, , burden], at) => {
    const gain = sets.gain(at + 1, levels);
    sets.offer(at + 1, burden);
    return gain;
  });
  return { best: sets.of((1 << (offers.length + 1)) - 2).toString(2), gains };
}

describe('the fast search for the best set, of layers that cover two needs of strength 100 and 50', () => {
  it.each([
    ['nothing earns', [0, 0], [], '1', []],
    ['one earns more than it costs', [0, 0], [[100, 0, 49]], '11', [50]],
    ['one earns just what it costs', [0, 0], [[100, 0, 50]], '1', [50]],
    ['one earns less over the base', [60, 0], [[100, 100, 46]], '1', [45]],
    [
      'two, each for its need',
      [0, 0],
      [
        [100, 0, 10],
        [0, 100, 10],
      ],
      '111',
      [50, 25],
    ],
    [
      'one that does the work of two',
      [0, 0],
      [
        [100, 0, 10],
        [0, 100, 10],
        [100, 100, 15],
      ],
      '1001',
      [50, 25, 75],
    ],
    [
      'of equals the one of less burden',
      [0, 0],
      [
        [100, 40, 20],
        [80, 20, 5],
      ],
      '101',
      [60, 45],
    ],
    [
      'of equals that cost as much the smaller',
      [0, 0],
      [
        [100, 0, 10],
        [0, 100, 10],
        [100, 100, 20],
      ],
      '1001',
      [50, 25, 75],
    ],
    [
      'of equals in all the earlier',
      [0, 0],
      [
        [100, 0, 10],
        [100, 0, 10],
      ],
      '11',
      [50, 50],
    ],
  ] as const)('%s', (_, base, offers, best, gains) => {
    expect(bestOf(base, offers)).toStrictEqual({ best, gains });
  });

  it('forgets what was decided before', () => {
    const sets = new BestSet(2, 2);
    const levels = Int32Array.from([0, 0, 100, 100]);
    for (const [strengths, best] of [
      [[100, 0], 0b11],
      [[10, 0], 0b01],
      [[0, 0], 0b01],
      [[0, 100], 0b11],
    ] as const) {
      sets.begin(Int32Array.from(strengths));
      sets.always(0, levels);
      sets.gain(1, levels);
      sets.offer(1, 6);
      expect(sets.of(0b10)).toBe(best);
    }
    expect(sets.of(0)).toBe(1);
  });
});

const named = (situation: Situation, ...layers: string[]) => {
  const assessment = assess(fullToy, situation);
  const members = assessment.layers.filter(({ id }) => id === 'prompting' || layers.includes(id));
  return nameOf(valueOf(members, assessment), fullToy, situation);
};

describe('an architecture has the name of the first verdict that holds', () => {
  it.each([
    [{ task: 'wish' }, ['rag'], 'define-first'],
    [{ pains: ['old-facts'] }, ['rag', 'fine-tuning'], 'hybrid'],
    [{ pains: ['wavering'] }, ['rag', 'fine-tuning'], 'fine-tuned'],
    [{ pains: ['old-facts'] }, ['rag'], 'rag'],
    [{ pains: ['old-facts'] }, ['context', 'rag'], 'context-first'],
    [{ pains: ['none'], facts: 'still' }, ['structured-output'], 'good-enough'],
    [
      { pains: ['none'], facts: 'moving', examples: 'many' },
      ['structured-output'],
      'contract-first',
    ],
    [{ pains: ['none'] }, [], 'prompt-first'],
    [{}, [], 'scaffold-first'],
  ] as const)('%j with %j: %s', (situation, layers, verdict) => {
    expect(named(situation, ...layers)).toBe(verdict);
  });
  it('none without a rule for it', () => {
    expect(() =>
      nameOf(
        { layers: [], carries: [], coverage: 0, burden: 0, value: 0 },
        { ...fullToy, verdicts: [] },
        {},
      ),
    ).toThrow('the content has no verdict for every architecture');
  });
});
