import { afterEach, describe, expect, it, vi } from 'vitest';
import { confidenceInSteps } from '../../src/core/confidence.ts';
import { flipsInSteps } from '../../src/core/flips.ts';
import { inquiryInSteps } from '../../src/core/inquiry.ts';
import { Kernel } from '../../src/core/kernel.ts';
import type { Situation } from '../../src/core/situation.ts';
import { decisionsInAStep, finish, type Steps } from '../../src/core/steps.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readyToRetrieve, readyToTune } from '../fixtures/situations.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const situations: readonly [string, Situation][] = [
  ['nothing answered', {}],
  ['one answer', { failures: ['missing-knowledge'] }],
  ['ready to retrieve', readyToRetrieve],
  ['ready to tune', readyToTune],
];
const analyses: readonly [string, (situation: Situation) => Steps<unknown>][] = [
  ['confidence', (situation) => confidenceInSteps(knowledge, situation, {}, 2_000)],
  ['flips', (situation) => flipsInSteps(knowledge, situation)],
  ['inquiry', (situation) => inquiryInSteps(knowledge, situation, {}, 20)],
];

/** How many decisions each step takes. */
function decisionsByStep(steps: Steps<unknown>): readonly number[] {
  const decide = vi.spyOn(Kernel.prototype, 'decide');
  const counts: number[] = [];
  let isDone = false;
  while (!isDone) {
    decide.mockClear();
    isDone = steps.next().done === true;
    counts.push(decide.mock.calls.length);
  }
  return counts;
}

describe.each(analyses)('the steps of the %s', (_, inSteps) => {
  it.each(situations)('are short, so that a page stays responsive: %s', (__, situation) => {
    const counts = decisionsByStep(inSteps(situation));
    expect(counts.length).toBeGreaterThan(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(decisionsInAStep);
    expect(counts[0]).toBe(0);
  });

  it.each(situations)('come to the same however they are taken: %s', (__, situation) => {
    const byHand = inSteps(situation);
    let step = byHand.next();
    while (step.done !== true) step = byHand.next();
    expect(step.value).toStrictEqual(finish(inSteps(situation)));
  });
});
