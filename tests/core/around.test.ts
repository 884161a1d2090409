import { describe, expect, it } from 'vitest';
import type { World } from '../../src/core/condition.ts';
import { decide } from '../../src/core/decide.ts';
import { risksOf } from '../../src/core/risks.ts';
import { roadmapOf, type WaitingLayer } from '../../src/core/roadmap.ts';
import { evaluationOf, lookAgainOf, practicesOf } from '../../src/core/surroundings.ts';
import type {
  FailureMode,
  Knowledge,
  OutcomeCondition,
  Phase,
} from '../../src/knowledge/schema.ts';
import { fullToy } from '../fixtures/full-toy.ts';

const claims = ['d0-1'];
const sorting: OutcomeCondition = { question: 'task', is: ['sort'] };
const withRag: OutcomeCondition = { layer: ['rag'], in: 'now' };
const growing: OutcomeCondition = { layer: ['fine-tuning'], in: 'target' };

const mode = (id: string, strikes: FailureMode['strikes'], base: 1 | 2 | 3): FailureMode => ({
  id,
  name: '',
  strikes,
  looksLike: '',
  earlySignal: '',
  base,
  aggravatedBy: [
    { when: sorting, by: 1, because: 'sorting' },
    { when: growing, by: 2, because: 'growing' },
  ],
  remedy: '',
  owner: 'rag',
  claims,
});

const step = (id: string, phase: Phase, when: OutcomeCondition): Knowledge['roadmap'][number] => ({
  id,
  phase,
  name: '',
  action: '',
  exit: '',
  when,
  claims,
});

/** The full toy with what surrounds the layers; the gate of facts written down belongs to the quarter. */
const surrounded: Knowledge = {
  ...fullToy,
  approaches: fullToy.approaches.map((approach) => ({
    ...approach,
    gates: approach.gates.map((gate) =>
      gate.id === 'written' ? { ...gate, phase: 'this-quarter' as const } : gate,
    ),
  })),
  practices: [
    {
      id: 'evaluation',
      name: '',
      summary: '',
      calledForBy: [
        { when: sorting, because: 'sorting', claims },
        { when: withRag, because: 'rag', claims },
        { when: growing, because: 'growing', claims },
      ],
    },
    {
      id: 'guardrails',
      name: '',
      summary: '',
      calledForBy: [{ when: { question: 'task', is: ['wish'] }, because: '', claims }],
    },
  ],
  failureModes: [
    mode('mild', ['rag', 'tools'], 1),
    mode('tuned', ['fine-tuning'], 3),
    mode('elsewhere', ['tools'], 3),
    mode('usual', ['rag'], 3),
    mode('both', ['fine-tuning', 'prompting'], 2),
  ],
  roadmap: [
    step('later', 'then', sorting),
    step('first', 'this-week', sorting),
    step('month', 'this-month', withRag),
    step('not', 'this-week', { question: 'task', is: ['wish'] }),
    step('second', 'this-week', growing),
  ],
  lookAgain: [
    { id: 'yes', text: '', when: growing, claims },
    { id: 'no', text: '', when: { not: growing }, claims },
  ],
  measures: [
    { id: 'set', kind: 'set', name: '', text: '', when: withRag, claims },
    { id: 'none', kind: 'online', name: '', text: '', when: { not: withRag }, claims },
  ],
};

const world: World = {
  situation: { task: 'sort' },
  now: ['prompting', 'rag'],
  target: ['prompting', 'rag', 'fine-tuning'],
};

const advised = (where: World) =>
  practicesOf(surrounded, where).map(({ practice, reasons }) => [
    practice.id,
    ...reasons.map(({ because }) => because),
  ]);

describe('what surrounds the layers', () => {
  it('a practice comes with the reasons that hold, none without one', () => {
    expect(advised(world)).toStrictEqual([['evaluation', 'sorting', 'rag', 'growing']]);
    expect(advised({ situation: { task: 'sort' } })).toStrictEqual([['evaluation', 'sorting']]);
    expect(advised({ situation: {} })).toStrictEqual([]);
  });

  it('what to measure and when to look again are those that hold', () => {
    expect(evaluationOf(surrounded, world).map(({ id }) => id)).toStrictEqual(['set']);
    expect(lookAgainOf(surrounded, world).map(({ id }) => id)).toStrictEqual(['yes']);
  });
});

const struck = (where: World) =>
  risksOf(surrounded, where).map(({ mode: { id }, stage, likelihood, aggravations }) =>
    [id, stage, likelihood, ...aggravations.map(({ because }) => because)].join(' '),
  );

describe('risks', () => {
  it('are those of the layers, today’s and likeliest first, with what makes them likelier', () => {
    expect(struck(world)).toStrictEqual([
      'usual now 6 sorting growing',
      'both now 5 sorting growing',
      'mild now 4 sorting growing',
      'tuned next 6 sorting growing',
    ]);
  });
  it('are as likely as usual while nothing aggravates them', () => {
    expect(struck({ situation: {}, now: ['rag'] })).toStrictEqual(['usual now 3', 'mild now 1']);
  });
  it('are none without layers', () => {
    expect(struck({ situation: {} })).toStrictEqual([]);
  });
});

const gate = (id: string, status: 'open' | 'closed' | 'unknown') => ({
  id,
  status,
  openable: true,
  harmful: false,
  questions: [],
  claims,
});

const planned = (where: World, waiting: readonly WaitingLayer[] = []) =>
  roadmapOf(surrounded, where, waiting).map((item) =>
    item.kind === 'step'
      ? `${item.phase}: ${item.step.id}`
      : `${item.phase}: open ${item.gate.id} for ${item.layers.join(' and ')}`,
  );

describe('the roadmap', () => {
  it('has the steps that hold, by phase', () => {
    expect(planned(world)).toStrictEqual([
      'this-week: first',
      'this-week: second',
      'this-month: month',
      'then: later',
    ]);
  });
  it('has the gates to open in the phase of each, once for all layers that wait', () => {
    const waiting: readonly WaitingLayer[] = [
      { id: 'rag', gates: [gate('written', 'closed'), gate('form', 'open')] },
      { id: 'fine-tuning', gates: [gate('enough-examples', 'unknown'), gate('written', 'closed')] },
      { id: 'tools', gates: [gate('elsewhere', 'closed')] },
    ];
    expect(planned(world, waiting)).toStrictEqual([
      'this-week: first',
      'this-week: second',
      'this-month: month',
      'this-month: open enough-examples for fine-tuning',
      'this-month: open elsewhere for tools',
      'this-quarter: open written for rag and fine-tuning',
      'then: later',
    ]);
  });
});

it('a decision looks around its own two architectures', () => {
  const situation = { task: 'sort', pains: ['old-facts', 'wavering'], facts: 'moving' };
  const decision = decide(surrounded, situation);
  expect([decision.now.layers, decision.target.layers]).toStrictEqual([
    ['prompting', 'context'],
    ['prompting', 'context', 'fine-tuning'],
  ]);
  expect(decision.practices.map(({ reasons }) => reasons.length)).toStrictEqual([2]);
  expect(decision.lookAgain.map(({ id }) => id)).toStrictEqual(['yes']);
  expect(decision.evaluation.map(({ id }) => id)).toStrictEqual(['none']);
  expect(decision.risks.map(({ mode: { id }, stage }) => [id, stage])).toStrictEqual([
    ['both', 'now'],
    ['tuned', 'next'],
  ]);
  expect(
    decision.roadmap.map((item) =>
      item.kind === 'gate' ? [item.gate.id, ...item.layers] : item.step.id,
    ),
  ).toStrictEqual(['first', 'second', ['enough-examples', 'fine-tuning'], 'later']);
});
