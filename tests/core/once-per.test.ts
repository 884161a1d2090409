import { expect, it, vi } from 'vitest';
import { oncePer } from '../../src/core/once-per.ts';

it('what is made of a piece of content is made once for each', () => {
  const make = vi.fn<(content: { readonly name: string }) => object>(({ name }) => ({ of: name }));
  const madeOf = oncePer(make);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([madeOf(one), madeOf(other), madeOf(one)]).toStrictEqual([
    { of: 'one' },
    { of: 'other' },
    { of: 'one' },
  ]);
  expect(madeOf(one)).toBe(madeOf(one));
  expect(make).toHaveBeenCalledTimes(2);
});
