import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumedFigures, type Figures } from '../../../src/core/economics/figures.ts';
import { requiredAccuracy } from '../../../src/core/economics/required-accuracy.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { anyFigures } from '../../fixtures/any-answers.ts';

const required = (figures: Figures) =>
  requiredAccuracy({ ...assumedFigures(knowledge, {}), ...figures });

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
    expect(required(nothing)).not.toHaveProperty('accuracy');
    expect(required({ 'loss-1-share': 0, 'loss-2-share': 0 })).not.toHaveProperty('loss');
  });

  it('looks at no more rows than there are', () => {
    expect(required({ 'loss-rows': 1 }).rows).toEqual([
      { place: 1, kind: 1, share: 95, amount: 40 },
    ]);
    expect(required({ 'loss-rows': 5 }).rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
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
