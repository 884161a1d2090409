import { describe, expect, it } from 'vitest';
import { type Priorities, weightsOf } from '../../../src/core/burden.ts';
import { type Kernel, kernelOf } from '../../../src/core/kernel.ts';
import { stateOf } from '../../../src/core/marks.ts';
import { outcomeOf } from '../../../src/core/outcome.ts';
import type { Situation } from '../../../src/core/situation.ts';
import type { Condition, Knowledge, Question } from '../../../src/knowledge/schema.ts';
import { fullToy } from '../../fixtures/full-toy.ts';
import { toyKnowledge } from '../../fixtures/toy-knowledge.ts';

const all = { task: 'sort', pains: ['old-facts', 'wavering'], facts: 'moving', examples: 'many' };
const none = 'not-applicable';

/** Decided one after another, so that each follows on the one before. */
const situations: readonly (readonly [Situation, Priorities])[] = [
  [{}, {}],
  [all, {}],
  [all, { effort: 'high', 'run-cost': 'high', 'speed-of-change': 'high' }],
  [{ ...all, facts: 'still' }, {}],
  [{ ...all, examples: 'few' }, {}],
  [{ ...all, task: 'wish' }, {}],
  [{ ...all, task: 'answer' }, {}],
  [{ ...all, task: 'answer', examples: 'few', pains: ['none'] }, {}],
  [{ task: 'answer', examples: 'few', pains: ['wavering'] }, {}],
  [{ task: 'answer', facts: 'moving', pains: ['wavering', 'none'] }, { effort: 'low' }],
  [{ task: 'answer', facts: 'moving', pains: ['none'], examples: 'many' }, {}],
  [{ task: 'answer', facts: none, pains: ['old-facts', 'bad-form'], examples: 'few' }, {}],
  [{ facts: none, examples: 'few', pains: ['bad-form'] }, {}],
  [{ task: 'sort', facts: none, examples: none, pains: ['bad-form'] }, {}],
  [{ task: 'sort', examples: 'many', pains: ['bad-form', 'wavering'] }, { portability: 'low' }],
  [{ task: 'sort', facts: 'still', examples: 'few', pains: ['old-facts', 'bad-form'] }, {}],
  [{ task: 'sort', facts: 'moving', examples: 'few', pains: [] }, {}],
  [{ facts: 'still', pains: ['none'] }, {}],
  [{ task: 'answer', facts: 'still', pains: ['old-facts', 'none'], examples: 'few' }, {}],
  [{ task: 'sort', facts: none, pains: ['old-facts', 'bad-form'], examples: 'few' }, {}],
];

/** The toy knowledge with one question put in the place of its namesake, and one gate for all that is tuned. */
function withGate(question: Partial<Question>, opens: Condition): Knowledge {
  return {
    ...toyKnowledge,
    questions: toyKnowledge.questions.map((one) =>
      one.id === question.id ? { ...one, ...question } : one,
    ),
    approaches: toyKnowledge.approaches.map((one) => ({
      ...one,
      gates: one.gates.map((gate) => ({ ...gate, opens })),
    })),
  };
}

function layers(content: Knowledge, bits: number): readonly string[] {
  return content.approaches.filter((_, at) => (bits & (1 << at)) !== 0).map(({ id }) => id);
}

function byKernel(kernel: Kernel, content: Knowledge, situation: Situation, weighed: Priorities) {
  const found = kernel.decide(stateOf(content, situation), weightsOf(weighed));
  return [
    [content.verdicts[found.now]?.id, ...layers(content, found.nowLayers)],
    [content.verdicts[found.target]?.id, ...layers(content, found.targetLayers)],
  ];
}

function byTheBook(content: Knowledge, situation: Situation, weighed: Priorities) {
  const { now, target } = outcomeOf(content, situation, weighed);
  return [now, target].map(({ verdict, layers: its }) => [verdict, ...its]);
}

/** The toy with these gates of retrieval: some that may shut for good and some that may not. */
function gated(...order: readonly ('written' | 'labelled' | 'sorted')[]): Knowledge {
  const approaches = fullToy.approaches.map((approach) => {
    const [gate] = approach.id === 'rag' ? approach.gates : [];
    if (gate === undefined) return approach;
    const { never: _, ...other } = gate;
    const gates = {
      written: gate,
      labelled: { ...other, id: 'labelled', opens: { question: 'examples', is: ['many'] } },
      sorted: { ...other, id: 'sorted', opens: { question: 'task', is: ['sort'] } },
    };
    return { ...approach, gates: order.map((id) => gates[id]) };
  });
  // Without the layer that carries the same, retrieval is what is left to grow into.
  return { ...fullToy, approaches: approaches.filter(({ id }) => id !== 'context') };
}

/** The toy in which the two needs that an answer raises, one of them together with another, change places. */
const raisedOtherwise: Knowledge = {
  ...fullToy,
  questions: fullToy.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({
      ...option,
      raises: (option.raises ?? []).map((raise) =>
        raise.when === undefined ? raise : { ...raise, need: 'decision-consistency' as const },
      ),
    })),
  })),
};

describe('the kernel decides what the plain engine decides', () => {
  it.each([
    ['on the toy', fullToy],
    ['where a need that is not the first is raised together', raisedOtherwise],
    [
      'whatever the order of gates, the one that shuts last',
      gated('labelled', 'sorted', 'written'),
    ],
    ['that one first', gated('written', 'labelled', 'sorted')],
    ['that one between', gated('sorted', 'written', 'labelled')],
  ])('one state after another, %s', (_, content) => {
    const kernel = kernelOf(content);
    for (const [situation, priorities] of situations)
      expect([situation, byKernel(kernel, content, situation, priorities)]).toStrictEqual([
        situation,
        byTheBook(content, situation, priorities),
      ]);
  });

  it('where a gate can tell too many answers apart to keep how it stands', () => {
    const raises = [{ need: 'decision-consistency', by: 60, claims: [] }] as const;
    const many = Array.from({ length: 20 }, (_, at) => `pain-${at}`);
    const content = withGate(
      {
        id: 'pains',
        type: 'multi',
        options: many.map((id) => ({ id, code: '', label: '', hint: '', raises })),
      },
      { any: many.slice(1).map((id) => ({ question: 'pains', is: [id] })) },
    );
    const kernel = kernelOf(content);
    for (const pains of [many.slice(0, 1), many.slice(3, 9), [], many, undefined]) {
      const situation: Situation = pains === undefined ? {} : { pains };
      expect(byKernel(kernel, content, situation, {})).toStrictEqual(
        byTheBook(content, situation, {}),
      );
    }
  });

  it('no verdict, where the content has none that holds', () => {
    const { now, target } = kernelOf({ ...fullToy, verdicts: [] }).decide(
      stateOf(fullToy, { task: 'answer' }),
    );
    expect([now, target]).toStrictEqual([-1, -1]);
  });
});
