import { describe, expect, it } from 'vitest';
import { type DecidedLayer, decide } from '../../src/core/decide.ts';
import type { Reason } from '../../src/core/explain.ts';
import type { Situation } from '../../src/core/situation.ts';
import { strongestAgainst, strongestFor } from '../../src/core/strongest.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { several } from '../ui/panels/situations.ts';

const isIn = (stage: string) => stage === 'now' || stage === 'interim';

describe.each(Object.entries<Situation>(several))('%s', (_, situation) => {
  const decided = () => decide(knowledge, situation).layers;

  it('names what weighs most for today’s layers first, and nothing lighter in its place', () => {
    const layers = decided();
    const all = strongestFor(layers, Infinity).map(({ reason }) => reason.points);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    const carried = layers.filter(({ stage }) => isIn(stage)).flatMap((one) => one.reasonsFor);
    expect(all).toHaveLength(carried.length);
    expect(strongestFor(layers, 3)).toEqual(strongestFor(layers, Infinity).slice(0, 3));
  });

  it('gives each layer left out one reason, a gate that is not open before any other', () => {
    const layers = decided();
    const left = layers.filter(({ stage }) => !isIn(stage));
    const reasons = strongestAgainst(layers, Infinity);
    expect(reasons.map(({ layer }) => layer.score.total)).toEqual(
      left.map(({ score }) => score.total).toSorted((a, b) => b - a),
    );
    for (const { layer, reason } of reasons) {
      const shut = layer.gates.filter(({ status }) => status !== 'open');
      expect(reason.kind === 'gate', layer.id).toBe(shut.length > 0);
      const never = shut.filter(({ openable }) => !openable).map(({ id }) => id);
      if (never.length > 0) expect(never).toContain(reason.gate);
    }
  });
});

const reason = (kind: Reason['kind'], points: number, gate?: string): Reason => ({
  kind,
  points,
  because: [],
  claims: [],
  ...(gate !== undefined && { gate }),
});

const named = (reasons: ReturnType<typeof strongestFor>) =>
  reasons.map(
    (one) => `${one.layer.id} ${one.reason.kind} ${one.reason.gate ?? one.reason.points}`,
  );

describe('the strongest reasons, worked by hand', () => {
  const gates = (['closed', 'unknown', 'shut'] as const).map((id) => ({
    id,
    status: id === 'unknown' ? ('unknown' as const) : ('closed' as const),
    openable: id !== 'shut',
    harmful: false,
    questions: [],
    claims: [],
  }));
  const layer = (
    id: DecidedLayer['id'],
    stage: DecidedLayer['stage'],
    total: number,
    reasons: readonly Reason[],
  ): DecidedLayer => ({
    id,
    stage,
    score: { total, contributions: [] },
    gates,
    margin: { gain: 0, burden: 0 },
    reasonsFor: reasons,
    reasonsAgainst: reasons,
    methods: [],
  });
  it('for: the weightiest first, of layers that stand today and of what they carry', () => {
    const layers = [
      layer('prompting', 'now', 10, [reason('carries', 5), reason('burden', 9)]),
      layer('context', 'interim', 20, [reason('carries', 8)]),
      layer('rag', 'next', 30, [reason('carries', 20)]),
      layer('tools', 'now', 40, [reason('carries', 6), reason('carries', 3)]),
    ];
    expect(named(strongestFor(layers, 3))).toStrictEqual([
      'context carries 8',
      'tools carries 6',
      'prompting carries 5',
    ]);
  });

  it.each([
    [['burden', 'no-need'], 'no-need 1'],
    [['covered', 'unknown', 'burden'], 'gate unknown'],
    [['unknown', 'closed', 'covered'], 'gate closed'],
    [['unknown', 'closed', 'shut'], 'gate shut'],
  ] as const)('against: of %j the one that holds most', (kinds, expected) => {
    const reasons = kinds.map((kind) =>
      kind === 'unknown' || kind === 'closed' || kind === 'shut'
        ? reason('gate', 0, kind)
        : reason(kind, 1),
    );
    const layers = [layer('rag', 'next', 30, reasons)];
    expect(named(strongestAgainst(layers, 1))).toStrictEqual([`rag ${expected}`]);
  });

  it('against: of the layers left out those that score highest, none without a reason', () => {
    const against = [reason('burden', 1)];
    const layers = [
      layer('prompting', 'now', 90, against),
      layer('context', 'interim', 80, against),
      layer('rag', 'next', 30, against),
      layer('tools', 'not-needed', 70, against),
      layer('fine-tuning', 'avoid', 60, []),
      layer('distillation', 'avoid', 50, against),
    ];
    expect(named(strongestAgainst(layers, 2))).toStrictEqual([
      'tools burden 1',
      'distillation burden 1',
    ]);
  });
});
