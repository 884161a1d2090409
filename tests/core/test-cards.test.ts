import { describe, expect, it } from 'vitest';
import { type Inquiry, inquiryOf, type Prospect } from '../../src/core/inquiry.ts';
import type { Situation } from '../../src/core/situation.ts';
import { testCardsOf } from '../../src/core/test-cards.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { readyToDistil, readyToTune } from '../fixtures/situations.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

function without(situation: Situation, ...questions: readonly string[]): Situation {
  return Object.fromEntries(Object.entries(situation).filter(([id]) => !questions.includes(id)));
}

/** The toy content with an experiment for each question named, taking the minutes given. */
function toyWith(minutes: Readonly<Record<string, number>>): Knowledge {
  const experiments = Object.entries(minutes).map(([question, each]) => ({
    question,
    name: '',
    action: '',
    minutes: each,
    reading: {},
    claims: ['d0-1'],
  }));
  return { ...toyKnowledge, experiments };
}

function asking(bits: Readonly<Record<string, number>>): Inquiry {
  const next = Object.entries(bits).map(([question, each]): Prospect => ({
    question,
    bits: each,
    sways: 1,
    seconds: 10,
  }));
  return { next, settled: [], exact: true };
}

describe('test cards', () => {
  it('say what each outcome would mean for the verdict', () => {
    const situation = { task: 'sort', pains: ['wavering'], facts: 'still' };
    const cards = testCardsOf(toyWith({ examples: 5 }), situation, asking({ examples: 1 }));
    expect(cards).toMatchObject([
      {
        experiment: { question: 'examples', minutes: 5 },
        prospect: { question: 'examples', bits: 1 },
        outcomes: [
          { option: 'few', verdict: { now: 'prompt-first' }, changes: false },
          { option: 'many', verdict: { now: 'fine-tuned' }, changes: true },
        ],
      },
    ]);
  });

  it('try each option of a multiple choice alone', () => {
    const situation = { task: 'sort', facts: 'still', examples: 'few' };
    const [card] = testCardsOf(toyWith({ pains: 5 }), situation, asking({ pains: 1 }));
    const told = card?.outcomes.map(({ option, verdict: { now, target }, changes }) =>
      [option, now, target, changes ? 'changes' : 'stays'].join(' '),
    );
    expect(told).toStrictEqual([
      'old-facts rag rag changes',
      'bad-form contract-first contract-first changes',
      'wavering prompt-first fine-tuned changes',
      'none prompt-first prompt-first stays',
    ]);
  });

  it('weigh what matters to the person', () => {
    const situation = { task: 'sort', pains: ['wavering'], facts: 'still' };
    const heavy = { effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' } as const;
    const [card] = testCardsOf(toyWith({ examples: 5 }), situation, asking({ examples: 1 }), heavy);
    expect(card?.outcomes.map(({ changes }) => changes)).toStrictEqual([false, false]);
  });

  it('are an error where the content has no verdict', () => {
    const content = { ...toyWith({ task: 5 }), verdicts: [] };
    expect(() => testCardsOf(content, {}, asking({ task: 1 }))).toThrow(
      'the content has no verdict for every architecture',
    );
  });

  it.each([
    ['the most informative first', { task: 0.2, facts: 0.9 }, { task: 5, facts: 90 }, 'facts task'],
    ['among equals the quickest', { task: 0.5, facts: 0.5 }, { task: 90, facts: 5 }, 'facts task'],
    ['too close to tell', { task: 0.503, facts: 0.5 }, { task: 90, facts: 5 }, 'facts task'],
    ['in doubt, as asked', { task: 0.5, facts: 0.5 }, { task: 5, facts: 5 }, 'task facts'],
    ['only where there is one', { task: 0.5, facts: 0.5 }, { facts: 5 }, 'facts'],
    ['none without one', { task: 0.5 }, {}, ''],
    ['none for what is no question', { weather: 1 }, { weather: 5 }, ''],
  ])('come %s', (_, bits, minutes, order) => {
    const cards = testCardsOf(toyWith(minutes), {}, asking(bits));
    expect(cards.map(({ experiment }) => experiment.question).join(' ')).toBe(order);
  });

  it.each([
    ['labels', readyToTune, 'mostly', { now: 'prompt-first', target: 'fine-tuned' }],
    ['volume', readyToDistil, 'millions', { now: 'distilled', target: 'distilled' }],
  ] as const)('settle %s', (question, ready, option, verdict) => {
    const situation = without(ready, question);
    const [card] = testCardsOf(knowledge, situation, inquiryOf(knowledge, situation));
    expect(card?.experiment.question).toBe(question);
    expect(card?.outcomes.find((outcome) => outcome.option === option)?.verdict).toStrictEqual(
      verdict,
    );
  });

  it('are none when nothing is left to ask', () => {
    expect(testCardsOf(knowledge, readyToTune, inquiryOf(knowledge, readyToTune))).toStrictEqual(
      [],
    );
  });
});
