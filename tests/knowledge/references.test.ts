import { describe, expect, it } from 'vitest';
import { claims } from '../../src/knowledge/claims.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import {
  criterionIds,
  layerIds,
  needIds,
  practiceIds,
  verdictIds,
} from '../../src/knowledge/vocabulary.ts';
import contract from '../fixtures/contract-questions.json' with { type: 'json' };

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const repeated = (items: readonly string[]) =>
  items.filter((item, index) => items.indexOf(item) !== index);

/** Every object anywhere in the content. */
function everyObject(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return [record, ...Object.values(record).flatMap(everyObject)];
}

const objects = everyObject(knowledge);

describe('the questions', () => {
  it('are those of the contract, in its order, with its options', () => {
    const ours = knowledge.questions.map(({ id, step, type, options, exclusive }) => ({
      id,
      step,
      type,
      options: idsOf(options),
      ...(exclusive === undefined ? {} : { exclusive }),
    }));
    const theirs = contract.questions.map(({ id, step, type, options, exclusive }) => ({
      id,
      step,
      type,
      options: idsOf(options),
      ...(exclusive === undefined ? {} : { exclusive }),
    }));
    expect(ours).toStrictEqual(theirs);
  });

  it('may not apply where the contract says so', () => {
    const mayNot = knowledge.questions.filter(({ mayNotApply }) => mayNotApply).map(({ id }) => id);
    const steps = ['knowledge', 'behaviour', 'data', 'operations'];
    const others = ['baseline', 'models', 'recurrence'];
    const expected = contract.questions
      .filter(({ id, step }) => steps.includes(step) || others.includes(id))
      .map(({ id }) => id);
    expect(mayNot).toStrictEqual(expected);
  });

  it('have link codes of their own', () => {
    const codes = knowledge.questions.map(({ code }) => code);
    expect(repeated(codes)).toStrictEqual([]);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
    for (const { id, options } of knowledge.questions) {
      const own = options.map((option) => option.code);
      expect(repeated(own), id).toStrictEqual([]);
      for (const code of own) expect(code, id).toMatch(/^(?!xx$|na$)[a-z]{2}$/);
    }
  });

  it('read as questions, each option with a label and a hint of its own', () => {
    for (const { id, asks, help, why, short, options } of knowledge.questions) {
      expect(asks, id).toMatch(/\?$/);
      for (const text of [help, why, short]) expect(text.length, id).toBeGreaterThan(2);
      expect(repeated(options.map(({ label }) => label)), id).toStrictEqual([]);
      expect(repeated(options.map(({ hint }) => hint)), id).toStrictEqual([]);
    }
    expect(JSON.stringify(knowledge)).not.toContain('TODO');
  });
});

describe('the experiments', () => {
  it('are one for each question, in question order', () => {
    expect(knowledge.experiments.map(({ question }) => question)).toStrictEqual(
      idsOf(knowledge.questions),
    );
    expect(repeated(knowledge.experiments.map(({ name }) => name))).toStrictEqual([]);
  });

  it.each(knowledge.experiments)(
    'on $question say what each of its options would look like',
    ({ question, action, minutes, reading }) => {
      const options = knowledge.questions.find(({ id }) => id === question)?.options ?? [];
      expect(Object.keys(reading)).toStrictEqual(idsOf(options));
      expect(repeated(Object.values(reading))).toStrictEqual([]);
      for (const text of [action, ...Object.values(reading)])
        expect(text).toMatch(/^[A-Z].{14,}[.]$/s);
      expect(Number.isInteger(minutes) && minutes > 0 && minutes <= 480).toBe(true);
    },
  );
});

describe('the vocabulary', () => {
  it.each([
    { what: 'needs', ours: idsOf(knowledge.needs), all: needIds },
    { what: 'layers', ours: idsOf(knowledge.approaches), all: layerIds },
    { what: 'criteria', ours: idsOf(knowledge.criteria), all: criterionIds },
    { what: 'practices', ours: idsOf(knowledge.practices), all: practiceIds },
    { what: 'verdicts', ours: idsOf(knowledge.verdicts), all: verdictIds },
  ])('has content for all $what, in order', ({ ours, all }) => {
    expect(ours).toStrictEqual([...all]);
  });

  it('gives each verdict a letter of its own', () => {
    const codes = knowledge.verdicts.map(({ code }) => code);
    expect(repeated(codes)).toStrictEqual([]);
    for (const code of codes) expect(code).toMatch(/^[a-z]$/);
  });
});

describe('every id resolves', () => {
  const optionIds = new Map(
    knowledge.questions.map(({ id, options }) => [id, new Set(idsOf(options))]),
  );

  it('questions and options named in conditions', () => {
    const wrong = objects.flatMap(({ question, is }) => {
      if (typeof question !== 'string' || !Array.isArray(is)) return [];
      const known = optionIds.get(question);
      return is.filter((option) => !known?.has(String(option))).map((id) => `${question}: ${id}`);
    });
    expect(wrong).toStrictEqual([]);
  });

  it('questions named as unanswered', () => {
    const named = objects.flatMap(({ unanswered }) =>
      Array.isArray(unanswered) ? unanswered.map(String) : [],
    );
    expect(named.filter((id) => !optionIds.has(id))).toStrictEqual([]);
  });

  it('claims', () => {
    const known = new Set(idsOf(claims));
    const cited = objects.flatMap((object) =>
      Array.isArray(object['claims']) ? object['claims'].map(String) : [],
    );
    expect(cited.length).toBeGreaterThan(500);
    expect(cited.filter((id) => !known.has(id))).toStrictEqual([]);
  });

  it('claims belong to a document', () => {
    const known = new Set(idsOf(knowledge.documents));
    expect(claims.filter(({ document }) => !known.has(document))).toStrictEqual([]);
    expect(repeated(idsOf(claims))).toStrictEqual([]);
    expect(claims).toHaveLength(528);
  });

  it('answers of scenarios', () => {
    const wrong = knowledge.scenarios.flatMap(({ id, answers }) =>
      Object.entries(answers).flatMap(([question, answer]) =>
        [answer]
          .flat()
          .filter((option) => !optionIds.get(question)?.has(option))
          .map((option) => `${id}: ${question}: ${option}`),
      ),
    );
    expect(wrong).toStrictEqual([]);
  });

  it.each([
    { what: 'failure modes', items: knowledge.failureModes },
    { what: 'scenarios', items: knowledge.scenarios },
    { what: 'steps of the roadmap', items: knowledge.roadmap },
    { what: 'reasons to look again', items: knowledge.lookAgain },
    { what: 'measures', items: knowledge.measures },
    { what: 'tensions', items: knowledge.tensions },
    {
      what: 'coverage shifts',
      items: knowledge.approaches.flatMap(({ coverageShifts }) => coverageShifts),
    },
    {
      what: 'burden shifts',
      items: knowledge.approaches.flatMap(({ burdenShifts }) => burdenShifts),
    },
  ])('ids of $what are given once', ({ items }) => {
    expect(items.length).toBeGreaterThan(0);
    expect(repeated(idsOf(items))).toStrictEqual([]);
    for (const { id } of items) expect(id).toMatch(/^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$/);
  });
});

describe('the tables keep to their scales', () => {
  it('strengths are multiples of ten, coverage of twenty, burdens whole', () => {
    for (const { options } of knowledge.questions)
      for (const { raises = [] } of options)
        for (const { by } of raises) expect([by % 10, by > 0, by <= 100]).toEqual([0, true, true]);
    for (const { covers, coverageShifts, burden, burdenShifts } of knowledge.approaches) {
      for (const { level } of Object.values(covers)) expect(level % 20).toBe(0);
      for (const { by } of coverageShifts) expect(Math.abs(by % 20)).toBe(0);
      for (const { points } of Object.values(burden)) expect(Number.isInteger(points)).toBe(true);
      for (const { by } of burdenShifts) expect(Number.isInteger(by)).toBe(true);
    }
  });

  it('there are at least 35 failure modes, each whole', () => {
    expect(knowledge.failureModes.length).toBeGreaterThanOrEqual(35);
    for (const {
      id,
      looksLike,
      earlySignal,
      remedy,
      aggravatedBy,
      strikes,
    } of knowledge.failureModes) {
      for (const text of [looksLike, earlySignal, remedy])
        expect(text.length, id).toBeGreaterThan(20);
      expect(aggravatedBy.length, id).toBeGreaterThan(0);
      expect(strikes.length, id).toBeGreaterThan(0);
    }
  });
});
