import { describe, expect, it } from 'vitest';
import type { Priorities } from '../../src/core/burden.ts';
import { outcomeOf } from '../../src/core/outcome.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { fullToy } from '../fixtures/full-toy.ts';
import { ready } from '../fixtures/situations.ts';

function layerOf(id: string, situation: Situation, priorities: Priorities = {}) {
  const found = outcomeOf(fullToy, situation, priorities).layers.find((layer) => layer.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
}

const wavering = {
  question: 'pains',
  option: 'wavering',
  by: 60,
  criterion: 'consistent-behaviour',
  claims: ['wavering'],
};
const answering = {
  question: 'task',
  option: 'answer',
  by: 20,
  criterion: 'fixes-failure',
  claims: ['alone'],
};

describe('reasons for a layer', () => {
  it('name what it carries beyond the others, with the answers that ask for it', () => {
    const situation = {
      task: 'sort',
      pains: ['wavering'],
      facts: 'moving',
      examples: 'not-applicable',
    };
    expect(layerOf('fine-tuning', situation).reasonsFor).toStrictEqual([
      {
        kind: 'carries',
        need: 'decision-consistency',
        points: 18,
        because: [wavering],
        claims: ['fine-tuning-decision-consistency', 'wavering'],
      },
    ]);
  });

  it('come with the greatest first, and cite the shifts', () => {
    const { reasonsFor, margin } = layerOf('prompting', {
      task: 'answer',
      pains: ['bad-form'],
      examples: 'many',
    });
    expect(
      reasonsFor.map(({ need, points, claims }) => [need, points, claims.join(' ')]),
    ).toStrictEqual([
      ['output-contract', 18, 'prompting-output-contract shift-shown bad-form'],
      ['decision-consistency', 6, 'prompting-decision-consistency shift-shown alone'],
    ]);
    expect(margin).toStrictEqual({ gain: 24, burden: 0 });
  });

  it('come with the greatest first, though a lesser need stands before it', () => {
    const { reasonsFor } = layerOf('prompting', {
      task: 'answer',
      pains: ['bad-form', 'wavering'],
      examples: 'few',
      facts: 'still',
    });
    expect(reasonsFor.map(({ need, points }) => [need, points])).toStrictEqual([
      ['decision-consistency', 16],
      ['output-contract', 12],
    ]);
  });

  it('cite only the shift where the table has no cell', () => {
    const shift = {
      id: 'taught',
      needs: ['output-contract'],
      when: { question: 'facts', is: ['still'] },
      by: 80,
      because: '',
      claims: ['shift-taught'],
    } as const;
    const approaches = fullToy.approaches.map((approach) =>
      approach.id === 'fine-tuning' ? { ...approach, coverageShifts: [shift] } : approach,
    );
    const situation = { task: 'wish', pains: ['bad-form'], facts: 'still', examples: 'few' };
    const tuning = outcomeOf({ ...fullToy, approaches }, situation).layers.find(
      ({ id }) => id === 'fine-tuning',
    );
    expect(tuning?.reasonsFor).toMatchObject([
      { need: 'output-contract', points: 12, claims: ['shift-taught', 'bad-form'] },
    ]);
    expect(tuning?.score.contributions[0]).toStrictEqual({
      criterion: 'consistent-behaviour',
      points: 24,
      source: 'coverage-shift',
      need: 'output-contract',
      shift: 'taught',
      claims: ['shift-taught'],
    });
  });

  it('are none where others carry as much', () => {
    const { reasonsFor, margin } = layerOf('prompting', { pains: ['bad-form'] });
    expect(reasonsFor).toStrictEqual([]);
    expect(margin).toStrictEqual({ gain: 0, burden: 0 });
  });
});

describe('reasons against a layer', () => {
  it('in the architecture: the gates that are not open, and its burden', () => {
    const { reasonsAgainst } = layerOf(
      'rag',
      { task: 'answer', pains: ['old-facts', 'wavering'], facts: 'moving', examples: 'many' },
      { 'run-cost': 'low' },
    );
    expect(reasonsAgainst).toStrictEqual([
      {
        kind: 'burden',
        points: 13.5,
        because: [],
        claims: [
          'rag-speed-of-change',
          'shift-sorted',
          'rag-effort',
          'rag-run-cost',
          'shift-kept-up',
          'rag-portability',
          'shift-painless',
        ],
      },
    ]);
    const held = layerOf('structured-output', { pains: ['bad-form'], task: 'answer' });
    expect(held.reasonsAgainst.map(({ kind }) => kind)).toStrictEqual([
      'gate',
      'covered',
      'burden',
    ]);
    const unknown = layerOf('structured-output', { pains: ['bad-form'] });
    expect(unknown.reasonsAgainst.map(({ kind }) => kind)).toStrictEqual(['gate', 'burden']);
  });

  it('nothing asks for it: its gates and that', () => {
    const situation = { task: 'sort', pains: ['wavering'], facts: 'still', examples: 'few' };
    expect(layerOf('rag', situation).reasonsAgainst).toStrictEqual([
      {
        kind: 'gate',
        gate: 'written',
        points: 0,
        because: [
          { question: 'facts', option: 'still' },
          { question: 'examples', option: 'few' },
        ],
        claims: ['gate-written'],
      },
      { kind: 'no-need', points: 0, because: [], claims: ['rag-works', 'rag-works-too'] },
    ]);
  });

  it('a gate says which of its questions are answered, a multiple choice once for each option', () => {
    const painful = {
      ...fullToy,
      approaches: fullToy.approaches.map((approach) => ({
        ...approach,
        gates: approach.gates.map((gate) => ({
          ...gate,
          opens: { question: 'pains', is: ['none'] },
        })),
      })),
    };
    const situation = { pains: ['old-facts', 'wavering'] };
    const rag = outcomeOf(painful, situation).layers.find(({ id }) => id === 'rag');
    expect(rag?.reasonsAgainst[0]?.because).toStrictEqual([
      { question: 'pains', option: 'old-facts' },
      { question: 'pains', option: 'wavering' },
    ]);
    const unanswered = outcomeOf(painful, {}).layers.find(({ id }) => id === 'rag');
    expect(unanswered?.reasonsAgainst[0]?.because).toStrictEqual([]);
  });

  it('others carry what it could: who, and how little it would add', () => {
    const { stage, reasonsAgainst, margin } = layerOf('fine-tuning', {
      task: 'answer',
      pains: ['wavering'],
      examples: 'few',
      facts: 'moving',
    });
    expect(stage).toBe('avoid');
    expect(reasonsAgainst.slice(1)).toStrictEqual([
      {
        kind: 'covered',
        need: 'decision-consistency',
        by: 'prompting',
        points: 24,
        because: [answering, wavering],
        claims: ['prompting-decision-consistency', 'alone', 'wavering'],
      },
      {
        kind: 'burden',
        points: 12,
        because: [],
        claims: [
          'fine-tuning-speed-of-change',
          'fine-tuning-effort',
          'fine-tuning-run-cost',
          'fine-tuning-portability',
        ],
      },
    ]);
    expect(margin).toStrictEqual({ gain: 24, burden: 12 });
  });

  it('carried by nobody but not worth its burden: only that', () => {
    const { reasonsAgainst } = layerOf('context', {
      task: 'sort',
      facts: 'moving',
      examples: 'many',
    });
    expect(reasonsAgainst.map(({ kind, by, points }) => [kind, by, points])).toStrictEqual([
      ['gate', undefined, 0],
      ['covered', 'rag', 0],
      ['burden', undefined, 8],
    ]);
    const dear = layerOf(
      'rag',
      { task: 'sort', facts: 'moving', examples: 'few' },
      {
        'speed-of-change': 'high',
        effort: 'high',
        'run-cost': 'high',
        portability: 'high',
      },
    );
    expect(dear.stage).toBe('not-needed');
    expect(dear.reasonsAgainst.map(({ kind }) => kind)).toStrictEqual(['burden']);
    expect(dear.margin).toStrictEqual({ gain: 16, burden: 22 });
  });

  it('what it would add least of comes first, and nothing that is not needed', () => {
    const approaches = fullToy.approaches.map((approach) =>
      approach.id === 'fine-tuning'
        ? {
            ...approach,
            covers: {
              'output-contract': { level: 100 as const, because: '', claims: [] },
              'decision-consistency': { level: 60 as const, because: '', claims: [] },
            },
          }
        : approach,
    );
    const situation = { task: 'answer', pains: ['bad-form', 'wavering'], examples: 'few' };
    const tuning = outcomeOf({ ...fullToy, approaches }, situation).layers.find(
      ({ id }) => id === 'fine-tuning',
    );
    expect(
      tuning?.reasonsAgainst.map(({ kind, need, by, points }) => [kind, need, by, points]),
    ).toStrictEqual([
      ['gate', undefined, undefined, 0],
      ['gate', undefined, undefined, 0],
      ['covered', 'decision-consistency', 'prompting', 8],
      ['covered', 'output-contract', 'prompting', 18],
      ['burden', undefined, undefined, 12],
    ]);
    const formless = outcomeOf({ ...fullToy, approaches }, { ...situation, pains: ['wavering'] });
    const covered = formless.layers
      .find(({ id }) => id === 'fine-tuning')
      ?.reasonsAgainst.filter(({ kind }) => kind === 'covered');
    expect(covered?.map(({ need }) => need)).toStrictEqual(['decision-consistency']);
  });
});

it('what others carry already is told from where the layer would add least, equals in the order of the needs', () => {
  const needs = knowledge.needs.map(({ id }) => id);
  const told = ready
    .flatMap((situation) => outcomeOf(knowledge, situation).layers)
    .map(({ reasonsAgainst }) =>
      reasonsAgainst.flatMap(({ kind, need, points }) =>
        kind === 'covered' && need ? [{ at: needs.indexOf(need), points }] : [],
      ),
    );
  for (const covered of told)
    expect(covered).toStrictEqual(covered.toSorted((a, b) => a.points - b.points || a.at - b.at));
  const isOutOfNeedOrder = told.some((covered) =>
    covered.some(({ at }, index) => at < (covered[index - 1]?.at ?? 0)),
  );
  expect(isOutOfNeedOrder).toBe(true);
});
