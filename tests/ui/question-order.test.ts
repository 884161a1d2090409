import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import { inAskingOrder, stepsInAskingOrder } from '../../src/ui/question-order.ts';

const asked = inAskingOrder(knowledge.questions).map(({ id }) => id);

it('asks what hurts first, then what the feature is for', () => {
  expect(asked.slice(0, 9)).toEqual([
    'failures',
    'task',
    'definition',
    'stability',
    'repetition',
    'baseline',
    'models',
    'recurrence',
    'tried',
  ]);
});

it('asks every question once and keeps the published order within a step', () => {
  expect(asked.toSorted()).toEqual(knowledge.questions.map(({ id }) => id).toSorted());
  const rest = knowledge.questions.filter(({ step }) => !['job', 'failure'].includes(step));
  expect(asked.slice(9)).toEqual(rest.map(({ id }) => id));
});

it('does not change what it is given', () => {
  const before = knowledge.questions.map(({ id }) => id);
  inAskingOrder(knowledge.questions);
  expect(knowledge.questions.map(({ id }) => id)).toEqual(before);
});

it('orders the steps by their first question', () => {
  const rest = ['knowledge', 'behaviour', 'data', 'operations'];
  expect(stepsInAskingOrder(knowledge.questions)).toEqual(['failure', 'job', ...rest]);
});
