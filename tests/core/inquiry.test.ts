import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { inquiryOf } from '../../src/core/inquiry.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  aSituation,
  readyForHybrid,
  readyToDistil,
  readyToRetrieve,
  readyToTune,
  atMost,
} from '../fixtures/situations.ts';

const ids = knowledge.questions.map(({ id }) => id);

/** Situations in which up to three questions are open, so that every completion can be tried. */
const nearlyAnswered: fc.Arbitrary<Situation> = fc
  .tuple(
    fc.constantFrom(readyToTune, readyToDistil, readyForHybrid, readyToRetrieve),
    aSituation,
    fc.subarray(ids, { minLength: 1, maxLength: 3 }),
  )
  .map(([ready, other, open]) => {
    const situation: Situation = { ...ready, ...other };
    return Object.fromEntries(Object.entries(situation).filter(([id]) => !open.includes(id)));
  });

function completionsOf(situation: Situation): readonly Situation[] {
  return knowledge.questions.reduce<readonly Situation[]>(
    (worlds, { id, type, options }) =>
      situation[id] === undefined
        ? worlds.flatMap((world) =>
            options.map((option) => ({
              ...world,
              [id]: type === 'multi' ? [option.id] : option.id,
            })),
          )
        : worlds,
    [situation],
  );
}

const verdicts = (situation: Situation) => {
  const { now, target } = decide(knowledge, situation);
  return `${now.verdict} ${target.verdict}`;
};

describe('inquiry', () => {
  it('calls settled just what no completion can make matter, on 500 situations', () => {
    fc.assert(
      fc.property(nearlyAnswered, (situation) => {
        const inquiry = inquiryOf(knowledge, situation);
        fc.pre(inquiry.exact && completionsOf(situation).length <= 300);
        const worlds = completionsOf(situation);
        for (const { id, type, options } of knowledge.questions) {
          if (situation[id] !== undefined) continue;
          const matters = worlds.some((world) => {
            const found = options.map((option) =>
              verdicts({ ...world, [id]: type === 'multi' ? [option.id] : option.id }),
            );
            return new Set(found).size > 1;
          });
          expect(inquiry.settled.includes(id)).toBe(!matters);
        }
      }),
      { numRuns: atMost(500) },
    );
  });

  it('asks nothing that has an answer, and each open question is either next or settled', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const { next, settled } = inquiryOf(knowledge, situation, {}, 20);
        const all = [...next.map(({ question }) => question), ...settled];
        expect(all.toSorted()).toStrictEqual(
          ids.filter((id) => situation[id] === undefined).toSorted(),
        );
        for (const { bits, sways } of next)
          expect([bits >= 0, sways > 0]).toStrictEqual([true, true]);
      }),
      { numRuns: atMost(200) },
    );
  });

  it('stops when all is answered', () => {
    expect(inquiryOf(knowledge, readyToTune)).toStrictEqual({ next: [], settled: [], exact: true });
  });

  it('asks first what decides', () => {
    const { labels: _, ...withoutLabels } = readyToTune;
    const [first] = inquiryOf(knowledge, withoutLabels).next;
    expect(first).toMatchObject({ question: 'labels', sways: 1 });
    expect(first?.bits).toBeGreaterThan(0.9);
  });
});
