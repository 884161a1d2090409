import { expect, it } from 'vitest';
import { type Decision, decide } from '../../src/core/decide.ts';
import type { Behind } from '../../src/core/decisive.ts';
import { groundsOfContribution, groundsOfReason } from '../../src/core/grounds.ts';
import type { Reason } from '../../src/core/explain.ts';
import type { LayerId } from '../../src/knowledge/vocabulary.ts';
import { fullToy } from '../fixtures/full-toy.ts';

const situation = { task: 'answer', pains: ['none'], facts: 'moving', examples: 'many' };
const decision: () => Decision = () => decide(fullToy, situation);

const named = (behind: readonly Behind[]) =>
  behind.map(({ question, option }) => `${question} ${option}`);

function layerNamed(id: LayerId) {
  const approach = fullToy.approaches.find((one) => one.id === id);
  const layer = decision().layers.find((one) => one.id === id);
  if (approach === undefined || layer === undefined) throw new Error(`no layer ${id}`);
  return { approach, layer };
}

it.each<[string, LayerId, Parameters<typeof groundsOfContribution>[0], readonly string[]]>([
  [
    'the answer itself',
    'rag',
    { cause: { question: 'facts', option: 'moving' } },
    ['facts moving'],
  ],
  ['what a shift of coverage hangs on', 'rag', { shift: 'anyway' }, ['examples many']],
  ['what a shift of a burden hangs on', 'rag', { shift: 'kept-up' }, ['facts moving']],
  ['what its gate hangs on', 'fine-tuning', { gate: 'enough-examples' }, ['examples many']],
  ['what another gate of it hangs on', 'fine-tuning', { gate: 'written' }, ['facts moving']],
  ['nothing, where it holds for anybody', 'rag', {}, []],
])('a summand of a score rests on %s', (_, id, contribution, expected) => {
  const { approach } = layerNamed(id);
  expect(named(groundsOfContribution(contribution, approach, { situation }))).toStrictEqual(
    expected,
  );
});

const because = [{ question: 'facts', option: 'moving' }];
const reason = (kind: Reason['kind'], more: Partial<Reason> = {}): Reason => ({
  kind,
  points: 1,
  because: [],
  claims: [],
  ...more,
});

it.each<[string, LayerId, Reason, readonly string[]]>([
  ['the answers it names', 'rag', reason('carries', { because }), ['facts moving']],
  ['those its gate hangs on', 'fine-tuning', reason('gate', { gate: 'written' }), ['facts moving']],
  [
    'for what it costs those that changed it, and no others',
    'structured-output',
    reason('burden', { because }),
    ['examples many', 'task answer'],
  ],
  ['for what it costs anybody none', 'fine-tuning', reason('burden'), []],
])('a reason rests on %s', (_, id, given, expected) => {
  const { approach, layer } = layerNamed(id);
  const grounds = groundsOfReason(given, layer.score, approach, { situation });
  expect(named(grounds)).toStrictEqual(expected);
});
