import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCondition, evaluate, holding, type World } from '../../src/core/condition.ts';
import { asTheyCome, factsOf } from '../../src/core/facts.ts';
import { unknownMark, voidMark } from '../../src/core/marks.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { layerIds, needIds } from '../../src/knowledge/vocabulary.ts';
import { plainTruth } from '../fixtures/plain-truth.ts';
import { aSituation, atMost } from '../fixtures/situations.ts';

const aLeaf: fc.Arbitrary<AnyCondition> = fc.oneof(
  fc
    .constantFrom(...knowledge.questions)
    .chain(({ id: question, options }) =>
      fc
        .subarray(options.map(({ id }) => id))
        .map((is): AnyCondition => ({ question, is: is as [string, ...string[]] })),
    ),
  fc
    .subarray(
      knowledge.questions.map(({ id }) => id),
      { minLength: 1, maxLength: 3 },
    )
    .map((unanswered): AnyCondition => ({ unanswered })),
  fc.record({
    layer: fc.subarray([...layerIds]),
    in: fc.constantFrom('now', 'target', 'either'),
  }),
  fc.record({ carrier: fc.subarray([...layerIds]), of: fc.subarray([...needIds]) }),
);

const { aCondition } = fc.letrec<{ aCondition: AnyCondition }>((tie) => ({
  aCondition: fc.oneof(
    { depthSize: 'small' },
    aLeaf,
    tie('aCondition').map((not): AnyCondition => ({ not })),
    fc.array(tie('aCondition'), { maxLength: 4 }).map((all): AnyCondition => ({ all })),
    fc.array(tie('aCondition'), { maxLength: 4 }).map((any): AnyCondition => ({ any })),
  ),
}));

const aWorld: fc.Arbitrary<World> = fc.record(
  {
    situation: aSituation,
    now: fc.subarray([...layerIds]),
    target: fc.subarray([...layerIds]),
    carries: fc.uniqueArray(
      fc.record({ need: fc.constantFrom(...needIds), layer: fc.constantFrom(...layerIds) }),
      { selector: ({ need }) => need },
    ),
  },
  { requiredKeys: ['situation'] },
);

describe('a condition', () => {
  it('is what it says, in whatever world, asked alone or beside others', () => {
    fc.assert(
      fc.property(fc.array(aCondition, { maxLength: 4 }), aWorld, (conditions, world) => {
        const truths = conditions.map((condition) => plainTruth(condition, world));
        expect(conditions.map((condition) => evaluate(condition, world))).toStrictEqual(truths);
        const content = conditions.map((when, at) => ({ when, at }));
        expect(holding(content, world).map(({ at }) => at)).toStrictEqual(
          truths.flatMap((truth, at) => (truth === 'yes' ? [at] : [])),
        );
      }),
      { numRuns: atMost(3_000) },
    );
  });

  it('is what it says of answers that came before anybody had named what they say', () => {
    const world: World = { situation: { flavour: 'sweet', scents: ['fresh', 'warm'] } };
    expect(evaluate({ question: 'flavour', is: ['sour'] }, world)).toBe('no');
    expect(evaluate({ question: 'flavour', is: ['sweet'] }, world)).toBe('yes');
    expect(evaluate({ question: 'scents', is: ['cold'] }, world)).toBe('no');
    expect(evaluate({ question: 'scents', is: ['warm'] }, world)).toBe('yes');
  });
});

describe('answers as numbers', () => {
  const [red, blue] = ['red', 'blue'].map((option) => asTheyCome.options('colour', [option]));
  const both = asTheyCome.options('colour', ['red', 'blue']);
  it.each([
    ['the bit of the option chosen', { colour: 'red' }, red],
    ['no bit for an option that no condition names', { colour: 'mauve' }, 0],
    ['no answer', {}, unknownMark],
    ['no answer, where another question has one', { shape: 'round' }, unknownMark],
    ['does not apply', { colour: 'not-applicable' }, voidMark],
    ['several options', { colour: ['red', 'blue'] }, both],
    ['no option of several', { colour: [] }, 0],
  ])('%s', (_, situation, mark) => {
    const { answers } = factsOf({ situation });
    expect(answers[asTheyCome.question('colour')]).toBe(mark);
  });

  it('has a bit of its own for each option', () => {
    expect([red, blue, both]).toStrictEqual([1, 2, 3]);
  });

  it('has bits for 31 options of a question, and says so when there are more', () => {
    const many = Array.from({ length: 31 }, (_, at) => `option ${at}`);
    expect(asTheyCome.options('many', many)).toBe(2 ** 31 - 1);
    expect(() => asTheyCome.options('many', ['one more'])).toThrow(
      'conditions name more than 31 options of “many”',
    );
  });
});
