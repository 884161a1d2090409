import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import type { Situation } from '../../src/core/situation.ts';
import { standingOf } from '../../src/core/standing.ts';
import { fullToy } from '../fixtures/full-toy.ts';

function standing(layer: string, situation: Situation) {
  const found = assess(fullToy, situation).layers.find(({ id }) => id === layer);
  if (found === undefined) throw new Error(`no layer ${layer}`);
  return found.standing;
}

const open = { status: 'open', openable: true, harmful: false };
const unknown = { status: 'unknown', openable: true, harmful: false };
const closed = { status: 'closed', openable: true, harmful: false };
const shut = { status: 'closed', openable: false, harmful: false };
const harmful = { status: 'closed', openable: false, harmful: true };

describe('a gate of the toy', () => {
  it.each([
    ['form', 'does not apply', 'structured-output', { examples: 'many', task: 'wish' }, open],
    [
      'form',
      'its question does not apply',
      'structured-output',
      { examples: 'not-applicable', task: 'wish' },
      open,
    ],
    ['form', 'may apply, and would be closed', 'structured-output', { task: 'wish' }, unknown],
    ['form', 'may apply, and is open', 'structured-output', { task: 'sort' }, open],
    ['form', 'applies, and is not known', 'structured-output', { examples: 'few' }, unknown],
    ['form', 'applies, and is open', 'structured-output', { examples: 'few', task: 'sort' }, open],
    [
      'form',
      'applies, and is closed',
      'structured-output',
      { examples: 'few', task: 'wish' },
      closed,
    ],
    ['enough-examples', 'is open', 'fine-tuning', { examples: 'many' }, open],
    [
      'enough-examples',
      'what opens it does not apply',
      'fine-tuning',
      { examples: 'not-applicable' },
      open,
    ],
    ['enough-examples', 'is not known', 'fine-tuning', {}, unknown],
    ['enough-examples', 'is closed', 'fine-tuning', { examples: 'few', task: 'sort' }, closed],
    [
      'enough-examples',
      'may never open, for all that is known',
      'fine-tuning',
      { examples: 'few' },
      closed,
    ],
    [
      'enough-examples',
      'will never open, and would do harm',
      'fine-tuning',
      { examples: 'few', task: 'answer' },
      harmful,
    ],
    ['written', 'is open, twice over', 'rag', { facts: 'moving', examples: 'few' }, open],
    ['written', 'is closed', 'rag', { facts: 'still', examples: 'few' }, closed],
    [
      'written',
      'will never open',
      'rag',
      { facts: 'still', examples: 'few', pains: ['none'] },
      shut,
    ],
    [
      'written',
      'holds the other layer too',
      'fine-tuning',
      { facts: 'still', examples: 'few', pains: ['none'] },
      shut,
    ],
  ] as const)('%s: %s', (id, _, layer, situation, expected) => {
    const { gates } = standing(layer, situation);
    expect(gates.find((gate) => gate.id === id)).toMatchObject(expected);
  });

  it('names the questions that decide it, each once, and its claims', () => {
    const gates = assess(fullToy, {}).layers.flatMap((layer) => layer.standing.gates);
    expect(
      gates.map(({ id, questions, claims }) => [id, questions.join(' '), ...claims]),
    ).toStrictEqual([
      ['form', 'task examples', 'gate-form'],
      ['fits', 'examples facts', 'gate-fits'],
      ['written', 'facts examples', 'gate-written'],
      ['enough-examples', 'examples', 'gate-enough-examples'],
      ['written', 'facts examples', 'gate-written'],
    ]);
  });
});

describe('a layer may stand', () => {
  it.each([
    ['without gates', 'prompting', {}, true, true],
    ['behind open gates', 'fine-tuning', { examples: 'many', facts: 'moving' }, true, true],
    ['behind an unknown gate, when it is reversible', 'structured-output', {}, true, true],
    [
      'behind an unknown gate later only, when it is tuned',
      'fine-tuning',
      { facts: 'moving' },
      false,
      true,
    ],
    [
      'behind a closed gate later only',
      'structured-output',
      { examples: 'few', task: 'wish' },
      false,
      true,
    ],
    [
      'behind one gate of several never',
      'fine-tuning',
      { examples: 'few', task: 'answer', facts: 'moving' },
      false,
      false,
    ],
  ] as const)('%s', (_, layer, situation, now, ever) => {
    const { mayStandNow, mayEverStand } = standing(layer, situation);
    expect([mayStandNow, mayEverStand]).toStrictEqual([now, ever]);
  });
});

describe('gates that stand alike', () => {
  it('make one standing, whatever else is answered', () => {
    const first = standing('fine-tuning', { examples: 'few', pains: [] });
    expect(standing('fine-tuning', { examples: 'few', pains: ['wavering'] })).toBe(first);
    expect(standing('fine-tuning', { examples: 'many' })).not.toBe(first);
    expect(first.waitsFor).toStrictEqual(first.gates.filter(({ status }) => status !== 'open'));
  });

  it('are no more than can be told apart', () => {
    const [gate] = fullToy.approaches.flatMap(({ gates }) => gates);
    const [approach] = fullToy.approaches;
    if (gate === undefined || approach === undefined) throw new Error('the toy has gates');
    const behind = (count: number) => () =>
      standingOf({ ...approach, gates: Array.from({ length: count }, () => gate) });
    expect(behind(26)).not.toThrow();
    expect(behind(27)).toThrow('“prompting” has more gates than can be told apart');
  });
});

describe('the stage of a layer', () => {
  it.each([
    [
      'in both architectures',
      'rag',
      { pains: ['old-facts'], facts: 'moving', examples: 'many' },
      'now',
    ],
    [
      'only in the one to grow into',
      'fine-tuning',
      { task: 'sort', pains: ['wavering'], facts: 'moving' },
      'next',
    ],
    [
      'in neither, for nothing asks for it',
      'rag',
      { task: 'sort', pains: ['bad-form'] },
      'not-needed',
    ],
    [
      'in neither, and it would do harm',
      'fine-tuning',
      { task: 'answer', examples: 'few', pains: ['wavering'] },
      'avoid',
    ],
    [
      'only in today’s',
      'rag',
      { pains: ['old-facts'], facts: 'not-applicable', examples: 'not-applicable' },
      'interim',
    ],
    [
      'next, because it waits for a task',
      'fine-tuning',
      { task: 'wish', pains: ['wavering'], examples: 'not-applicable', facts: 'moving' },
      'next',
    ],
    [
      'now, with a task',
      'fine-tuning',
      { task: 'sort', pains: ['wavering'], examples: 'not-applicable', facts: 'moving' },
      'now',
    ],
    [
      'now, because it waits for no task',
      'structured-output',
      { task: 'wish', pains: ['bad-form'] },
      'now',
    ],
  ] as const)('%s', (_, layer, situation, stage) => {
    const { layers } = outcomeOf(fullToy, situation);
    expect(layers.find(({ id }) => id === layer)?.stage).toBe(stage);
  });
});

const methods = (situation: Situation) =>
  outcomeOf(fullToy, situation).layers.flatMap((layer) => layer.methods.map(({ id }) => id));

it('the ways of doing it are those that fit the answers', () => {
  expect(methods({ examples: 'many' })).toStrictEqual(['adapter']);
  expect(methods({ examples: 'many', facts: 'moving' })).toStrictEqual(['adapter', 'whole']);
});

it('what is unknown is what has no answer, in question order', () => {
  const outcome = outcomeOf(fullToy, { pains: [], examples: 'not-applicable' });
  expect(outcome.unknowns).toStrictEqual(['task', 'facts']);
  expect(outcome.model).toBe(fullToy.model);
});

it('a layer to come is held against what is to grow, where today’s leaves it nothing to carry', () => {
  const { layers } = outcomeOf(fullToy, { task: 'wish', pains: ['old-facts', 'none'] });
  const rag = layers.find(({ id }) => id === 'rag');
  expect([rag?.stage, rag?.margin.gain]).toStrictEqual(['next', 24]);
  expect(rag?.reasonsFor.map(({ kind, points }) => [kind, points])).toStrictEqual([
    ['carries', 24],
  ]);
});
