import { describe, expect, it } from 'vitest';
import { alternativesOf, flipsOf } from '../../../src/core/flips.ts';
import type { Answer, Situation } from '../../../src/core/situation.ts';
import type { Knowledge } from '../../../src/knowledge/schema.ts';
import { toyKnowledge } from '../../fixtures/toy-knowledge.ts';

const wavering: Situation = { task: 'sort', pains: ['wavering'], facts: 'still' };

describe('the smallest steps from an answer', () => {
  it.each<[string, string, Situation, readonly Answer[]]>([
    ['any answer, where there is none', 'task', {}, ['sort', 'answer', 'wish']],
    ['another one', 'task', { task: 'answer' }, ['sort', 'wish']],
    ['one, where it did not apply', 'facts', { facts: 'not-applicable' }, ['still', 'moving']],
    [
      'one option more or less of several, or the one that stands alone',
      'pains',
      { pains: ['wavering', 'old-facts'] },
      [['wavering'], ['old-facts', 'bad-form', 'wavering'], ['old-facts'], ['none']],
    ],
    [
      'but not none at all',
      'pains',
      { pains: ['old-facts'] },
      [['old-facts', 'bad-form'], ['old-facts', 'wavering'], ['none']],
    ],
    [
      'another, instead of the one that stands alone',
      'pains',
      { pains: ['none'] },
      [['old-facts'], ['bad-form'], ['wavering']],
    ],
  ])('%s', (_, id, situation, expected) => {
    const question = toyKnowledge.questions.find((one) => one.id === id);
    if (question === undefined) throw new Error('the question exists');
    expect(alternativesOf(question, situation)).toStrictEqual(expected);
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
