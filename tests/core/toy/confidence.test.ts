import { describe, expect, it } from 'vitest';
import { type Confidence, confidenceOf } from '../../../src/core/confidence.ts';
import type { Situation } from '../../../src/core/situation.ts';
import type { Knowledge } from '../../../src/knowledge/schema.ts';
import { longToy } from '../../fixtures/long-toy.ts';
import { toyKnowledge } from '../../fixtures/toy-knowledge.ts';

const wavering: Situation = { task: 'sort', pains: ['wavering'], facts: 'still' };

const shares = ({ now, target }: Confidence) =>
  [now, target].map((each) => each.map(({ verdict, share }) => `${verdict} ${share.toFixed(3)}`));

const figures = (content: Knowledge, situation: Situation, ...more: [object?, number?]) => {
  const { exact, completions } = confidenceOf(content, situation, ...more);
  return [exact, completions];
};

const sample = () => confidenceOf(toyKnowledge, wavering, {}, 100, 'sample');

const shareOf = (examples: string) =>
  confidenceOf(
    toyKnowledge,
    { task: 'sort', pains: ['wavering'], examples },
    { grades: { pains: 'guessed' } },
    50,
  ).target.find(({ verdict }) => verdict === 'fine-tuned')?.share;

describe('how firm a verdict is, on the toy', () => {
  it.each([
    [
      'one open question of two options, in 81 ways to weigh each',
      wavering,
      {},
      { exact: true, completions: 162, standardError: 0, tie: true },
      [['fine-tuned 0.500', 'prompt-first 0.500'], ['fine-tuned 1.000']],
    ],
    [
      'nothing open: the weights alone',
      { ...wavering, examples: 'many' },
      {},
      { exact: true, completions: 81, tie: false },
      [['fine-tuned 1.000'], ['fine-tuned 1.000']],
    ],
    [
      'an effort counted twice: 4 of 81 ways to weigh are too dear for tuning',
      wavering,
      { priorities: { effort: 'high' } },
      { exact: true, completions: 162, tie: true },
      [
        ['prompt-first 0.525', 'fine-tuned 0.475'],
        ['fine-tuned 0.951', 'prompt-first 0.049'],
      ],
    ],
    [
      'pains open, examples too: the greatest share first',
      { task: 'sort', facts: 'still' },
      {},
      { exact: true, completions: 648, tie: false },
      [
        ['prompt-first 0.375', 'rag 0.250', 'contract-first 0.250', 'fine-tuned 0.125'],
        ['fine-tuned 0.250', 'rag 0.250', 'contract-first 0.250', 'prompt-first 0.250'],
      ],
    ],
  ] as const)('%s', (_, situation, leanings, figures, expected) => {
    const confidence = confidenceOf(toyKnowledge, situation, leanings);
    expect(confidence).toMatchObject(figures);
    expect(shares(confidence)).toStrictEqual(expected);
  });

  it('all completions are tried up to 4,096 of them, else as many samples as asked for', () => {
    expect(figures(toyKnowledge, {})).toStrictEqual([true, 48 * 81]);
    expect(
      figures(longToy, { ...wavering, examples: 'few', a: 'x', b: 'x' }, {}, 30),
    ).toStrictEqual([true, 27 * 81]);
    expect(figures(longToy, wavering, {}, 30)).toStrictEqual([false, 30]);
    expect(figures(toyKnowledge, wavering, { grades: { facts: 'guessed' } }, 30)).toStrictEqual([
      false,
      30,
    ]);
  });

  it('a sample says how far off it may be, and is the same each time', () => {
    const { now, target, standardError, exact, completions } = sample();
    expect([exact, completions]).toStrictEqual([false, 100]);
    const share = now[0]?.share ?? 0;
    expect(standardError).toBe(Math.sqrt((share * (1 - share)) / 100));
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.7);
    expect(target).toStrictEqual([{ verdict: 'fine-tuned', share: 1 }]);
    expect(sample()).toStrictEqual(sample());
  });

  it('samples of other answers are drawn otherwise', () => {
    expect(shareOf('few')).not.toBe(shareOf('many'));
  });

  it('a guess of many examples is wrong in half of three in ten', () => {
    const { now, target } = confidenceOf(
      toyKnowledge,
      { ...wavering, examples: 'many' },
      { grades: { examples: 'guessed' } },
      2_000,
    );
    expect(now.map(({ verdict }) => verdict)).toStrictEqual(['fine-tuned', 'prompt-first']);
    expect(now[0]?.share).toBeCloseTo(0.85, 1);
    expect(target).toStrictEqual([{ verdict: 'fine-tuned', share: 1 }]);
  });
});

/** A toy of one question of 20 options, which decide among six verdicts: so many options each. */
function divided(...parts: readonly number[]): Knowledge {
  const [question] = toyKnowledge.questions;
  if (question === undefined) throw new Error('the toy has questions');
  const ids = Array.from({ length: 20 }, (_, at) => `${at}`);
  const options = ids.map((id) => ({ id, code: id, label: '', hint: '' }));
  return {
    ...toyKnowledge,
    questions: [{ ...question, options }],
    approaches: toyKnowledge.approaches.filter(({ always }) => always === true),
    verdicts: toyKnowledge.verdicts.map((verdict, at) => {
      const before = parts.slice(0, at).reduce((sum, part) => sum + part, 0);
      const is = ids.slice(before, before + (parts[at] ?? 0));
      return { ...verdict, when: { question: question.id, is } };
    }),
  };
}

describe('no clear lead', () => {
  it.each([
    ['is one within a tenth', [4, 4, 3, 3, 3, 3], true],
    ['is not one of just a tenth', [5, 3, 3, 3, 3, 3], false],
    ['nor of more', [6, 3, 3, 3, 3, 2], false],
  ] as const)('%s', (_, parts, tie) => {
    expect(confidenceOf(divided(...parts), {})).toMatchObject({ exact: true, tie });
  });
});
