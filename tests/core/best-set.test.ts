import { describe, expect, it } from 'vitest';
import { BestSet } from '../../src/core/best-set.ts';
import { chanceFrom } from '../../src/core/chance.ts';

/** A layer: how much of each need it carries, what it costs, and whether it is in every set. */
interface Layer {
  readonly levels: readonly number[];
  readonly burden?: number;
  readonly always?: true;
}

const bit = (layer: number) => 1 << layer;
const all = (layers: readonly Layer[]) =>
  layers.reduce((bits, { always }, at) => (always === true ? bits : bits | bit(at)), 0);

/** Enters a decision, as the kernel does: what is in every set, then what is offered. */
function enter(sets: BestSet, strengths: readonly number[], layers: readonly Layer[]): void {
  const levels = Int32Array.from(layers.flatMap((layer) => layer.levels));
  sets.begin(Int32Array.from(strengths));
  for (const [at, { always }] of layers.entries()) if (always === true) sets.always(at, levels);
  for (const [at, { always, burden = 0 }] of layers.entries())
    if (always !== true) {
      sets.gain(at, levels);
      sets.offer(at, burden);
    }
}

function best(strengths: readonly number[], layers: readonly Layer[], offered = all(layers)) {
  const sets = new BestSet(layers.length, strengths.length);
  enter(sets, strengths, layers);
  return layers.flatMap((_, at) => ((sets.of(offered) & bit(at)) === 0 ? [] : [at]));
}

const base: Layer = { levels: [40, 0], always: true };
const first = (burden: number): Layer => ({ levels: [100, 0], burden });
const second = (burden: number): Layer => ({ levels: [0, 100], burden });
const whole = (burden: number): Layer => ({ levels: [100, 100], burden });

describe('the best set of layers, where a full need that is wholly carried is worth 50 points', () => {
  it.each<[string, readonly number[], readonly Layer[], readonly number[]]>([
    ['nothing offered: what is in every set', [100, 100], [base], [0]],
    ['what earns more than it costs', [100, 100], [base, first(29)], [0, 1]],
    ['not what just earns its cost', [100, 100], [base, first(30)], [0]],
    ['nor what costs more', [100, 100], [base, first(31)], [0]],
    ['nothing for a need that is not there', [100, 0], [base, second(0)], [0]],
    ['half for half a need', [50, 0], [base, first(14)], [0, 1]],
    ['half a need is not worth more', [50, 0], [base, first(15)], [0]],
    ['several, each for its need', [100, 100], [base, first(20), second(40)], [0, 1, 2]],
    ['the cheaper for the same', [100, 100], [base, first(20), first(10)], [0, 2]],
    ['the better, though dearer', [100, 100], [{ levels: [60, 0] }, first(10)], [1]],
    ['one for all, where that is less', [100, 100], [first(20), second(20), whole(39)], [2]],
    ['one each, where that is less', [100, 100], [first(20), second(20), whole(41)], [0, 1]],
    ['of equal ones the smaller', [100, 100], [first(20), second(20), whole(40)], [2]],
    ['the smaller, if it comes first', [100, 100], [whole(40), first(20), second(20)], [0]],
    ['of equal ones the earlier', [100, 100], [first(20), first(20)], [0]],
    [
      'of equal pairs the one without the last',
      [100, 100],
      [first(20), second(20), second(20), first(20)],
      [0, 1],
    ],
    [
      'of equal ones the one with less burden',
      [100, 100],
      [
        { levels: [100, 0], burden: 20 },
        { levels: [80, 0], burden: 10 },
      ],
      [1],
    ],
    [
      'less burden before fewer layers',
      [100, 100],
      [whole(50), { levels: [80, 0], burden: 15 }, { levels: [0, 80], burden: 15 }],
      [1, 2],
    ],
    [
      'what is worth its cost alone, and not beside the best',
      [100, 100],
      [{ levels: [80, 0], burden: 15 }, { levels: [100, 60], burden: 20 }, second(10)],
      [1, 2],
    ],
  ])('%s', (_, strengths, layers, expected) => {
    expect(best(strengths, layers)).toStrictEqual(expected);
  });

  it('is a set of those offered', () => {
    const layers = [base, first(20), second(20), whole(10)];
    expect(best([100, 100], layers, bit(1) | bit(2))).toStrictEqual([0, 1, 2]);
    expect(best([100, 100], layers, bit(2))).toStrictEqual([0, 2]);
    expect(best([100, 100], layers, 0)).toStrictEqual([0]);
  });

  it('is told what each earns over what is in every set', () => {
    const sets = new BestSet(3, 2);
    const levels = Int32Array.from([40, 0, 100, 20, 20, 60]);
    sets.begin(Int32Array.from([100, 50]));
    sets.always(0, levels);
    expect([1, 2].map((layer) => sets.gain(layer, levels))).toStrictEqual([30 + 5, 15]);
  });

  it('does not hang on what was decided before', () => {
    const sets = new BestSet(3, 2);
    enter(sets, [100, 100], [{ ...whole(0), always: true }, first(1), second(1)]);
    expect(sets.of(0b110)).toBe(0b001);
    enter(sets, [0, 100], [first(9), second(1), base]);
    expect(sets.of(0b011)).toBe(0b110);
    expect(sets.of(0b001)).toBe(0b100);
    enter(sets, [20, 0], [first(9), second(1), first(11)]);
    expect(sets.of(0b111)).toBe(0b001);
  });
});

/** Every set of some layers, tried one by one: the value first, then thrift. */
function bruteForce(strengths: readonly number[], layers: readonly Layer[]): readonly number[] {
  const sets = layers.reduce<readonly (readonly number[])[]>(
    (smaller, { always }, at) => {
      const larger = smaller.map((set) => [...set, at]);
      return always === true ? larger : [...smaller, ...larger];
    },
    [[]],
  );
  const judged = sets.map((set) => {
    const burden = set.reduce((sum, at) => sum + (layers[at]?.burden ?? 0), 0);
    const covered = strengths.map(
      (strength, need) =>
        (strength * Math.max(0, ...set.map((at) => layers[at]?.levels[need] ?? 0))) / 200,
    );
    return { set, burden, value: covered.reduce((sum, points) => sum + points, -burden) };
  });
  const [first] = judged.toSorted(
    (a, b) => b.value - a.value || a.burden - b.burden || a.set.length - b.set.length,
  );
  return first?.set ?? [];
}

function some(count: number, one: () => number): readonly number[] {
  return Array.from({ length: count }, one);
}

it('is what trying every set finds, on 100 tables drawn from one seed', () => {
  const chance = chanceFrom(7);
  for (let drawn = 0; drawn < 100; drawn++) {
    const strengths = some(4, () => 20 * chance.below(6));
    const layers = some(6, () => 0).map((_, at): Layer => ({
      levels: some(4, () => 20 * chance.below(6)),
      ...(at === 1 ? { always: true } : { burden: 2 * chance.below(20) }),
    }));
    const [found, expected] = [best(strengths, layers), bruteForce(strengths, layers)];
    if (found.join() !== expected.join())
      expect([strengths, layers, found]).toStrictEqual([strengths, layers, expected]);
  }
});
