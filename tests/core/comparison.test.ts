import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonOf } from '../../src/core/comparison.ts';
import { type Change, type Compared, differencesOf, movedOf } from '../../src/core/moved.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { anyPriorities } from '../fixtures/any-answers.ts';
import { aSituation, atMost, readyToDistil, readyToTune } from '../fixtures/situations.ts';

const compared = (situation: Situation, priorities: Compared['priorities'] = {}) => ({
  situation,
  priorities,
  outcome: outcomeOf(knowledge, situation, priorities),
});
const named = (changes: readonly Change[]) =>
  changes.map((change) => (change.kind === 'answer' ? change.question : change.kind));
const changed = (base: Compared, other: Compared, changes: readonly Change[]): Compared => {
  const situation = { ...base.situation };
  let { priorities } = base;
  for (const change of changes) {
    if (change.kind === 'priorities') ({ priorities } = other);
    else {
      const answer = other.situation[change.question];
      if (answer === undefined) delete situation[change.question];
      else situation[change.question] = answer;
    }
  }
  return { situation, priorities };
};
const verdictsOf = ({ situation, priorities }: Compared) => {
  const { now, target } = outcomeOf(knowledge, situation, priorities);
  return { now: now.verdict, target: target.verdict };
};

/** One feature under two assumptions: what moved today’s verdict, and what by itself moved it. */
const rows: readonly {
  readonly when: string;
  readonly base: Situation;
  readonly other: Situation;
  readonly from: string;
  readonly to: string;
  readonly by: readonly (readonly string[])[];
}[] = [
  {
    when: 'labels start to change',
    base: readyToTune,
    other: { ...readyToTune, stability: 'monthly', latency: 'relaxed' },
    from: 'fine-tuned',
    to: 'prompt-first',
    by: [['stability']],
  },
  {
    when: 'the same job grows a hundredfold',
    base: { ...readyToDistil, volume: 'thousands' },
    other: readyToDistil,
    from: 'good-enough',
    to: 'distilled',
    by: [['volume']],
  },
  {
    when: 'either of two changes alone would do',
    base: readyToTune,
    other: { ...readyToTune, stability: 'weekly', evaluation: 'none' },
    from: 'fine-tuned',
    to: 'prompt-first',
    by: [['stability'], ['evaluation']],
  },
  {
    when: 'only both together do',
    base: { ...readyToTune, stability: 'weekly', evaluation: 'none' },
    other: readyToTune,
    from: 'prompt-first',
    to: 'fine-tuned',
    by: [['stability', 'evaluation']],
  },
  {
    when: 'answers change and the verdict does not',
    base: readyToTune,
    other: { ...readyToTune, latency: 'relaxed' },
    from: 'fine-tuned',
    to: 'fine-tuned',
    by: [],
  },
];

describe('what moved a verdict', () => {
  it.each(rows)('when $when', ({ base, other, from, to, by }) => {
    const { now } = movedOf(knowledge, compared(base), compared(other));
    expect({ from: now.from, to: now.to }).toStrictEqual({ from, to });
    expect(now.by.map(named)).toStrictEqual(by);
  });

  it('is decided: each cause named leads there, nothing smaller does, and all changes do', () => {
    const pair = fc.record({
      base: fc.record({ situation: aSituation, priorities: anyPriorities }),
      other: fc.record({ situation: aSituation, priorities: anyPriorities }),
    });
    fc.assert(
      fc.property(pair, ({ base, other }) => {
        const moved = movedOf(knowledge, base, other);
        const [before, after] = [verdictsOf(base), verdictsOf(other)];
        const changes = differencesOf(knowledge, base, other);
        for (const which of ['now', 'target'] as const) {
          const { from, to, by } = moved[which];
          expect([from, to]).toStrictEqual([before[which], after[which]]);
          expect(by.length === 0).toBe(from === to);
          for (const cause of by) {
            expect(verdictsOf(changed(base, other, cause))[which]).toBe(to);
            if (cause.length === 1 || cause.length > 3) continue;
            for (const one of changes)
              expect(verdictsOf(changed(base, other, [one]))[which]).not.toBe(to);
          }
        }
      }),
      { numRuns: atMost(60) },
    );
  });
});

describe('side by side', () => {
  it('shows what differs and nothing else, one column for each', () => {
    const base = compared(readyToTune);
    const weekly = compared({ ...readyToTune, stability: 'weekly' });
    const costly = compared(readyToTune, { 'run-cost': 'high' });
    const { layers, needs, gates, questions, prioritiesDiffer, against } = comparisonOf(knowledge, [
      base,
      weekly,
      costly,
    ]);
    expect(layers).toHaveLength(knowledge.approaches.length);
    const tuning = layers.find(({ layer }) => layer === 'fine-tuning');
    expect(tuning).toMatchObject({ stages: ['now', 'next', 'now'], differs: true });
    expect(needs.every(({ strengths }) => strengths.length === 3)).toBe(true);
    expect(gates).toContainEqual({
      layer: 'fine-tuning',
      gate: 'stable',
      statuses: ['open', 'closed', 'open'],
    });
    expect(gates.every(({ statuses }) => new Set(statuses).size > 1)).toBe(true);
    expect(questions).toStrictEqual(['stability']);
    expect(prioritiesDiffer).toBe(true);
    expect(against.map(({ changes }) => named(changes))).toStrictEqual([
      ['stability'],
      ['priorities'],
    ]);
  });

  it('says of the same thing twice that nothing differs', () => {
    const twice = comparisonOf(knowledge, [compared(readyToTune), compared(readyToTune)]);
    expect(twice.layers.filter(({ differs }) => differs)).toStrictEqual([]);
    expect(twice.needs.filter(({ differs }) => differs)).toStrictEqual([]);
    expect([twice.gates, twice.questions]).toStrictEqual([[], []]);
    expect(twice.against[0]?.changes).toStrictEqual([]);
  });
});
