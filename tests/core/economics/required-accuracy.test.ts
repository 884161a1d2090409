import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedFigures, type Figures } from '../../../src/core/economics/figures.ts';
import {
  anotherRow,
  type LossRow,
  requiredAccuracy,
  withoutRow,
} from '../../../src/core/economics/required-accuracy.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { anyFigures } from '../../fixtures/any-answers.ts';

const required = (figures: Figures) =>
  requiredAccuracy({ ...assumedFigures(knowledge, {}), ...figures });

/** Two ways of failing, of which one has all the failures. */
function rows(share: number, amount: number) {
  return [
    { place: 1, kind: 1, share, amount },
    { place: 2, kind: 2, share: 0, amount },
  ];
}

/** The figures of one row; as assumed where none is said. */
function lossAt(place: LossRow['place'], kind?: number, share?: number, amount?: number) {
  return {
    [`loss-${place}-kind`]: kind,
    [`loss-${place}-share`]: share,
    [`loss-${place}-amount`]: amount,
  };
}

/*
 * Worked by hand: L = Σ share × amount / Σ share, p* = L / (V + L).
 *   published   0.95 × 40 + 0.05 × 1000 = 38 + 50 = 88       88 / (20 + 88) = 0.8148…
 *   half        one kind, 20                                  20 / (20 + 20) = 0.5
 *   three       0.6 × 10 + 0.3 × 20 + 0.1 × 180 = 30          30 / (90 + 30) = 0.25
 *   not 100     (30 × 10 + 10 × 50) / 40 = 20                 20 / (20 + 20) = 0.5
 */
describe('the accuracy required', () => {
  const three = {
    'success-value': 90,
    'loss-rows': 3,
    'loss-1-share': 60,
    'loss-1-amount': 10,
    'loss-2-share': 30,
    'loss-2-amount': 20,
    'loss-3-share': 10,
    'loss-3-amount': 180,
  } as const;
  const short = {
    'loss-1-share': 30,
    'loss-1-amount': 10,
    'loss-2-share': 10,
    'loss-2-amount': 50,
  } as const;
  it.each<[string, Figures, loss: number, shares: number, accuracy: number]>([
    ['is 81.5 % in the published example', {}, 88, 100, 88 / 108],
    ['is half where as much is lost as won', { 'loss-rows': 1, 'loss-1-amount': 20 }, 20, 95, 0.5],
    ['counts each kind of failure by its share', three, 30, 100, 0.25],
    ['counts each share as its part of their sum', short, 20, 40, 0.5],
    ['is all where a success is worth nothing', { 'success-value': 0 }, 88, 100, 1],
    [
      'is none where a failure loses nothing',
      { 'loss-1-amount': 0, 'loss-2-amount': 0 },
      0,
      100,
      0,
    ],
  ])('%s', (_, figures, loss, shares, accuracy) => {
    expect(required(figures)).toMatchObject({ loss, shares });
    expect(required(figures).accuracy).toBeCloseTo(accuracy, 12);
  });

  it('is 81.5 % as it is printed', () => {
    expect(((required({}).accuracy ?? 0) * 100).toFixed(1)).toBe('81.5');
  });

  it('is unknown where nothing is won or lost, or no share is given', () => {
    const nothing = { 'success-value': 0, 'loss-1-amount': 0, 'loss-2-amount': 0 };
    const one = { 'loss-rows': 2, 'loss-1-share': 100, 'loss-2-share': 0 };
    expect(required({ ...nothing, ...one })).toStrictEqual({
      rows: rows(100, 0),
      shares: 100,
      loss: 0,
    });
    const none = { ...one, 'loss-1-share': 0, 'loss-1-amount': 7, 'loss-2-amount': 7 };
    expect(required(none)).toStrictEqual({ rows: rows(0, 7), shares: 0 });
  });

  it('looks at no more rows than there are', () => {
    expect(required({ 'loss-rows': 1 }).rows).toEqual([
      { place: 1, kind: 1, share: 95, amount: 40 },
    ]);
    expect(required({ 'loss-rows': 5 }).rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
  });

  it.each<[number, Figures | undefined]>([
    [1, { 'loss-rows': 2 }],
    [4, { 'loss-rows': 5 }],
    [5, undefined],
  ])('takes a row more after %d, up to five', (rows, changed) => {
    expect(anotherRow({ ...assumedFigures(knowledge, {}), 'loss-rows': rows })).toStrictEqual(
      changed,
    );
  });

  it('loses a row: those below move up, and the last place is as assumed again', () => {
    const figures = { ...assumedFigures(knowledge, {}), ...three };
    const [, second, third] = requiredAccuracy(figures).rows;
    const last = { 'loss-rows': 2, ...lossAt(3) };
    expect(withoutRow(figures, 3)).toStrictEqual(last);
    expect(withoutRow(figures, 2)).toStrictEqual({ ...last, ...lossAt(2, third?.kind, 10, 180) });
    expect(withoutRow(figures, 1)).toStrictEqual({
      ...last,
      ...lossAt(2, third?.kind, 10, 180),
      ...lossAt(1, second?.kind, 30, 20),
    });
  });

  it('lies between 0 and 1, rises with the loss and falls with the value', () => {
    fc.assert(
      fc.property(anyFigures(knowledge), (figures) => {
        const { accuracy, loss } = required(figures);
        if (accuracy === undefined) return;
        expect(accuracy).toBeGreaterThanOrEqual(0);
        expect(accuracy).toBeLessThanOrEqual(1);
        const value = figures['success-value'] ?? 20;
        const richer = required({ ...figures, 'success-value': value + 1 }).accuracy ?? 1;
        expect(richer).toBeLessThanOrEqual(accuracy);
        expect(loss).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
