import { describe, expect, it } from 'vitest';
import { Compiler } from '../../src/core/compiler.ts';
import type { AnyCondition, World } from '../../src/core/condition.ts';
import { stateOf } from '../../src/core/marks.ts';
import { positionsIn } from '../../src/core/names.ts';
import { truths } from '../../src/core/program.ts';
import type { Situation } from '../../src/core/situation.ts';
import type { LayerId } from '../../src/knowledge/vocabulary.ts';
import { plainTruth } from '../fixtures/plain-truth.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

const { approaches, needs } = toyKnowledge;

const sort: AnyCondition = { question: 'task', is: ['sort'] };
const pained: AnyCondition = { question: 'pains', is: ['old-facts', 'wavering'] };
const moving: AnyCondition = { question: 'facts', is: ['moving'] };
const many: AnyCondition = { question: 'examples', is: ['many'] };
const open: AnyCondition = { unanswered: ['facts', 'examples'] };
const tuned: AnyCondition = { layer: ['fine-tuning', 'rag'], in: 'now' };
const carried: AnyCondition = {
  carrier: ['rag', 'fine-tuning'],
  of: ['current-facts', 'decision-consistency'],
};

const leaves: readonly AnyCondition[] = [
  sort,
  pained,
  moving,
  many,
  open,
  { unanswered: ['facts'] },
  tuned,
  { layer: ['structured-output'], in: 'now' },
  carried,
  { carrier: ['prompting', 'structured-output'], of: ['output-contract'] },
];
const conditions: readonly AnyCondition[] = [
  ...leaves.flatMap((leaf): AnyCondition[] => [leaf, { not: leaf }, { not: { not: leaf } }]),
  ...[[], [sort], [moving, many], [sort, pained, moving], [sort, open, tuned, carried]].flatMap(
    (parts): AnyCondition[] => [
      { all: parts },
      { any: parts },
      { not: { all: parts } },
      { not: { any: parts } },
    ],
  ),
  { any: [{ all: [sort, { not: moving }] }, { not: { any: [many, { not: pained }] } }, tuned] },
  { all: [{ not: open }, { any: [{ all: [] }, { not: { all: [moving, many] } }] }, sort] },
];

const situations: readonly Situation[] = [
  {},
  { task: 'sort', pains: ['wavering'], facts: 'moving', examples: 'many' },
  { task: 'answer', pains: ['none', 'old-facts'], facts: 'still', examples: 'few' },
  { task: 'sort', pains: [], facts: 'not-applicable', examples: 'not-applicable' },
  { task: 'wish', pains: ['bad-form'], facts: 'not-applicable', examples: 'many' },
  { pains: ['none'], facts: 'moving' },
  { task: 'sort', facts: 'moving', examples: 'not-applicable' },
  { task: 'sort', facts: 'not-applicable', examples: 'few' },
];

const architectures: readonly Required<Pick<World, 'now' | 'carries'>>[] = [
  { now: [], carries: [] },
  { now: ['prompting'], carries: [{ need: 'output-contract', layer: 'prompting' }] },
  {
    now: ['prompting', 'structured-output', 'rag'],
    carries: [
      { need: 'current-facts', layer: 'rag' },
      { need: 'output-contract', layer: 'structured-output' },
    ],
  },
  {
    now: ['prompting', 'fine-tuning'],
    carries: [
      { need: 'decision-consistency', layer: 'fine-tuning' },
      { need: 'output-contract', layer: 'prompting' },
    ],
  },
];

const numbered = {
  yes: truths.yes,
  no: truths.no,
  unknown: truths.unknown,
  void: truths.hasNoSay,
} as const;

function bitsOf(ids: readonly LayerId[]): number {
  return ids.reduce((bits, id) => bits | (1 << approaches.findIndex((one) => one.id === id)), 0);
}

function composedOf({ now, carries }: (typeof architectures)[number]) {
  return {
    now: bitsOf(now),
    target: 0,
    carrying: (at: number) =>
      bitsOf(carries.flatMap(({ need, layer }) => (need === needs[at]?.id ? [layer] : []))),
  };
}

describe('conditions as numbers', () => {
  it.each(conditions)('%j is what it says, and so are those beside it', (one) => {
    const compiler = new Compiler(positionsIn(toyKnowledge));
    const asked = [many, one, sort];
    const entries = asked.map((condition) => compiler.add(condition));
    const program = compiler.program();
    for (const situation of situations) {
      const state = stateOf(toyKnowledge, situation);
      const plain = asked.map((condition) => plainTruth(condition, { situation }));
      expect([situation, entries.map((entry) => program.evaluate(entry, state))]).toStrictEqual([
        situation,
        plain.map((truth) => numbered[truth]),
      ]);
      expect(entries.map((entry) => program.holds(entry, state))).toStrictEqual(
        plain.map((truth) => truth === 'yes'),
      );
      const found = architectures.map((architecture) =>
        program.evaluate(entries[1] ?? -1, state, composedOf(architecture)),
      );
      expect([situation, found]).toStrictEqual([
        situation,
        architectures.map((composed) => numbered[plainTruth(one, { situation, ...composed })]),
      ]);
    }
  });
});
