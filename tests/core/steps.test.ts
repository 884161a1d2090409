import { afterEach, expect, it, vi } from 'vitest';
import { confidenceInSteps } from '../../src/core/confidence.ts';
import { flipsInSteps } from '../../src/core/flips.ts';
import { inquiryInSteps } from '../../src/core/inquiry.ts';
import { Kernel } from '../../src/core/kernel.ts';
import { finish, type Steps } from '../../src/core/steps.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const wavering = { task: 'sort', pains: ['wavering'], facts: 'still' };
/** Nothing changes its one verdict, so every pair of answers is tried. */
const unmoved = { ...toyKnowledge, verdicts: toyKnowledge.verdicts.slice(-1) };

const rows: readonly (readonly [string, () => Steps<unknown>, readonly number[]])[] = [
  [
    'confidence: 2 options in 81 ways to weigh each',
    () => confidenceInSteps(toyKnowledge, wavering),
    [0, 0, 25, 25, 25, 25, 25, 25, 12],
  ],
  [
    'inquiry: one question in 2 worlds',
    () => inquiryInSteps(toyKnowledge, wavering),
    [0, 0, 2, 2, 0],
  ],
  [
    'flips: as it is, 11 answers and 44 pairs of them',
    () => flipsInSteps(unmoved, {}),
    [0, 0, 25, 25, 6],
  ],
  [
    'flips: as it is, and 9 answers of which some change it',
    () => flipsInSteps(toyKnowledge, { pains: [], facts: 'still', examples: 'few' }),
    [0, 0, 10],
  ],
];

it.each(rows)('the decisions in each step of the %s', (_, inSteps, expected) => {
  const decide = vi.spyOn(Kernel.prototype, 'decide');
  const counts: number[] = [];
  const steps = inSteps();
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) counts.push(decide.mock.calls.splice(0).length);
  counts.push(decide.mock.calls.length);
  expect(counts).toStrictEqual(expected);
  expect(finish(inSteps())).toStrictEqual(step.value);
});
