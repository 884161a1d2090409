import { expect, it } from 'vitest';
import { insertInOrder } from '../../src/core/in-order.ts';

const byNumber = (a: string, b: string) => Number(a[0]) - Number(b[0]);

it.each([
  ['into nothing', [], '1a', ['1a']],
  ['before what is more', ['2a'], '1a', ['1a', '2a']],
  ['behind what is less', ['1a'], '2a', ['1a', '2a']],
  ['between', ['1a', '3a'], '2a', ['1a', '2a', '3a']],
  ['behind its equals', ['1a', '2a', '3a'], '2b', ['1a', '2a', '2b', '3a']],
  ['before everything', ['1a', '2a', '3a'], '0a', ['0a', '1a', '2a', '3a']],
])('one more is put in order: %s', (_, list, one, expected) => {
  insertInOrder(one, list, byNumber);
  expect(list).toStrictEqual(expected);
});
