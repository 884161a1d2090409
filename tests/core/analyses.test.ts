import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Confidence, confidenceOf } from '../../src/core/confidence.ts';
import { flipsOf } from '../../src/core/flips.ts';
import { inquiryOf } from '../../src/core/inquiry.ts';
import { Kernel } from '../../src/core/kernel.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { Knowledge, Question } from '../../src/knowledge/schema.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const wavering: Situation = { task: 'sort', pains: ['wavering'], facts: 'still' };

/** The toy with five more questions of three options each, which decide nothing. */
const longToy: Knowledge = {
  ...toyKnowledge,
  questions: [
    ...toyKnowledge.questions,
    ...['a', 'b', 'c', 'd', 'e'].map((id): Question => ({
      id,
      code: id.toUpperCase(),
      step: 'job',
      type: 'single',
      asks: '',
      short: '',
      help: '',
      why: '',
      claims: [],
      mayNotApply: false,
      options: ['x', 'y', 'z'].map((option) => ({ id: option, code: option, label: '', hint: '' })),
    })),
  ],
};

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

const asked = (situation: Situation) =>
  inquiryOf(toyKnowledge, situation).next.map(({ question }) => question);

describe('what to ask next, on the toy', () => {
  const log = Math.log2;

  it('the one question that decides tells one bit about now', () => {
    expect(inquiryOf(toyKnowledge, wavering)).toStrictEqual({
      next: [{ question: 'examples', bits: 1, sways: 1, seconds: 7 }],
      settled: [],
      exact: true,
    });
  });

  it('two open questions, worked by hand: what pains, and whether examples are many', () => {
    const { next } = inquiryOf(toyKnowledge, { task: 'sort', facts: 'still' });
    const [pains, examples] = next;
    // Now: prompt-first in 3 of 8 worlds, rag in 2, contract-first in 2, fine-tuned in 1.
    const now = -(3 / 8) * log(3 / 8) - 2 * (1 / 4) * log(1 / 4) - (1 / 8) * log(1 / 8);
    expect(pains).toMatchObject({ question: 'pains', sways: 1, seconds: 10 });
    expect(pains?.bits).toBeCloseTo(now - 1 / 4 + 2 / 4, 10);
    expect(examples).toMatchObject({ question: 'examples', sways: 1 / 4, seconds: 7 });
    // Given few, prompt-first in 2 of 4 worlds; given many, in 1, and fine-tuned in 1.
    expect(examples?.bits).toBeCloseTo(now - (1.5 + 2) / 2, 10);
  });

  it('the most telling for the seconds it takes comes first', () => {
    expect(asked({ task: 'sort' })).toStrictEqual(['pains', 'facts', 'examples']);
    expect(asked({})).toStrictEqual(['task', 'pains', 'facts', 'examples']);
  });

  it('a priority changes what matters', () => {
    const heavy = { effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' } as const;
    expect(inquiryOf(toyKnowledge, wavering, heavy)).toStrictEqual({
      next: [],
      settled: ['examples'],
      exact: true,
    });
  });

  it('nothing, where the verdict is certain: all that is open is settled', () => {
    expect(inquiryOf(toyKnowledge, { task: 'wish' })).toStrictEqual({
      next: [],
      settled: ['pains', 'facts', 'examples'],
      exact: true,
    });
  });

  it('what decides nothing is settled among what does', () => {
    const { next, settled, exact } = inquiryOf(longToy, { ...wavering, a: 'x', b: 'x' });
    expect(next.map(({ question }) => question)).toStrictEqual(['examples']);
    expect([settled, exact]).toStrictEqual([['c', 'd', 'e'], true]);
  });

  it.each([
    ['300 completions or fewer: each once', toyKnowledge, { task: 'wish' }, true, 16 * 6],
    ['more, and something matters: as many as asked for', longToy, wavering, false, 7 * 12],
    [
      'more, and nothing matters: ten times as many again',
      longToy,
      { task: 'wish' },
      false,
      77 * 16,
    ],
  ] as const)('%s', (_, content, situation, isExact, decisions) => {
    const decide = vi.spyOn(Kernel.prototype, 'decide');
    expect(inquiryOf(content, situation, {}, 7).exact).toBe(isExact);
    expect(decide).toHaveBeenCalledTimes(decisions);
  });

  it('100 completions are tried where they are more than 300', () => {
    const decide = vi.spyOn(Kernel.prototype, 'decide');
    inquiryOf(longToy, wavering);
    expect(decide).toHaveBeenCalledTimes(100 * 12);
  });
});

describe('what would change the verdict, on the toy', () => {
  it('every single answer that does, in question order', () => {
    const situation = { task: 'sort', pains: ['bad-form'], facts: 'still', examples: 'few' };
    expect(flipsOf(toyKnowledge, situation)).toStrictEqual([
      { change: { task: 'wish' }, verdict: { now: 'define-first', target: 'define-first' } },
      { change: { pains: ['old-facts', 'bad-form'] }, verdict: { now: 'rag', target: 'rag' } },
      {
        change: { pains: ['bad-form', 'wavering'] },
        verdict: { now: 'contract-first', target: 'fine-tuned' },
      },
      { change: { pains: ['none'] }, verdict: { now: 'prompt-first', target: 'prompt-first' } },
      { change: { facts: 'moving' }, verdict: { now: 'rag', target: 'rag' } },
    ]);
  });

  it('priorities weigh there too', () => {
    const few = { ...wavering, examples: 'few' };
    const flips = (priorities: object) =>
      flipsOf(toyKnowledge, few, priorities).map(({ change }) => Object.keys(change).join(' '));
    expect(flips({})).toContain('examples');
    expect(flips({ effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' })).not.toContain(
      'examples',
    );
  });

  /** A toy whose one verdict hangs on two answers. */
  const paired: Knowledge = {
    ...toyKnowledge,
    approaches: toyKnowledge.approaches.filter(({ id }) => id === 'prompting'),
    verdicts: [
      {
        id: 'hybrid',
        code: 'h',
        name: '',
        now: '',
        target: '',
        claims: [],
        when: {
          all: [
            { question: 'task', is: ['answer', 'wish'] },
            { question: 'facts', is: ['moving'] },
          ],
        },
      },
      ...toyKnowledge.verdicts.slice(-1),
    ],
  };

  it('every pair, where no single answer does', () => {
    const hybrid = { now: 'hybrid', target: 'hybrid' };
    const situation = { task: 'sort', pains: [], facts: 'still', examples: 'few' };
    expect(flipsOf(paired, situation)).toStrictEqual([
      { change: { task: 'answer', facts: 'moving' }, verdict: hybrid },
      { change: { task: 'wish', facts: 'moving' }, verdict: hybrid },
    ]);
  });

  it('none, where not even two answers do', () => {
    const verdicts = toyKnowledge.verdicts.slice(-1);
    expect(flipsOf({ ...paired, verdicts }, {})).toStrictEqual([]);
  });

  it('what leads to no verdict is an error in the content', () => {
    const verdicts = paired.verdicts.slice(0, 1);
    const situation = { task: 'answer', facts: 'moving' };
    expect(() => flipsOf({ ...paired, verdicts }, situation)).toThrow(
      'the content has no verdict for every architecture',
    );
  });
});
