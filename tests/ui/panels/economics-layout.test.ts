import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import { reckon } from '../../../src/core/economics/reckon.ts';
import { economics } from '../../../src/knowledge/economics.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import {
  narrowCurves,
  placeCurves,
  wideCurves,
} from '../../../src/ui/panels/economics/curves-layout.ts';
import { roundTicks, spreadOut } from '../../../src/ui/panels/economics/scale.ts';
import {
  cutName,
  narrowYear,
  placeYears,
  wideYear,
} from '../../../src/ui/panels/economics/year-layout.ts';
import { anyFigures } from '../../fixtures/any-answers.ts';
import { several } from './situations.ts';

const decisions = Object.values(several).map((situation) => decide(knowledge, situation));
const numRuns = 60;

describe('the marks of a scale', () => {
  it.each([
    [0, 4, [0, 1]],
    [1, 4, [0, 0.5, 1]],
    [90_585, 6, [0, 20_000, 40_000, 60_000, 80_000, 100_000]],
    [100, 5, [0, 20, 40, 60, 80, 100]],
  ])('up to %j, about %j steps', (most, count, ticks) => {
    expect(roundTicks(most, count)).toEqual(ticks);
  });

  it('reach the most, in at most one step more than asked for', () => {
    const most = fc.double({ min: 0.01, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(most, fc.integer({ min: 2, max: 8 }), (amount, count) => {
        const ticks = roundTicks(amount, count);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(amount * (1 - 1e-6));
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
      }),
    );
  });
});

it('letters move apart as far as they must, keep their order and stay above the end', () => {
  expect(spreadOut([10, 50], 17, 300)).toEqual([10, 50]);
  expect(spreadOut([10, 12], 17, 300)).toEqual([10, 27]);
  expect(spreadOut([299, 300], 17, 300)).toEqual([283, 300]);
  expect(spreadOut([300, 298, 299], 10, 300)).toEqual([300, 280, 290]);
});

it('a name is cut after a word', () => {
  expect(cutName('Today’s architecture', narrowYear)).toBe('Today’s architecture');
  expect(cutName('The second best today and the second best to grow into', narrowYear)).toBe(
    'The second best today and the second best …',
  );
});

describe('with any figures', () => {
  const some = fc
    .tuple(fc.constantFrom(...decisions), anyFigures(knowledge))
    .map(([decision, figures]) => reckon(economics, knowledge, decision, figures))
    .map(({ architectures, swap }) => [...architectures, swap]);

  it('bars stay within their frame, and are as long as what they stand for', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(wideYear, narrowYear), (all, frame) => {
        const costs = all.map(({ cost }) => cost);
        const { years, ticks } = placeYears(costs, economics.parts, frame);
        const perDollar = frame.bars / (ticks.at(-1)?.value ?? 1);
        years.forEach(({ visible, invisible }, at) => {
          const lengths = [visible, invisible].map((bar) =>
            bar.reduce((sum, { width }) => sum + width, 0),
          );
          const cost = costs[at];
          expect(lengths[0]).toBeCloseTo((cost?.visible ?? 0) * perDollar, 4);
          expect(lengths[1]).toBeCloseTo((cost?.invisible ?? 0) * perDollar, 4);
          for (const { x, width } of [...visible, ...invisible])
            expect(x + width).toBeLessThanOrEqual(frame.bars + 1e-6);
        });
      }),
      { numRuns },
    );
  });

  it('curves and their letters stay within their frame', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(wideCurves, narrowCurves), (all, frame) => {
        const { curves, months } = placeCurves(
          all.map(({ cumulative }) => cumulative),
          frame,
        );
        expect(months.map(({ value }) => value)).toEqual([0, 6, 12, 18, 24, 30, 36]);
        for (const { path, letterY } of curves) {
          const numbers = path.split(/[ML ]/u).filter(Boolean).map(Number);
          const xs = numbers.filter((_, at) => at % 2 === 0);
          const ys = numbers.filter((_, at) => at % 2 === 1);
          expect(Math.min(...xs)).toBeGreaterThanOrEqual(frame.left);
          expect(Math.max(...xs)).toBeLessThanOrEqual(frame.width - frame.right);
          expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...ys)).toBeLessThanOrEqual(frame.height - frame.foot);
          expect(letterY).toBeLessThanOrEqual(frame.height - frame.foot);
          expect(letterY).toBeGreaterThan(0);
        }
      }),
      { numRuns },
    );
  });
});
