import { expect, it, vi } from 'vitest';
import { oncePerList } from '../../src/core/once-per-list.ts';

const [a, b] = [{ name: 'a' }, { name: 'b' }];

it('what is made of a list is made once for the same things in the same order', () => {
  const make = vi.fn<(list: readonly { readonly name: string }[]) => object>((list) => ({
    of: list.map(({ name }) => name).join(),
  }));
  const madeOf = oncePerList(make);
  const lists = [[], [a], [a, b], [b, a], [b], [a, a]];
  const first = lists.map((list) => madeOf(list));
  expect(first).toStrictEqual(['', 'a', 'a,b', 'b,a', 'b', 'a,a'].map((of) => ({ of })));
  expect(lists.every((list, at) => madeOf([...list]) === first[at])).toBe(true);
  expect(make).toHaveBeenCalledTimes(lists.length);
});
