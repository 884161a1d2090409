import { describe, expect, it } from 'vitest';
import { breakEvenCorrections, breakEvenRequests } from '../../../src/core/economics/break-even.ts';
import { crossover } from '../../../src/core/economics/crossover.ts';
import { cumulativeCost } from '../../../src/core/economics/cumulative.ts';
import { assumedFigures } from '../../../src/core/economics/figures.ts';
import { costOf, onSmallModel } from '../../../src/core/economics/yearly-cost.ts';
import { economics } from '../../../src/knowledge/economics.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { toyEconomics as toy } from '../../fixtures/toy-economics.ts';

const figures = {
  ...assumedFigures(knowledge, {}),
  'requests-a-day': 10_000,
  'prompt-tokens': 2000,
  'tuned-prompt-tokens': 500,
  'input-price': 4,
  'small-input-price': 0.4,
  'index-a-month': 50,
  'hour-cost': 100,
  'pipeline-build-hours': 60,
  'retrieval-hours': 3,
  'retrainings-a-year': 2,
  'retraining-hours': 10,
  'correction-rate': 1,
  'correction-minutes': 0.6,
};

/*
 * Worked by hand, in dollars. 10,000 requests a day are 3,650,000 a year.
 *   a request   prompt 2000 × 4 / 1,000,000 = 0.008; tuned 500 × 4 / 1,000,000 = 0.002, on the
 *               smaller model 500 × 0.4 / 1,000,000 = 0.0002
 *               correction: 1 % of requests, 0.6 of 60 minutes at 100 = 0.01 × 0.01 × 100 = 0.01
 *   a year      tokens 29,200 by prompting, 7,300 tuned, 730 tuned and smaller; correction 36,500
 *               index 12 × 50 = 600; upkeep of retrieval 12 × 3 × 100 = 3,600
 *               retraining 2 × 10 × 100 = 2,000
 *   once        pipeline 60 × 100 = 6,000
 */
const prompting = () => costOf(toy, ['prompting'], figures);
const retrieval = () => costOf(toy, ['prompting', 'rag'], figures);
const tuned = () => costOf(toy, ['prompting', 'fine-tuning'], figures);
const smaller = () => costOf(toy, ['prompting', 'distillation'], onSmallModel(toy, figures));

describe('a year costs, worked by hand', () => {
  it.each([
    ['prompting', prompting, 29_200, 36_500, 0, 65_700],
    ['retrieval', retrieval, 29_200 + 600, 36_500 + 3_600, 0, 69_900],
    ['tuning', tuned, 7_300, 36_500 + 6_000 + 2_000, 6_000, 51_800],
    ['tuning a smaller model', smaller, 730, 36_500 + 6_000 + 2_000, 6_000, 45_230],
  ])('%s', (_, cost, visible, invisible, once, firstYear) => {
    expect(cost()).toMatchObject({ visible, invisible, once, firstYear });
    expect(cost().aYear).toBeCloseTo(firstYear - once, 6);
  });

  it('line by line, and a line stands only where its layers do', () => {
    const linesOf = (cost: ReturnType<typeof tuned>) =>
      Object.fromEntries(cost.lines.map(({ line, firstYear }) => [line.id, firstYear]));
    expect(linesOf(retrieval())).toEqual({
      prompt: 29_200,
      index: 600,
      'retrieval-upkeep': 3_600,
      correction: 36_500,
    });
    expect(linesOf(tuned())).toEqual({
      'tuned-prompt': 7_300,
      'pipeline-build': 6_000,
      retraining: 2_000,
      correction: 36_500,
    });
  });
});

describe('over the months', () => {
  it('the cost begins with the building and grows by a twelfth of a year', () => {
    const [start, first, ...rest] = cumulativeCost(tuned(), 12);
    expect(start).toBe(6_000);
    expect(first).toBeCloseTo(6_000 + 45_800 / 12, 6);
    expect(rest.at(-1)).toBeCloseTo(51_800, 6);
  });

  /*
   * Tuning costs 6,000 more to start and saves 65,700 − 45,800 = 19,900 a year, 1,658.33 a month:
   * 6,000 / 1,658.33 = 3.6, so by the end of month 4. On the smaller model 26,470 a year, 2,205.83 a
   * month: 2.7, so by the end of month 3. Retrieval starts at no cost here and never catches up.
   */
  it.each([
    ['tuning and prompting', tuned, prompting, 6_000 / (19_900 / 12)],
    ['the smaller model and prompting', smaller, prompting, 6_000 / (26_470 / 12)],
    ['retrieval and prompting', retrieval, prompting, undefined],
    ['prompting and tuning, the wrong way round', prompting, tuned, undefined],
    ['an architecture and itself', tuned, tuned, undefined],
  ])('%s cross', (_, dearer, cheaper, month) => {
    const after = crossover(dearer(), cheaper());
    if (month === undefined) expect(after).toBeUndefined();
    else expect(after).toBeCloseTo(month, 9);
  });

  it('a crossing at the very end of a month is no hair later', () => {
    const exact = { ...tuned(), once: prompting().once + 300, aYear: prompting().aYear - 1200 };
    expect(crossover(exact, prompting())).toBe(3);
  });
});

/*
 * The smaller model stands at 6,000 + 2,000 = 8,000 more in the first year and saves 0.008 − 0.0002
 * = 0.0078 a request, 2.847 a year for each request a day: 8,000 / 2.847 = 2,809.97, so from 2,810.
 */
describe('break-even', () => {
  it.each([
    ['the smaller model', smaller, prompting, 2_810],
    ['retrieval, which saves nothing', retrieval, prompting, 'never'],
    ['prompting, against retrieval', prompting, retrieval, 'always'],
    ['the smaller model, against the tuned one', smaller, tuned, 'always'],
  ])('%s', (_, one, other, requests) => {
    expect(breakEvenRequests(one(), other())).toBe(requests);
  });

  /*
   * One point of correction is 1 % of 3,650,000 answers at 0.6 minutes of 100 an hour: 36,500.
   * Retrieval costs 4,200 more, so 0.115 points; tuning costs 13,900 less.
   */
  it('is told in corrections that an architecture must spare', () => {
    expect(breakEvenCorrections(retrieval(), prompting(), figures)).toBeCloseTo(4_200 / 36_500, 9);
    expect(breakEvenCorrections(tuned(), prompting(), figures)).toBeCloseTo(-13_900 / 36_500, 9);
    const free = { ...figures, 'correction-minutes': 0 };
    expect(breakEvenCorrections(retrieval(), prompting(), free)).toBeUndefined();
  });
});

/*
 * The shipped content with its assumptions, no answer given. Prompting only, by hand:
 *   tokens      365,000 requests × (1500 × 2 + 300 × 8) / 1,000,000 = 1,095 + 876 = 1,971
 *   building    evaluation 40 × 80 = 3,200
 *   upkeep      prompts 12 × 4 × 80 = 3,840, evaluation 12 × 8 × 80 = 7,680: 11,520
 *   correction  365,000 × 2 % × 3 minutes × 80 an hour = 29,200
 * A smaller model adds, at a prompt of 500 tokens:
 *   once        pipeline 120 × 80, examples 80 × 80, a run 300: 16,300
 *   a year      hosting 6,000, runs 4 × 300, pipeline 7,680, examples 7,680, retraining
 *               4 × 24 × 80 = 7,680: 30,240
 *   a request   0.0054 less (500 × 0.2 + 300 × 0.8) / 1,000,000 = 0.00034, so 0.00506 saved
 *   break-even  46,540 / (365 × 0.00506) = 25,199.0…, so from 25,200 requests a day
 */
it('with the shipped content, prompting and its smaller model cost what they do by hand', () => {
  const assumed = assumedFigures(knowledge, {});
  const base = costOf(economics, ['prompting'], assumed);
  expect(base.parts).toEqual({
    tokens: 1_971,
    infrastructure: 0,
    building: 3_200,
    upkeep: 11_520,
    retraining: 0,
    correction: 29_200,
  });
  const small = onSmallModel(economics, assumed);
  const swap = costOf(economics, ['prompting', 'distillation'], small);
  expect(swap.once - base.once).toBe(16_300);
  expect(swap.fixed - base.fixed).toBe(30_240);
  expect(base.aRequest - swap.aRequest).toBeCloseTo(0.00506, 12);
  expect(breakEvenRequests(swap, base)).toBe(Math.ceil(46_540 / (365 * 0.00506)));
});
