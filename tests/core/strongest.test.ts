import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { strongestAgainst, strongestFor } from '../../src/core/strongest.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { several } from '../ui/panels/situations.ts';

const isIn = (stage: string) => stage === 'now' || stage === 'interim';

describe.each(Object.entries<Situation>(several))('%s', (_, situation) => {
  const { layers } = decide(knowledge, situation);

  it('names what weighs most for today’s layers first, and nothing lighter in its place', () => {
    const all = strongestFor(layers, Infinity).map(({ reason }) => reason.points);
    expect(all).toEqual(all.toSorted((a, b) => b - a));
    const carried = layers.filter(({ stage }) => isIn(stage)).flatMap((one) => one.reasonsFor);
    expect(all).toHaveLength(carried.length);
    expect(strongestFor(layers, 3)).toEqual(strongestFor(layers, Infinity).slice(0, 3));
  });

  it('gives each layer left out one reason, a gate that is not open before any other', () => {
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
