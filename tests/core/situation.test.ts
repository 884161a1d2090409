import { expect, it } from 'vitest';
import { chosen, type Situation } from '../../src/core/situation.ts';

it.each<[string, Situation, readonly string[]]>([
  ['nothing, where there is no answer', {}, []],
  ['nothing, where the question does not apply', { colour: 'not-applicable' }, []],
  ['one option', { colour: 'red' }, ['red']],
  ['several', { colour: ['red', 'blue'] }, ['red', 'blue']],
  ['none of several', { colour: [] }, []],
])('what is chosen: %s', (_, situation, options) => {
  expect(chosen(situation, 'colour')).toStrictEqual(options);
});
