import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const sorting = { task: 'sort' };

/** On the toy a burden is 4 for the schema, 8 for retrieval, 12 for tuning; a need of 60 fully covered is worth 30. */
const table: readonly (readonly [string, Situation, object])[] = [
  [
    'bad form: the schema gains 18 over the prompt and costs 4',
    { ...sorting, pains: ['bad-form'] },
    {
      now: ['prompting', 'structured-output'],
      verdict: 'contract-first',
      value: 26,
      grow: 'contract-first',
    },
  ],
  [
    'old facts: retrieval covers 24 that the prompt does not, and costs 8',
    { ...sorting, pains: ['old-facts'] },
    { now: ['prompting', 'rag'], verdict: 'rag', value: 16, grow: 'rag' },
  ],
  [
    'wavering, with many examples: tuning gains 18 and costs 12',
    { ...sorting, pains: ['wavering'], examples: 'many' },
    { now: ['prompting', 'fine-tuning'], verdict: 'fine-tuned', value: 18, grow: 'fine-tuned' },
  ],
  [
    'wavering, with few examples: tuning waits',
    { ...sorting, pains: ['wavering'], examples: 'few' },
    { now: ['prompting'], verdict: 'prompt-first', value: 12, grow: 'fine-tuned' },
  ],
  [
    'wavering, examples unknown: tuning waits as well',
    { ...sorting, pains: ['wavering'] },
    { now: ['prompting'], verdict: 'prompt-first', value: 12, grow: 'fine-tuned' },
  ],
  [
    'wavering on old facts: both',
    { ...sorting, pains: ['old-facts', 'wavering'], examples: 'many' },
    { now: ['prompting', 'rag', 'fine-tuning'], verdict: 'hybrid', value: 34, grow: 'hybrid' },
  ],
  [
    'old facts that move: the need is full at 100',
    { ...sorting, pains: ['old-facts'], facts: 'moving' },
    { now: ['prompting', 'rag'], verdict: 'rag', value: 32, grow: 'rag' },
  ],
  [
    'facts do not apply: only the pain counts',
    { ...sorting, pains: ['old-facts'], facts: 'not-applicable' },
    { now: ['prompting', 'rag'], verdict: 'rag', value: 16, grow: 'rag' },
  ],
  [
    'a wish: knowledge and tuning wait for a task',
    { task: 'wish', pains: ['old-facts', 'wavering'], examples: 'many' },
    { now: ['prompting'], verdict: 'define-first', value: 12, grow: 'define-first' },
  ],
  [
    'nothing goes wrong',
    { ...sorting, pains: ['none'] },
    { now: ['prompting'], verdict: 'prompt-first', value: 0, grow: 'prompt-first' },
  ],
];

describe('the decision on the toy, worked by hand', () => {
  it.each(table)('%s', (_, situation, expected) => {
    const { now, target } = decide(toyKnowledge, situation);
    expect({
      now: now.layers,
      verdict: now.verdict,
      value: now.value,
      grow: target.verdict,
    }).toStrictEqual(expected);
  });
});

function layer(situation: Situation, id: string) {
  const found = decide(toyKnowledge, situation).layers.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

describe('a layer on the toy, worked by hand', () => {
  it('scores what it covers, its readiness and how light it is', () => {
    const { score, stage, margin } = layer({ ...sorting, pains: ['old-facts'] }, 'rag');
    expect(stage).toBe('now');
    expect(margin).toStrictEqual({ gain: 24, burden: 8 });
    expect(score.contributions.map(({ source, points }) => [source, points])).toStrictEqual([
      ['coverage', 24],
      ['readiness', 10],
      ['burden', 3],
      ['burden', 3],
      ['burden', 3],
      ['burden', 3],
    ]);
    expect(score.total).toBe(46);
  });

  it('names the answer that caused what it covers', () => {
    const { score, reasonsFor } = layer({ ...sorting, pains: ['old-facts'] }, 'rag');
    const cause = { question: 'pains', option: 'old-facts' };
    expect(score.contributions[0]).toMatchObject({ need: 'current-facts', cause });
    expect(reasonsFor).toMatchObject([
      { kind: 'carries', need: 'current-facts', points: 24, because: [cause] },
    ]);
  });

  it('is capped where answers ask for more than all of a need', () => {
    const needy: Situation = { ...sorting, pains: ['old-facts'], facts: 'moving' };
    const more: Knowledge = {
      ...toyKnowledge,
      questions: toyKnowledge.questions.map((question) =>
        question.id === 'task'
          ? {
              ...question,
              options: question.options.map((option) => ({
                ...option,
                raises: [{ need: 'current-facts', by: 50, claims: ['d0-1'] }],
              })),
            }
          : question,
      ),
    };
    const rag = decide(more, needy).layers.find(({ id }) => id === 'rag');
    expect(rag?.score.contributions.find(({ source }) => source === 'cap')?.points).toBe(-20);
  });

  it.each([
    ['closed', { examples: 'few' }, -2],
    ['unknown', {}, -1],
  ] as const)('loses readiness at a gate that is %s', (status, answers, points) => {
    const { score, gates, stage, reasonsAgainst } = layer(
      { ...sorting, pains: ['wavering'], ...answers },
      'fine-tuning',
    );
    expect(stage).toBe('next');
    expect(gates).toMatchObject([
      { id: 'enough-examples', status, openable: true, questions: ['examples'] },
    ]);
    expect(score.contributions.find(({ source }) => source === 'gate')?.points).toBe(points);
    expect(reasonsAgainst[0]).toMatchObject({ kind: 'gate', gate: 'enough-examples' });
  });

  it('is left out with the layer that covers its need already, or because nothing asks for it', () => {
    const situation = { ...sorting, pains: ['bad-form'], examples: 'many' };
    expect(layer(situation, 'rag').reasonsAgainst).toMatchObject([{ kind: 'no-need' }]);
    expect(layer({ ...sorting, pains: ['none'] }, 'structured-output').stage).toBe('not-needed');
  });
});

describe('how clear the best is', () => {
  it('names the second best and its distance', () => {
    const { now } = decide(toyKnowledge, { ...sorting, pains: ['bad-form'] });
    expect(now.tie).toBe(false);
    expect(now.runnerUp?.layers).toStrictEqual(['prompting', 'structured-output', 'rag']);
    expect(now.value - (now.runnerUp?.value ?? 0)).toBe(8);
    expect(now.runnerUpVerdict).toBe('rag');
  });

  it('calls equal sets a tie and takes the lighter one', () => {
    const dear: Knowledge = {
      ...toyKnowledge,
      approaches: toyKnowledge.approaches.map((approach) =>
        approach.id === 'structured-output'
          ? {
              ...approach,
              burden: { ...approach.burden, effort: { points: 15, because: '', claims: [] } },
            }
          : approach,
      ),
    };
    const { now } = decide(dear, { ...sorting, pains: ['bad-form'] });
    expect(now).toMatchObject({ tie: true, layers: ['prompting'] });
  });
});
