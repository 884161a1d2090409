import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { chosen, type Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Approach, Knowledge, Option } from '../../src/knowledge/schema.ts';
import { stageIds } from '../../src/knowledge/vocabulary.ts';
import { digest, manySituations } from '../fixtures/digest.ts';

const asShipped = manySituations.map((situation) => digest(knowledge, situation));

/** Whether some situation is decided otherwise under changed knowledge. */
function matters(changed: Knowledge): boolean {
  return manySituations.some((situation, index) => digest(changed, situation) !== asShipped[index]);
}

function withApproach(id: string, change: (approach: Approach) => Approach): Knowledge {
  const approaches = knowledge.approaches.map((one) => (one.id === id ? change(one) : one));
  return { ...knowledge, approaches };
}

function withOption(question: string, id: string, change: (option: Option) => Option): Knowledge {
  const questions = knowledge.questions.map((one) =>
    one.id === question
      ? {
          ...one,
          options: one.options.map((option) => (option.id === id ? change(option) : option)),
        }
      : one,
  );
  return { ...knowledge, questions };
}

const seen = (all: readonly (readonly string[])[]) => new Set(all.flat());

function forgetting(situation: Situation, question: string): Situation {
  return Object.fromEntries(Object.entries(situation).filter(([id]) => id !== question));
}

const without = <T>(items: readonly T[], gone: T) => items.filter((item) => item !== gone);

describe('no two options of a question are the same to the engine', () => {
  const singles = knowledge.questions.filter(({ type }) => type === 'single');
  const pairs = singles.flatMap(({ id, options }) =>
    options.flatMap((one, index) =>
      options.slice(index + 1).map((other) => ({ question: id, one: one.id, other: other.id })),
    ),
  );
  it.each(pairs)('$question: $one or $other', ({ question, one, other }) => {
    const differs = manySituations.some(
      (situation) =>
        digest(knowledge, { ...situation, [question]: one }) !==
        digest(knowledge, { ...situation, [question]: other }),
    );
    expect(differs).toBe(true);
  });
});

describe('each option of a multiple choice changes something', () => {
  const options = knowledge.questions
    .filter(({ type }) => type === 'multi')
    .flatMap(({ id, options: own }) => own.map((option) => ({ question: id, option: option.id })));
  it.each(options)('$question: $option', ({ question, option }) => {
    const differs = manySituations.some((situation) => {
      const kept = chosen(situation, question).filter((id) => id !== option);
      return (
        digest(knowledge, { ...situation, [question]: [...kept, option] }) !==
        digest(
          knowledge,
          kept.length > 0 ? { ...situation, [question]: kept } : forgetting(situation, question),
        )
      );
    });
    expect(differs).toBe(true);
  });
});

describe('each weight is felt', () => {
  const raises = knowledge.questions.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      (option.raises ?? []).map((raise) => ({
        question: id,
        option: option.id,
        need: raise.need,
        raise,
      })),
    ),
  );
  it.each(raises)('$question: $option raises $need', ({ question, option, raise }) => {
    expect(
      matters(
        withOption(question, option, (one) => ({
          ...one,
          raises: without(one.raises ?? [], raise),
        })),
      ),
    ).toBe(true);
  });

  const cells = knowledge.approaches.flatMap(({ id, covers }) =>
    Object.keys(covers).map((need) => ({ layer: id, need })),
  );
  it.each(cells)('$layer covers $need', ({ layer, need }) => {
    const changed = withApproach(layer, (approach) => ({
      ...approach,
      covers: Object.fromEntries(Object.entries(approach.covers).filter(([id]) => id !== need)),
    }));
    expect(matters(changed)).toBe(true);
  });

  const shifts = knowledge.approaches.flatMap(({ id, coverageShifts, burdenShifts }) =>
    [...coverageShifts, ...burdenShifts].map((shift) => ({ layer: id, shift: shift.id })),
  );
  it.each(shifts)('$layer: $shift', ({ layer, shift }) => {
    const changed = withApproach(layer, (approach) => ({
      ...approach,
      coverageShifts: approach.coverageShifts.filter(({ id }) => id !== shift),
      burdenShifts: approach.burdenShifts.filter(({ id }) => id !== shift),
    }));
    expect(matters(changed)).toBe(true);
  });

  const gates = knowledge.approaches.flatMap(({ id, gates: own }) =>
    own.map((gate) => ({ layer: id, gate: gate.id })),
  );
  it.each(gates)('$layer waits at $gate', ({ layer, gate }) => {
    const changed = withApproach(layer, (approach) => ({
      ...approach,
      gates: approach.gates.filter(({ id }) => id !== gate),
    }));
    expect(matters(changed)).toBe(true);
  });
});

describe('everything can be reached', () => {
  const decisions = manySituations.map((situation) => decide(knowledge, situation));

  it.each([
    {
      what: 'verdict now',
      ids: knowledge.verdicts,
      found: seen(decisions.map(({ now }) => [now.verdict])),
    },
    {
      what: 'verdict to grow into',
      ids: knowledge.verdicts,
      found: seen(decisions.map(({ target }) => [target.verdict])),
    },
    {
      what: 'stage',
      ids: stageIds.map((id) => ({ id })),
      found: seen(decisions.map(({ layers }) => layers.map(({ stage }) => stage))),
    },
    {
      what: 'failure mode',
      ids: knowledge.failureModes,
      found: seen(decisions.map(({ risks }) => risks.map(({ mode }) => mode.id))),
    },
    {
      what: 'step of the roadmap',
      ids: knowledge.roadmap,
      found: seen(
        decisions.map(({ roadmap }) =>
          roadmap.flatMap((item) => (item.kind === 'step' ? [item.step.id] : [])),
        ),
      ),
    },
    {
      what: 'reason to look again',
      ids: knowledge.lookAgain,
      found: seen(decisions.map(({ lookAgain }) => lookAgain.map(({ id }) => id))),
    },
    {
      what: 'measure',
      ids: knowledge.measures,
      found: seen(decisions.map(({ evaluation }) => evaluation.map(({ id }) => id))),
    },
    {
      what: 'method',
      ids: knowledge.approaches.flatMap(({ methods = [] }) => methods),
      found: seen(
        decisions.map(({ layers }) => layers.flatMap(({ methods }) => methods.map(({ id }) => id))),
      ),
    },
    {
      what: 'reason for a practice',
      ids: knowledge.practices.flatMap(({ calledForBy }) =>
        calledForBy.map(({ because }) => ({ id: because })),
      ),
      found: seen(
        decisions.map(({ practices }) =>
          practices.flatMap(({ reasons }) => reasons.map(({ because }) => because)),
        ),
      ),
    },
    {
      what: 'aggravation',
      ids: knowledge.failureModes.flatMap((mode) =>
        mode.aggravatedBy.map(({ because }) => ({ id: `${mode.id}: ${because}` })),
      ),
      found: seen(
        decisions.map(({ risks }) =>
          risks.flatMap(({ mode, aggravations }) =>
            aggravations.map(({ because }) => `${mode.id}: ${because}`),
          ),
        ),
      ),
    },
  ])('every $what', ({ ids, found }) => {
    expect(ids.map(({ id }) => id).filter((id) => !found.has(id))).toStrictEqual([]);
  });
});
