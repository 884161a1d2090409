import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Confidence, confidenceOf } from '../../src/core/confidence.ts';
import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Question } from '../../src/knowledge/schema.ts';
import type { VerdictId } from '../../src/knowledge/vocabulary.ts';
import {
  aSituation,
  anAnswer,
  ready,
  readyToTune,
  readyForHybrid,
  readyToRetrieve,
  atMost,
} from '../fixtures/situations.ts';

const questions = knowledge.questions.map(({ id }) => id);

const full: fc.Arbitrary<Situation> = fc
  .tuple(...knowledge.questions.map(anAnswer))
  .map((answers) => Object.fromEntries(answers.map((answer, at) => [questions[at] ?? '', answer])));

/** Nearly ready situations in which two questions are open. */
const nearlyFull: fc.Arbitrary<Situation> = fc
  .tuple(
    fc.oneof(full, fc.constantFrom(readyToTune, readyForHybrid, readyToRetrieve)),
    fc.subarray(questions, { minLength: 2, maxLength: 2 }),
  )
  .map(([situation, open]) =>
    Object.fromEntries(Object.entries(situation).filter(([id]) => !open.includes(id))),
  );

const total = (confidence: Confidence) => confidence.now.reduce((sum, { share }) => sum + share, 0);

describe('confidence', () => {
  it('adds up to one, is the same each time, and names its standard error', () => {
    fc.assert(
      fc.property(aSituation, (situation) => {
        const once = confidenceOf(knowledge, situation, {}, 200);
        expect(confidenceOf(knowledge, situation, {}, 200)).toStrictEqual(once);
        expect(total(once)).toBeCloseTo(1, 10);
        expect(once.standardError > 0).toBe(!once.exact && once.standardError !== 0);
        expect(once.standardError).toBeLessThanOrEqual(0.5 / Math.sqrt(200));
      }),
      { numRuns: atMost(300) },
    );
  });

  it('of a sample is within three standard errors of trying all, on 200 situations', () => {
    fc.assert(
      fc.property(nearlyFull, (situation) => {
        const exact = confidenceOf(knowledge, situation);
        fc.pre(exact.exact);
        const sampled = confidenceOf(knowledge, situation, {}, 4_000, 'sample');
        expect(sampled.exact).toBe(false);
        const band = 3.3 * Math.max(sampled.standardError, 0.5 / 4_000);
        for (const { verdict, share } of exact.now) {
          const found = sampled.now.find((one) => one.verdict === verdict)?.share ?? 0;
          expect(Math.abs(found - share)).toBeLessThanOrEqual(band);
        }
      }),
      { numRuns: atMost(200), seed: 20 },
    );
  });

  it('is whole when all is answered and what is decided hangs on no priority', () => {
    expect(confidenceOf(knowledge, readyToTune)).toMatchObject({
      now: [{ verdict: 'fine-tuned', share: 1 }],
      target: [{ verdict: 'fine-tuned', share: 1 }],
      exact: true,
      standardError: 0,
      tie: false,
    });
  });

  it('counts the decided verdict among those that can win', () => {
    fc.assert(
      fc.property(full, (situation) => {
        const { now } = confidenceOf(knowledge, situation);
        expect(now.map(({ verdict }) => verdict)).toContain(
          decide(knowledge, situation).now.verdict,
        );
      }),
      { numRuns: atMost(300) },
    );
  });
});

const shareOf = (grade: 'measured' | 'observed' | 'guessed' | undefined) =>
  confidenceOf(knowledge, readyToTune, grade && { grades: { labels: grade } }, 20_000).now.find(
    ({ verdict }) => verdict === 'fine-tuned',
  )?.share ?? 0;

/** Answers in which two or three single choices that have few options are open. */
const withFewOpen: fc.Arbitrary<readonly [Situation, readonly Question[]]> = fc
  .tuple(
    fc.oneof(full, fc.constantFrom(...ready)),
    fc.subarray(
      knowledge.questions.filter(({ type, options }) => type === 'single' && options.length <= 3),
      { minLength: 2, maxLength: 3 },
    ),
  )
  .map(([situation, open]) => [without(situation, open), open] as const);

function without(situation: Situation, open: readonly Question[]): Situation {
  const ids = open.map(({ id }) => id);
  return Object.fromEntries(Object.entries(situation).filter(([id]) => !ids.includes(id)));
}

const shareIn = ({ now }: Confidence, verdict: VerdictId) =>
  now.find((one) => one.verdict === verdict)?.share ?? 0;
const mean = (shares: readonly number[]) =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;

describe('W3: what is unknown never makes the answer firmer', () => {
  it('not knowing is as firm as the possible answers are on average, so its lead is never above theirs', () => {
    fc.assert(
      fc.property(withFewOpen, ([situation, [question]]) => {
        const open = confidenceOf(knowledge, situation);
        fc.pre(open.exact && question !== undefined);
        const { id, options } = question;
        const known = options.map((option) =>
          confidenceOf(knowledge, { ...situation, [id]: option.id }),
        );
        for (const { verdict, share } of open.now)
          expect(share).toBeCloseTo(mean(known.map((each) => shareIn(each, verdict))), 10);
        const leads = known.map(({ now: [first] }) => first?.share ?? 0);
        expect(open.now[0]?.share).toBeLessThanOrEqual(mean(leads) + 1e-9);
      }),
      { numRuns: atMost(200) },
    );
  });
});

describe('grades', () => {
  it('a guess is less certain than an observation, an observation than a measurement', () => {
    expect(shareOf('guessed')).toBeLessThan(shareOf('observed'));
    expect(shareOf('observed')).toBeLessThan(shareOf('measured'));
  });

  it('an answer without a grade is taken at its word', () => {
    expect(shareOf(undefined)).toBe(shareOf('measured'));
  });

  it('are doubted as published: a guess on two wrong labels of three in three of ten', () => {
    expect(shareOf('guessed')).toBeCloseTo(1 - 0.3 * (2 / 3), 1);
    expect(shareOf('observed')).toBeCloseTo(1 - 0.1 * (2 / 3), 1);
  });
});
