import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import { reckon } from '../../../src/core/economics/reckon.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { economics } from '../../../src/knowledge/economics.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { anyFigures } from '../../fixtures/any-answers.ts';
import { manySituations } from '../../fixtures/digest.ts';

const some = manySituations.filter((_, at) => at % 10 === 0);
const decisions = some.map((situation) => decide(knowledge, situation));
const aDecision = fc.constantFrom(...decisions);
const of = (situation: Situation) => reckon(economics, knowledge, decide(knowledge, situation), {});

/** The layers that stay on the base model. */
const onBase = (layers: readonly string[]) => layers.filter((id) => id !== 'distillation').join();

/** Whether three times a figure makes another cost of anything compared. */
function changes(situation: Situation, id: string): boolean {
  const decision = decide(knowledge, situation);
  const costsAt = (factor: number) => {
    const figures = reckon(economics, knowledge, decision, {}).figures;
    const value = Object.entries(figures).find(([one]) => one === id)?.[1] ?? 0;
    const { architectures, swap } = reckon(economics, knowledge, decision, {
      [id]: value * factor,
    });
    return [...architectures, swap].map(({ cost }) => cost.once + cost.aYear).join();
  };
  return costsAt(1) !== costsAt(3);
}

describe('the architectures compared', () => {
  it('are prompting only, today’s, the one to grow into and the runners-up, each once', () => {
    for (const decision of decisions) {
      const { architectures, swap } = reckon(economics, knowledge, decision, {});
      const sets = architectures.map(({ layers }) => layers.join());
      expect(sets[0]).toBe('prompting');
      expect(new Set(sets).size).toBe(sets.length);
      const wanted = [
        decision.now,
        decision.target,
        decision.now.runnerUp,
        decision.target.runnerUp,
      ];
      for (const one of wanted) if (one !== undefined) expect(sets).toContain(onBase(one.layers));
      expect(sets.some((set) => set.includes('distillation'))).toBe(false);
      expect(sets).toContain(onBase(swap.layers));
      expect(swap.layers).toContain('distillation');
    }
  });

  it('name today’s with other ready knowledge layers only', () => {
    const roles = decisions.flatMap((decision) =>
      reckon(economics, knowledge, decision, {}).architectures.flatMap(({ roles: its }) =>
        its.map((role) => ({ role, decision })),
      ),
    );
    const instead = roles.flatMap(({ role, decision }) =>
      role.as === 'instead' ? [{ ...role, decision }] : [],
    );
    expect(instead.length).toBeGreaterThan(0);
    for (const { layer, of: replaced, decision } of instead) {
      const gates = decision.layers.find(({ id }) => id === layer)?.gates ?? [];
      expect(gates.every(({ status }) => status === 'open')).toBe(true);
      expect(decision.now.layers).toContain(replaced);
      expect(decision.now.layers).not.toContain(layer);
    }
  });

  it('say of the swap whether the decision asks for it', () => {
    for (const decision of decisions) {
      const asked = (['now', 'target'] as const).filter((stage) =>
        decision[stage].layers.includes('distillation'),
      );
      const { swap } = reckon(economics, knowledge, decision, {});
      expect(swap.roles.map(({ as }) => as)).toEqual(asked);
    }
    expect(decisions.some(({ target }) => target.layers.includes('distillation'))).toBe(true);
  });
});

describe('with any figures', () => {
  const numRuns = 150;

  it('one base model is held constant: only the swap knows the smaller one', () => {
    fc.assert(
      fc.property(aDecision, anyFigures(knowledge), (decision, figures) => {
        const one = reckon(economics, knowledge, decision, figures);
        const other = reckon(economics, knowledge, decision, {
          ...figures,
          'small-input-price': 99_999,
          'small-output-price': 99_999,
          'small-hosting-a-month': 99_999,
        });
        expect(other.architectures).toEqual(one.architectures);
      }),
      { numRuns },
    );
  });

  it('lines add up to parts, parts to visible and invisible, and those to the year', () => {
    fc.assert(
      fc.property(aDecision, anyFigures(knowledge), (decision, figures) => {
        const { architectures, swap } = reckon(economics, knowledge, decision, figures);
        for (const { cost } of [...architectures, swap]) {
          const lines = cost.lines.reduce((sum, { firstYear }) => sum + firstYear, 0);
          const parts = Object.values(cost.parts).reduce((sum, part) => sum + part, 0);
          expect([lines, parts]).toEqual([cost.firstYear, cost.firstYear]);
          expect(cost.visible + cost.invisible).toBe(cost.firstYear);
        }
      }),
      { numRuns },
    );
  });

  it('more requests never cost less, in any architecture', () => {
    const requests = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(aDecision, anyFigures(knowledge), requests, (decision, figures, more) => {
        const before = reckon(economics, knowledge, decision, {
          ...figures,
          'requests-a-day': 500,
        });
        const after = reckon(economics, knowledge, decision, {
          ...figures,
          'requests-a-day': 500 + more,
        });
        after.architectures.forEach(({ cost }, at) =>
          expect(cost.firstYear).toBeGreaterThanOrEqual(
            before.architectures[at]?.cost.firstYear ?? Number.NaN,
          ),
        );
      }),
      { numRuns },
    );
  });

  it('a crossing is one: dearer to start, no dearer from its month on and dearer the month before', () => {
    let seen = 0;
    fc.assert(
      fc.property(aDecision, anyFigures(knowledge), (decision, figures) => {
        for (const { dearer, cheaper, month } of reckon(economics, knowledge, decision, figures)
          .crossings) {
          if (month > 36) continue;
          seen += 1;
          const gapAt = (at: number) =>
            (dearer.cumulative[at] ?? Number.NaN) - (cheaper.cumulative[at] ?? Number.NaN);
          const hair = (cheaper.cumulative[month] ?? 0) * 1e-9;
          expect(gapAt(0)).toBeGreaterThan(0);
          expect(gapAt(month)).toBeLessThanOrEqual(hair);
          expect(gapAt(month - 1)).toBeGreaterThan(-hair);
        }
      }),
      { numRuns },
    );
    expect(seen).toBeGreaterThan(20);
  });

  it('the figures asked for are those that can change a cost, and each of them does', () => {
    for (const situation of some.slice(0, 12)) {
      const asked = of(situation).asked;
      for (const id of Object.keys(knowledge.figures)) {
        if (id === 'success-value' || id.startsWith('loss-')) continue;
        expect([id, changes(situation, id)]).toEqual([id, [...asked].some((one) => one === id)]);
      }
    }
  });
});

it('what is assumed follows the answers, and what a person says comes first', () => {
  expect(of({}).figures['requests-a-day']).toBe(1000);
  expect(of({ volume: 'millions' }).figures['requests-a-day']).toBe(2_000_000);
  const decision = decide(knowledge, { volume: 'millions' });
  const { figures } = reckon(economics, knowledge, decision, { 'requests-a-day': 7 });
  expect(figures['requests-a-day']).toBe(7);
});
