import { expect, it } from 'vitest';
import { Carriers } from '../../src/core/carriers.ts';

/** How much four layers carry of a need that is there, and of one that is not. */
const levels = [
  [20, 100],
  [80, 100],
  [80, 100],
  [0, 100],
];

it.each([
  ['none in no layers', [], 0, undefined],
  ['the one that carries it', [0], 0, 0],
  ['the one that carries most, after others', [0, 2], 0, 2],
  ['the earliest of equals', [1, 2], 0, 1],
  ['not one that carries less, after it', [0, 1, 2, 3], 0, 1],
  ['none where nothing is carried', [3], 0, undefined],
  ['none of a need that is not there', [0, 1], 1, undefined],
  ['none of no need', [0, 1], 2, undefined],
])('the carrier of a need is %s', (_, layers, need, carrier) => {
  const carriers = new Carriers(Int32Array.from([60, 0]), {
    level: (layer, of) => levels[layer]?.[of] ?? 0,
  });
  carriers.now = layers.reduce((bits, layer) => bits | (1 << layer), 0);
  expect(carriers.carrying(need)).toBe(carrier === undefined ? 0 : 1 << carrier);
});
