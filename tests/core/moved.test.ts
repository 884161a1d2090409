import { describe, expect, it } from 'vitest';
import type { Priorities } from '../../src/core/burden.ts';
import { comparisonOf } from '../../src/core/comparison.ts';
import { type Change, differencesOf, movedOf } from '../../src/core/moved.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { Knowledge, Verdict } from '../../src/knowledge/schema.ts';
import { fullToy } from '../fixtures/full-toy.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const compared = (situation: Situation, priorities: Priorities = {}) => ({ situation, priorities });
const named = (changes: readonly Change[]) =>
  changes.map((change) => (change.kind === 'answer' ? change.question : change.kind)).join(' ');

describe('in what two situations differ', () => {
  it.each<[string, Situation, Situation, string]>([
    ['nothing', { task: 'sort', pains: ['none'] }, { task: 'sort', pains: ['none'] }, ''],
    ['one answer', { task: 'sort' }, { task: 'wish' }, 'task'],
    ['an answer to what was open', {}, { task: 'sort' }, 'task'],
    ['an answer forgotten', { facts: 'still' }, {}, 'facts'],
    ['several forgotten', { pains: ['none'] }, {}, 'pains'],
    ['several to what was open', {}, { pains: ['none'] }, 'pains'],
    ['one chosen more', { pains: ['old-facts'] }, { pains: ['old-facts', 'wavering'] }, 'pains'],
    ['one chosen instead', { pains: ['old-facts'] }, { pains: ['wavering'] }, 'pains'],
    ['the same in another order', { pains: ['a', 'b'] }, { pains: ['b', 'a'] }, ''],
    ['one answer, and several', { pains: ['none'] }, { pains: 'not-applicable' }, 'pains'],
    ['in question order', { examples: 'few', task: 'sort' }, {}, 'task examples'],
  ])('%s', (_, base, other, expected) => {
    expect(named(differencesOf(toyKnowledge, compared(base), compared(other)))).toBe(expected);
  });

  it.each<[string, Priorities, Priorities, string]>([
    ['the same priorities', { effort: 'low' }, { effort: 'low' }, ''],
    ['what is left out is normal', {}, { effort: 'normal' }, ''],
    ['what is left out is normal, turned', { portability: 'normal' }, {}, ''],
    ['other priorities', {}, { portability: 'low' }, 'priorities'],
  ])('%s', (_, one, other, expected) => {
    expect(named(differencesOf(toyKnowledge, compared({}, one), compared({}, other)))).toBe(
      expected,
    );
  });

  it('answers come before priorities', () => {
    const other = compared({ task: 'sort' }, { effort: 'high' });
    expect(named(differencesOf(toyKnowledge, compared({}), other))).toBe('task priorities');
  });
});

const moved = (base: Situation, other: Situation, content: Knowledge = toyKnowledge) => {
  const { now, target } = movedOf(content, compared(base), compared(other));
  return [now, target].map(({ from, to, by }) => `${from} > ${to}: ${by.map(named).join(' or ')}`);
};

/** The toy in which a verdict takes all of these answers. */
function taking(...questions: readonly string[]): Knowledge {
  const answered = toyKnowledge.questions.filter(({ id }) => questions.includes(id));
  const verdict: Verdict = {
    id: 'good-enough',
    code: 'g',
    name: '',
    now: '',
    target: '',
    claims: [],
    when: {
      all: answered.map(({ id, options }) => ({ question: id, is: [options[1]?.id ?? ''] })),
    },
  };
  return { ...toyKnowledge, verdicts: [verdict, ...toyKnowledge.verdicts.slice(-1)] };
}

describe('what moved the verdicts', () => {
  const wavering = { task: 'sort', pains: ['wavering'], facts: 'still', examples: 'few' };
  it.each<[string, Situation, Situation, readonly string[]]>([
    [
      'one answer of two, and only today’s',
      wavering,
      { ...wavering, examples: 'many', task: 'answer' },
      ['prompt-first > fine-tuned: examples', 'fine-tuned > fine-tuned: '],
    ],
    [
      'either of two',
      { ...wavering, pains: ['none'] },
      { ...wavering, pains: ['old-facts'], facts: 'moving' },
      ['prompt-first > rag: pains or facts', 'prompt-first > rag: pains or facts'],
    ],
    [
      'two together',
      wavering,
      { ...wavering, facts: 'moving', examples: 'many' },
      ['prompt-first > hybrid: facts examples', 'fine-tuned > hybrid: facts'],
    ],
    [
      'the first question',
      { ...wavering, task: 'wish' },
      wavering,
      ['define-first > prompt-first: task', 'define-first > fine-tuned: task'],
    ],
    [
      'nothing, though answers changed',
      { ...wavering, pains: ['none'] },
      { ...wavering, pains: [] },
      ['prompt-first > prompt-first: ', 'prompt-first > prompt-first: '],
    ],
  ])('%s', (_, base, other, expected) => {
    expect(moved(base, other)).toStrictEqual(expected);
  });

  it('priorities alone', () => {
    const heavy = { effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' } as const;
    const many = { ...wavering, examples: 'many' };
    const { now } = movedOf(toyKnowledge, compared(many), compared(many, heavy));
    expect(now).toStrictEqual({
      from: 'fine-tuned',
      to: 'prompt-first',
      by: [[{ kind: 'priorities' }]],
    });
  });

  const second = { task: 'answer', pains: ['bad-form'], facts: 'moving', examples: 'many' };

  it.each([
    [['task', 'facts', 'examples'], 'task facts examples'],
    [['task', 'pains', 'facts', 'examples'], 'task pains facts examples'],
  ])('a verdict that takes %j is moved by all of them', (questions, by) => {
    const [now] = moved({}, second, taking(...questions));
    expect(now).toBe(`prompt-first > good-enough: ${by}`);
  });

  it('a verdict that takes four of more changes is moved by all the changes', () => {
    const first = { ...second, task: 'sort', pains: ['none'], facts: 'still', examples: 'few' };
    const heavy = compared(second, { effort: 'high' });
    const content = taking('task', 'pains', 'facts', 'examples');
    expect(movedOf(content, compared(first), heavy).now.by.map(named)).toStrictEqual([
      'task pains facts examples priorities',
    ]);
  });

  it('what leads to no verdict is an error in the content', () => {
    expect(() => moved({}, second, { ...toyKnowledge, verdicts: [] })).toThrow(
      'the content has no verdict for every architecture',
    );
  });
});

const each = (situation: Situation, priorities: Priorities = {}) => ({
  situation,
  priorities,
  outcome: outcomeOf(toyKnowledge, situation, priorities),
});

const base = () => each({ task: 'sort', pains: ['wavering'], facts: 'still', examples: 'few' });
const ready = () => each({ task: 'sort', pains: ['wavering'], facts: 'still', examples: 'many' });
const other = () =>
  each({ task: 'sort', pains: ['old-facts'], facts: 'still', examples: 'few' }, { effort: 'low' });

describe('several side by side', () => {
  it('show every layer, the needs there are, the gates that differ and what was answered otherwise', () => {
    const { layers, needs, gates, questions, prioritiesDiffer } = comparisonOf(toyKnowledge, [
      base(),
      ready(),
      other(),
    ]);
    expect(layers).toStrictEqual([
      { layer: 'prompting', stages: ['now', 'now', 'now'], differs: false },
      {
        layer: 'structured-output',
        stages: ['not-needed', 'not-needed', 'not-needed'],
        differs: false,
      },
      { layer: 'rag', stages: ['not-needed', 'not-needed', 'now'], differs: true },
      { layer: 'fine-tuning', stages: ['next', 'now', 'not-needed'], differs: true },
    ]);
    expect(needs).toStrictEqual([
      { need: 'current-facts', strengths: [0, 0, 60], differs: true },
      { need: 'decision-consistency', strengths: [60, 60, 0], differs: true },
    ]);
    expect(gates).toStrictEqual([
      { layer: 'fine-tuning', gate: 'enough-examples', statuses: ['closed', 'open', 'closed'] },
    ]);
    expect([questions, prioritiesDiffer]).toStrictEqual([['pains', 'examples'], true]);
  });

  it('each is set against the first', () => {
    const { against, prioritiesDiffer } = comparisonOf(toyKnowledge, [base(), ready()]);
    expect(prioritiesDiffer).toBe(false);
    expect(against).toStrictEqual([
      {
        changes: [{ kind: 'answer', question: 'examples' }],
        moved: {
          now: {
            from: 'prompt-first',
            to: 'fine-tuned',
            by: [[{ kind: 'answer', question: 'examples' }]],
          },
          target: { from: 'fine-tuned', to: 'fine-tuned', by: [] },
        },
      },
    ]);
  });

  it('a gate that stands alike, or that no layer with a turn waits behind, is left out', () => {
    const painless = each({ task: 'sort', pains: ['none'], facts: 'still', examples: 'few' });
    const painlessReady = each({ task: 'sort', pains: ['none'], facts: 'still', examples: 'many' });
    expect(comparisonOf(toyKnowledge, [base(), painless]).gates).toStrictEqual([]);
    expect(comparisonOf(toyKnowledge, [painless, painlessReady]).gates).toStrictEqual([]);
    expect(comparisonOf(toyKnowledge, [painlessReady, base()]).gates).toHaveLength(1);
  });

  it('of a layer with several gates each stands by itself', () => {
    const [few, many] = ['few', 'many'].map((examples) => {
      const situation = { task: 'sort', pains: ['wavering'], facts: 'moving', examples };
      return { situation, priorities: {}, outcome: outcomeOf(fullToy, situation) };
    });
    if (few === undefined || many === undefined) throw new Error('there are two');
    expect(comparisonOf(fullToy, [few, many]).gates).toStrictEqual([
      { layer: 'context', gate: 'fits', statuses: ['open', 'closed'] },
      { layer: 'fine-tuning', gate: 'enough-examples', statuses: ['closed', 'open'] },
    ]);
  });

  it('one alone differs from nothing, and nothing is not compared', () => {
    expect(comparisonOf(toyKnowledge, [base()])).toMatchObject({ against: [], questions: [] });
    expect(() => comparisonOf(toyKnowledge, [])).toThrow('there is nothing to compare');
  });
});
