import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { alternativesOf, type Flip, flipsOf } from '../../src/core/flips.ts';
import type { Answer, Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { aSituation, readyToRetrieve, readyToTune, atMost } from '../fixtures/situations.ts';

const verdictsOf = (situation: Situation) => {
  const { now, target } = decide(knowledge, situation);
  return { now: now.verdict, target: target.verdict };
};

type Change = Readonly<Record<string, Answer>>;

const singles = (situation: Situation): readonly Change[] =>
  knowledge.questions.flatMap((question) =>
    alternativesOf(question, situation).map((answer) => ({ [question.id]: answer })),
  );

function bruteForce(situation: Situation, changes: readonly Change[]): readonly Flip[] {
  const before = JSON.stringify(verdictsOf(situation));
  return changes.flatMap((change) => {
    const verdict = verdictsOf({ ...situation, ...change });
    return JSON.stringify(verdict) === before ? [] : [{ change, verdict }];
  });
}

describe('flips', () => {
  it('of one answer are those that brute force finds, on 500 situations', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const expected = bruteForce(situation, singles(situation));
        fc.pre(expected.length > 0);
        expect(flipsOf(knowledge, situation)).toStrictEqual(expected);
      }),
      { numRuns: atMost(500) },
    );
  });

  it('each change the verdict when decided again', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const before = verdictsOf(situation);
        for (const { change, verdict } of flipsOf(knowledge, situation).slice(0, 20)) {
          expect(verdictsOf({ ...situation, ...change })).toStrictEqual(verdict);
          expect(verdict).not.toStrictEqual(before);
        }
      }),
      { numRuns: atMost(500) },
    );
  });

  it('are found for the situations that people have', () => {
    const labels = flipsOf(knowledge, readyToTune).find(
      ({ change }) => change['labels'] === 'mostly',
    );
    expect(labels?.verdict).toStrictEqual({ now: 'prompt-first', target: 'fine-tuned' });
    const unwritten = flipsOf(knowledge, readyToRetrieve).find(
      ({ change }) => change['sources'] === 'unwritten',
    );
    expect(unwritten?.verdict).toMatchObject({ target: 'rag' });
  });
});
