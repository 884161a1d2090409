import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../src/core/conflicts.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Conflict } from '../../src/knowledge/schema.ts';
import { ready } from '../fixtures/situations.ts';

const { conflicts, questions } = knowledge;

/** The shortest situation in which it holds: the first contradicting option of each question. */
function witnessOf({ between }: Conflict): Situation {
  return Object.fromEntries(
    between.map(({ question, is: [option = ''] }) => {
      const isMulti = questions.find(({ id }) => id === question)?.type === 'multi';
      return [question, isMulti ? [option] : option];
    }),
  );
}

const foundIn = (situation: Situation) =>
  conflictsIn(knowledge, situation).map(({ conflict }) => conflict.id);

describe('a conflict of the content', () => {
  it.each(conflicts.map((conflict) => [conflict.id, conflict] as const))(
    '%s is found among its own answers, and takes all of them',
    (id, conflict) => {
      const witness = witnessOf(conflict);
      expect(foundIn(witness)).toContain(id);
      for (const { question } of conflict.between) {
        const { [question]: _, ...others } = witness;
        expect(foundIn(others)).not.toContain(id);
      }
    },
  );

  it('asks to check one of the questions whose answers it names', () => {
    for (const { between, check } of conflicts) {
      expect(between.length).toBeGreaterThan(1);
      expect(between.map(({ question }) => question)).toContain(check);
      for (const { question, is } of between) {
        const options = questions.find(({ id }) => id === question)?.options.map(({ id }) => id);
        for (const option of is) expect(options).toContain(option);
      }
    }
  });

  it('has an id of its own', () => {
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
  });
});

describe('answers that belong together', () => {
  it.each(ready.map((situation, at) => [at, situation] as const))(
    'have no conflict: situation %i that is ready for its architecture',
    (_, situation) => {
      expect(conflictsIn(knowledge, situation)).toStrictEqual([]);
    },
  );

  it.each(knowledge.scenarios.map(({ id, answers }) => [id, answers] as const))(
    'have no conflict: the scenario %s',
    (_, answers) => {
      expect(conflictsIn(knowledge, answers)).toStrictEqual([]);
    },
  );
});
