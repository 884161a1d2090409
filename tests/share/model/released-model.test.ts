import { describe, expect, it } from 'vitest';
import { knowledge } from '../../../src/knowledge/index.ts';
import { readModel } from '../../../src/share/model/released-model.ts';
import { olderModel } from '../../fixtures/older-model.ts';
import { modelOf } from '../../release/model.ts';

const model: unknown = JSON.parse(JSON.stringify(modelOf(knowledge)));
const text = JSON.stringify(model);

describe('a released model passes the door', () => {
  it('as it is, to the last key', () => {
    expect(readModel(model)).toEqual({ ok: true, value: model });
    expect(readModel(olderModel)).toEqual({ ok: true, value: olderModel });
  });
});

describe('a released model is stopped at the door, with the place and the reason', () => {
  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /^model is not/u],
    ['a list', [model], /^model is not/u],
    ['no number', { ...modelOf(knowledge), model: 'new' }, /^model.model is not/u],
    ['a part missing', { ...modelOf(knowledge), needs: undefined }, /^model.needs is not/u],
    ['a part more', { ...modelOf(knowledge), extra: [] }, /extra/u],
    ['a key of the prototype', JSON.parse(text.replace('{', '{"__proto__":{},')), /__proto__/u],
    ['a need nobody knows', changed('"need":"', '"need":"x-'), /^model.questions\./u],
    ['a strength out of range', changed('"by":', '"by":9'), /^model.questions\./u],
    ['a level between two', changed('"level":', '"level":1'), /^model.approaches\./u],
    [
      'a condition of no kind',
      { ...modelOf(knowledge), undefinedTask: {} },
      /^model.undefinedTask is not/u,
    ],
    [
      'a verdict nobody knows',
      changed('"verdicts":[{"id":"', '$&x-'),
      /^model.verdicts\.0\.id is/u,
    ],
  ])('%s', (_, input, problem) => {
    const reading = readModel(input);
    expect(reading.ok).toBe(false);
    expect(reading.ok ? '' : reading.problems.join('\n')).toMatch(problem);
  });

  function changed(from: string, to: string): unknown {
    expect(text).toContain(from);
    return JSON.parse(text.replace(from, to));
  }
});
