import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Priorities } from '../../src/core/burden.ts';
import { decide } from '../../src/core/decide.ts';
import { inquiryOf } from '../../src/core/inquiry.ts';
import type { Situation } from '../../src/core/situation.ts';
import { testCardsOf } from '../../src/core/test-cards.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Knowledge } from '../../src/knowledge/schema.ts';
import { aSituation, atMost } from '../fixtures/situations.ts';

const level = fc.constantFrom('low', 'normal', 'high');
const somePriorities: fc.Arbitrary<Priorities> = fc.record(
  { 'speed-of-change': level, effort: level, 'run-cost': level, portability: level },
  { requiredKeys: [] },
);

const verdictsOf = (content: Knowledge, situation: Situation, priorities: Priorities = {}) => {
  const { now, target } = decide(content, situation, priorities);
  return { now: now.verdict, target: target.verdict };
};

it('test cards tell for every unknown that matters what deciding again would', () => {
  fc.assert(
    fc.property(aSituation, somePriorities, (situation, priorities) => {
      const inquiry = inquiryOf(knowledge, situation, priorities, 10);
      const cards = testCardsOf(knowledge, situation, inquiry, priorities);
      const today = verdictsOf(knowledge, situation, priorities);
      expect(cards.map(({ prospect }) => prospect.question).toSorted()).toStrictEqual(
        inquiry.next.map(({ question }) => question).toSorted(),
      );
      for (const { experiment, prospect, outcomes } of cards) {
        expect(situation[experiment.question]).toBeUndefined();
        expect(prospect.question).toBe(experiment.question);
        const question = knowledge.questions.find(({ id }) => id === experiment.question);
        expect(outcomes.map(({ option }) => option)).toStrictEqual(
          question?.options.map(({ id }) => id),
        );
        for (const { option, verdict, changes } of outcomes) {
          const answer = question?.type === 'multi' ? [option] : option;
          const again = { ...situation, [experiment.question]: answer };
          expect(verdict).toStrictEqual(verdictsOf(knowledge, again, priorities));
          expect(changes).toBe(JSON.stringify(verdict) !== JSON.stringify(today));
        }
      }
    }),
    { numRuns: atMost(200) },
  );
});
