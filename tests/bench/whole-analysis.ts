import { confidenceOf } from '../../src/core/confidence.ts';
import { decide } from '../../src/core/decide.ts';
import { flipsOf } from '../../src/core/flips.ts';
import { inquiryOf } from '../../src/core/inquiry.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { middleAndBest, processorTime } from './clock.ts';
import type { Section } from './table.ts';
import { halfSituations, variedSituations } from './varied-situations.ts';

const samples = 10_000;
const rounds = 3;
const most = 50;

const parts: readonly (readonly [name: string, part: (situation: Situation) => unknown])[] = [
  ['decision', (situation) => decide(knowledge, situation)],
  [
    `confidence, ${samples} samples`,
    (situation) => confidenceOf(knowledge, situation, {}, samples),
  ],
  ['flips', (situation) => flipsOf(knowledge, situation)],
  ['what to ask next', (situation) => inquiryOf(knowledge, situation)],
];

/** All that is found out about a decision, in milliseconds: for each situation its median round. */
export function wholeAnalysis(): Section {
  const situations = [...variedSituations(60), ...halfSituations(30), {}];
  const taken = parts.map(() => situations.map((): number[] => []));
  for (let round = 0; round <= rounds; round++)
    for (const [at, situation] of situations.entries())
      for (const [part, [, work]] of parts.entries()) {
        const start = processorTime();
        work(situation);
        if (round > 0) taken[part]?.[at]?.push((processorTime() - start) / 1_000);
      }
  const byPart = taken.map((all) => all.map((each) => middleAndBest(each).median));
  const whole = situations.map((_, at) => byPart.reduce((sum, part) => sum + (part[at] ?? 0), 0));
  const { median } = middleAndBest(whole);
  return {
    heading: `The whole analysis, in milliseconds, over ${situations.length} situations`,
    lines: [
      ...parts.map(([what], part) => ({ what, figure: spread(byPart[part] ?? []) })),
      {
        what: 'all together',
        figure: spread(whole),
        demand: `median below ${most}`,
        isMet: median < most,
      },
    ],
  };
}

function spread(numbers: readonly number[]): string {
  return `median ${middleAndBest(numbers).median.toFixed(2)}, worst ${Math.max(...numbers).toFixed(2)}`;
}
