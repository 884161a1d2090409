import { expect, it } from 'vitest';
import type { Question } from '../../src/knowledge/schema.ts';
import { afterChoosing, answerOf, selectionOf } from '../../src/ui/wizard/selection.ts';

const multiple: Question = {
  id: 'm',
  code: 'MM',
  step: 'job',
  type: 'multi',
  asks: '',
  short: '',
  help: '',
  why: '',
  claims: [],
  mayNotApply: true,
  exclusive: ['none'],
  options: ['a', 'b', 'none'].map((id) => ({ id, code: 'xx', label: id, hint: '' })),
};
const single: Question = { ...multiple, type: 'single' };

it.each([
  ['the first tick', multiple, [], 'b', true, ['b']],
  ['ticks stand in the order of the options', multiple, ['b'], 'a', true, ['a', 'b']],
  ['a tick is taken away', multiple, ['a', 'b'], 'a', false, ['b']],
  ['an exclusive option drops the others', multiple, ['a', 'b'], 'none', true, ['none']],
  ['another option drops an exclusive one', multiple, ['none'], 'a', true, ['a']],
  ['not knowing drops the others', multiple, ['a'], 'unknown', true, ['unknown']],
  ['knowing drops not knowing', multiple, ['unknown'], 'a', true, ['a']],
  ['not applying drops the others', multiple, ['a'], 'not-applicable', true, ['not-applicable']],
  ['a single choice is replaced', single, ['a'], 'b', true, ['b']],
] as const)('%s', (_name, question, selection, choice, isTicked, expected) => {
  expect(afterChoosing(question, selection, choice, isTicked)).toEqual(expected);
});

it.each([
  ['nothing', multiple, [], undefined],
  ['one of several', multiple, ['a'], ['a']],
  ['not knowing', multiple, ['unknown'], 'unknown'],
  ['not applying', multiple, ['not-applicable'], 'not-applicable'],
  ['a single choice', single, ['a'], 'a'],
] as const)('an answer and its ticks are the same: %s', (_name, question, ticks, answer) => {
  expect(answerOf(question, ticks)).toEqual(answer);
  expect(selectionOf(answer)).toEqual(ticks);
});
