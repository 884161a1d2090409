import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Answer, Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Condition, Knowledge } from '../../src/knowledge/schema.ts';
import type { LayerId, StageId } from '../../src/knowledge/vocabulary.ts';
import {
  readyForContext,
  readyForHybrid,
  readyToDistil,
  readyToRetrieve,
  readyToTune,
} from '../fixtures/situations.ts';

const readyForTools: Situation = {
  ...readyToTune,
  task: 'knowledge-qa',
  failures: ['wrong-figures'],
  freshness: 'live',
  systems: 'callable',
};
const readyForSchema: Situation = {
  ...readyToTune,
  task: 'extraction',
  failures: ['format-breaks'],
  tried: ['nothing'],
  baseline: 'unmeasured',
  format: 'strict-schema',
};

interface Witness {
  readonly layer: LayerId;
  readonly gate: string;
  readonly ready: Situation;
  /** The answer that closes this gate and no other one. */
  readonly but: Readonly<Record<string, Answer>>;
  readonly stage: StageId;
}

const tuning = (
  gate: string,
  but: Witness['but'],
  stage: StageId,
  ready = readyToTune,
): Witness => ({
  layer: 'fine-tuning',
  gate,
  ready,
  but,
  stage,
});
const distilling = (gate: string, but: Witness['but'], stage: StageId): Witness => ({
  layer: 'distillation',
  gate,
  ready: readyToDistil,
  but,
  stage,
});

const retrieved: Situation = { ...readyForHybrid, tried: ['structured-prompt', 'retrieval'] };
const reasoning: Situation = {
  ...readyToTune,
  failures: ['wrong-reasoning'],
  method: 'specialised',
};
const witnesses: readonly Witness[] = [
  tuning('task-agreed', { definition: 'rough' }, 'next'),
  tuning(
    'behaviour-fails',
    {
      failures: ['unclear-input'],
      tried: ['structured-prompt', 'input-ui'],
      task: 'classification',
    },
    'avoid',
  ),
  tuning('not-general-reasoning', { method: 'general' }, 'avoid', reasoning),
  tuning('stable', { stability: 'monthly' }, 'next'),
  tuning('evidence-reaches', { retrieval: 'weak' }, 'next', retrieved),
  tuning('sources-clean', { sources: 'messy' }, 'next'),
  tuning('labels-hold', { labels: 'mostly' }, 'next'),
  tuning('examples-reflect', { coverage: 'partial' }, 'next'),
  tuning('enough-examples', { examples: 'dozens' }, 'next'),
  tuning('evaluation-rerunnable', { evaluation: 'anecdotal' }, 'next'),
  tuning('baseline-falls-short', { baseline: 'close' }, 'next'),
  tuning('lighter-measures-tried', { tried: ['review-loop'] }, 'next'),
  tuning('failures-recur', { recurrence: 'no' }, 'avoid'),
  tuning('owned', { ownership: 'none' }, 'next'),
  distilling('task-agreed', { definition: 'rough' }, 'next'),
  distilling('stable', { stability: 'monthly' }, 'next'),
  distilling('evaluation-rerunnable', { evaluation: 'none' }, 'next'),
  distilling('owned', { ownership: 'none' }, 'next'),
  distilling(
    'cost-fails',
    { failures: ['none'], latency: 'tight', 'prompt-size': 'long' },
    'not-needed',
  ),
  distilling('volume-repays', { volume: 'thousands' }, 'not-needed'),
  distilling('teacher-exists', { baseline: 'plateaued', models: 'none-meets' }, 'next'),
  distilling('no-small-model-meets', { models: 'untested' }, 'next'),
  {
    layer: 'rag',
    gate: 'task-named',
    ready: readyToRetrieve,
    but: { definition: 'vague' },
    stage: 'next',
  },
  {
    layer: 'rag',
    gate: 'material-written',
    ready: readyToRetrieve,
    but: { sources: 'unwritten' },
    stage: 'next',
  },
  {
    layer: 'context',
    gate: 'task-named',
    ready: readyForContext,
    but: { definition: 'vague' },
    stage: 'next',
  },
  {
    layer: 'context',
    gate: 'knowledge-fits',
    ready: readyForContext,
    but: { corpus: 'large' },
    stage: 'not-needed',
  },
  {
    layer: 'tools',
    gate: 'task-named',
    ready: readyForTools,
    but: { definition: 'vague' },
    stage: 'next',
  },
  {
    layer: 'tools',
    gate: 'system-callable',
    ready: readyForTools,
    but: { systems: 'not-callable' },
    stage: 'next',
  },
  {
    layer: 'structured-output',
    gate: 'task-named',
    ready: readyForSchema,
    but: { definition: 'vague' },
    stage: 'next',
  },
];

const always: Condition = { unanswered: [] };

/** The same knowledge with one gate of one layer forced open, and tasks never taken for undefined. */
function forcedOpen(layer: LayerId, gate: string): Knowledge {
  return {
    ...knowledge,
    undefinedTask: { not: always },
    approaches: knowledge.approaches.map((approach) =>
      approach.id === layer
        ? {
            ...approach,
            gates: approach.gates.map((one) => (one.id === gate ? { ...one, opens: always } : one)),
          }
        : approach,
    ),
  };
}

function stageOf(layer: LayerId, situation: Situation, content = knowledge): StageId | undefined {
  return decide(content, situation).layers.find(({ id }) => id === layer)?.stage;
}

describe('each gate decides', () => {
  it.each(witnesses)('$layer waits at $gate', ({ layer, ready, but, stage }) => {
    expect(stageOf(layer, ready)).toBe('now');
    expect(stageOf(layer, { ...ready, ...but })).toBe(stage);
  });

  it.each(witnesses)(
    '$layer would stand if $gate were forced open',
    ({ layer, gate, ready, but }) => {
      expect(stageOf(layer, { ...ready, ...but }, forcedOpen(layer, gate))).toMatch(
        /^(now|interim)$/,
      );
    },
  );

  it('for every gate of every layer', () => {
    const shown = witnesses.map(({ layer, gate }) => `${layer}: ${gate}`);
    const all = knowledge.approaches.flatMap(({ id, gates }) =>
      gates.map((gate) => `${id}: ${gate.id}`),
    );
    expect(shown.toSorted()).toStrictEqual(all.toSorted());
  });
});

describe('a gate whose question is unknown holds a tuned layer back', () => {
  const tuned = witnesses.filter(
    ({ layer, but }) => layer.match(/tuning|distillation/) && Object.keys(but).length === 1,
  );
  it.each(tuned)('$layer: $gate', ({ layer, gate, ready, but }) => {
    const forgotten = Object.fromEntries(
      Object.entries(ready).filter(([question]) => but[question] === undefined),
    );
    const decided = decide(knowledge, forgotten).layers.find(({ id }) => id === layer);
    expect(decided?.gates.find(({ id }) => id === gate)?.status).toBe('unknown');
    expect(decided?.stage).toBe('next');
  });
});

describe('a gate whose question is unknown does not hold a reversible layer back', () => {
  it.each([
    { layer: 'rag', ready: readyToRetrieve, forget: 'corpus' },
    { layer: 'tools', ready: readyForTools, forget: 'systems' },
    { layer: 'context', ready: { ...readyForContext, sources: 'clean' }, forget: 'sources' },
  ] as const)('$layer without $forget', ({ layer, ready, forget }) => {
    const situation: Situation = Object.fromEntries(
      Object.entries(ready).filter(([question]) => question !== forget),
    );
    expect(stageOf(layer, situation)).toBe('now');
  });
});
