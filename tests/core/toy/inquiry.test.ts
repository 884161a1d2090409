import { afterEach, describe, expect, it, vi } from 'vitest';
import { inquiryOf, worthAsking } from '../../../src/core/inquiry.ts';
import { Kernel } from '../../../src/core/kernel.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { longToy, roundToy } from '../../fixtures/long-toy.ts';
import { toyKnowledge } from '../../fixtures/toy-knowledge.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const wavering: Situation = { task: 'sort', pains: ['wavering'], facts: 'still' };

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
    // That of fewer bits, which is quicker to answer, before that of more.
    expect(asked({ task: 'sort', examples: 'few' })).toStrictEqual(['facts', 'pains']);
    expect(asked({})).toStrictEqual(['task', 'pains', 'facts', 'examples']);
  });

  it('wherever its question stands', () => {
    const reversed = { ...toyKnowledge, questions: toyKnowledge.questions.toReversed() };
    const { next } = inquiryOf(reversed, { task: 'sort', facts: 'still' });
    expect(next.map(({ question }) => question)).toStrictEqual(['pains', 'examples']);
  });

  it('a priority changes what matters', () => {
    const heavy = { effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' } as const;
    expect(inquiryOf(toyKnowledge, wavering, heavy)).toStrictEqual({
      next: [],
      settled: ['examples'],
      exact: true,
    });
  });

  it('what matters later only counts a quarter', () => {
    const questions = toyKnowledge.questions.map((question) => ({
      ...question,
      options: question.options.filter(({ id }) => id !== 'old-facts' && id !== 'bad-form'),
    }));
    const few = { task: 'sort', facts: 'still', examples: 'few' };
    expect(inquiryOf({ ...toyKnowledge, questions }, few).next).toStrictEqual([
      { question: 'pains', bits: 0.25, sways: 1, seconds: 7 },
    ]);
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
    ['just 300: each once', roundToy, { facts: 'still', examples: 'few' }, true, 300 * 14],
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

it.each([
  ['tells more', { bits: 0.5, sways: 0.1, seconds: 9 }, { bits: 0.4, sways: 0.9, seconds: 9 }],
  ['is quicker', { bits: 0.4, sways: 0.1, seconds: 5 }, { bits: 0.4, sways: 0.1, seconds: 9 }],
  [
    'sways more often',
    { bits: 0.4, sways: 0.9, seconds: 9 },
    { bits: 0.4, sways: 0.1, seconds: 9 },
  ],
])('of two questions the one that %s is worth more', (_, more, less) => {
  const worth = (prospect: typeof more) => worthAsking({ question: 'q', ...prospect });
  expect(worth(more)).toBeGreaterThan(worth(less));
});
