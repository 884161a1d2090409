import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/share/answers.ts';
import { type Basis, basisOf } from '../../src/share/basis.ts';
import { readAnswers, readFigures, readPriorities } from '../../src/share/door.ts';
import { openStorage, type Shelf, type StorageStatus } from '../../src/state/storage.ts';
import { keys } from '../../src/state/storage-keys.ts';
import { anyBasis } from '../fixtures/any-answers.ts';
import { toyKnowledge as toy } from '../fixtures/toy-knowledge.ts';

const answers: Answers = { task: { value: 'sort', grade: 'guessed' }, facts: { value: 'unknown' } };

/** A browser's storage in memory, which may run out of room. */
function shelfWith(texts: Readonly<Record<string, string>> = {}) {
  const items = new Map(Object.entries(texts));
  let isFull = false;
  const shelf: Shelf = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, text) => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError');
      items.set(key, text);
    },
    removeItem: (key) => items.delete(key),
  };
  return { shelf, items, fill: (full: boolean) => (isFull = full) };
}

function blob(content: object): string {
  return JSON.stringify({ format: 1, model: '1', answers, ...content });
}

describe('answers are kept', () => {
  it('and loaded as they were saved', () => {
    const { shelf } = shelfWith();
    openStorage(toy, () => shelf).save('answers', basisOf(answers));
    const later = openStorage(toy, () => shelf);
    expect(later.load('answers')).toEqual(basisOf(answers));
    expect(later.load('backup')).toEqual(basisOf({}));
    expect(later.status()).toBe('saving');
  });

  it('whatever they are', () => {
    const { shelf } = shelfWith();
    fc.assert(
      fc.property(anyBasis(toy), (given) => {
        openStorage(toy, () => shelf).save('backup', given);
        expect(openStorage(toy, () => shelf).load('backup')).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  it('with what matters to the person', () => {
    const { shelf, items } = shelfWith();
    const weighed: Basis = {
      ...basisOf(answers),
      priorities: { effort: 'low', portability: 'high' },
    };
    openStorage(toy, () => shelf).save('answers', weighed);
    expect(openStorage(toy, () => shelf).load('answers')).toEqual(weighed);
    expect(items.get(keys.answers)).toContain('"priorities":{"effort":"low","portability":"high"}');
  });

  it('with the figures they changed', () => {
    const { shelf, items } = shelfWith();
    const reckoned = { ...basisOf(answers), figures: { 'input-price': 0.15 } };
    openStorage(toy, () => shelf).save('answers', reckoned);
    expect(openStorage(toy, () => shelf).load('answers')).toEqual(reckoned);
    expect(items.get(keys.answers)).toContain('"figures":{"input-price":0.15}');
  });

  it.each([
    ['before there were priorities', '', {}],
    [
      'before there were figures',
      ',"priorities":{"effort":"low"}',
      { priorities: { effort: 'low' } },
    ],
    ['with figures', ',"figures":{"requests-a-day":250}', { figures: { 'requests-a-day': 250 } }],
  ])('and read as they were stored %s', (_, more, said) => {
    const text = `{"format":1,"model":"1","answers":{"facts":{"value":"still"}}${more}}`;
    const storage = openStorage(toy, () => shelfWith({ [keys.answers]: text }).shelf);
    const kept = { ...basisOf({ facts: { value: 'still' } }), ...said };
    expect(storage.load('answers')).toEqual(kept);
    expect(storage.quarantined()).toEqual([]);
  });

  it('S3: in this form, which a later version must still read', () => {
    const { shelf, items } = shelfWith();
    openStorage(toy, () => shelf).save('answers', basisOf(answers));
    expect(Object.fromEntries(items)).toEqual({
      'layerwise:answers':
        '{"format":1,"model":"1","answers":{"task":{"value":"sort","grade":"guessed"},"facts":{"value":"unknown"}}}',
    });
  });
});

function throwing(): never {
  throw new DOMException('denied', 'SecurityError');
}

describe('S1: nothing throws', () => {
  const conditions: Record<string, [() => Shelf | null | undefined, StorageStatus]> = {
    'when there is no storage': [() => undefined, 'unavailable'],
    'when the storage is null': [() => null, 'unavailable'],
    'when asking for the storage throws': [throwing, 'unavailable'],
    'when every access throws': [
      () => ({ getItem: throwing, setItem: throwing, removeItem: throwing }),
      'full',
    ],
    'when there is no room': [() => ({ ...shelfWith().shelf, setItem: throwing }), 'full'],
    'when everything stored is garbage': [
      () => ({ ...shelfWith().shelf, getItem: () => '}{' }),
      'saving',
    ],
  };
  it.each(Object.entries(conditions))('%s', (_, [open, status]) => {
    const storage = openStorage(toy, open);
    expect(storage.load('answers') ?? basisOf({})).toEqual(basisOf({}));
    storage.save('answers', basisOf(answers));
    storage.wasChangedElsewhere();
    expect(storage.status()).toBe(status);
    storage.quarantined();
    storage.erase();
  });
});

describe('S2: what can not be read', () => {
  const texts: Record<string, string> = {
    'is empty': '',
    'is not JSON': '{"format":1,',
    'is not an object': '[1]',
    'has no format': JSON.stringify({ answers }),
    'has an older format than the first': blob({ format: 0 }),
    'has a question that does not exist': blob({ answers: { other: { value: 'x' } } }),
    'games the prototype': '{"format":1,"model":"1","answers":{"__proto__":{"value":"x"}}}',
  };
  it.each(Object.entries(texts))(
    'because it %s goes into quarantine and is never lost',
    (_, text) => {
      const { shelf } = shelfWith({ [keys.answers]: text });
      const storage = openStorage(toy, () => shelf);
      storage.load('answers');
      storage.save('answers', basisOf(answers));
      expect(storage.quarantined()).toEqual([text]);
      expect(openStorage(toy, () => shelf).load('answers')).toEqual(basisOf(answers));
    },
  );

  it('in part leaves the answers that can', () => {
    const text = blob({ answers: { ...answers, task: { value: 'srt' } } });
    const { shelf } = shelfWith({ [keys.answers]: text });
    const storage = openStorage(toy, () => shelf);
    expect(storage.load('answers')).toEqual(basisOf({ facts: { value: 'unknown' } }));
    expect(storage.quarantined()).toEqual([text]);
  });

  it.each([['high'], [{ effort: 'huge' }], [null]])(
    'about what matters (%j) leaves the answers, with all as usual',
    (priorities) => {
      const text = blob({ priorities });
      const { shelf } = shelfWith({ [keys.answers]: text });
      const storage = openStorage(toy, () => shelf);
      expect(storage.load('answers')).toEqual(basisOf(answers));
      expect(storage.quarantined()).toEqual([text]);
    },
  );

  it.each([['20'], [{ 'success-value': -1 }], [null]])(
    'about figures (%j) leaves the answers, with every figure as assumed',
    (figures) => {
      const text = blob({ figures });
      const { shelf } = shelfWith({ [keys.answers]: text });
      const storage = openStorage(toy, () => shelf);
      expect(storage.load('answers')).toEqual(basisOf(answers));
      expect(storage.quarantined()).toEqual([text]);
    },
  );

  it('is kept once, beside what was in quarantine before, even if that is garbage', () => {
    const { shelf } = shelfWith({ [keys.answers]: 'new', [keys.quarantine]: 'old' });
    const storage = openStorage(toy, () => shelf);
    storage.load('answers');
    storage.load('answers');
    expect(storage.quarantined()).toEqual(['old', 'new']);
  });

  it('is not overwritten while quarantine has no room for it', () => {
    const { shelf, items, fill } = shelfWith({ [keys.answers]: 'garbage' });
    const storage = openStorage(toy, () => shelf);
    fill(true);
    storage.load('answers');
    storage.save('answers', basisOf(answers));
    expect(storage.status()).toBe('full');
    expect(items.get(keys.answers)).toBe('garbage');
    fill(false);
    storage.save('answers', basisOf(answers));
    expect(storage.status()).toBe('saving');
    expect(storage.quarantined()).toEqual(['garbage']);
  });
});

describe('S3: what a newer version wrote', () => {
  it.each([
    ['in a newer format', blob({ format: 2, answers: 'compressed' }), undefined],
    [
      'with options of a newer model',
      blob({ model: '1.1', answers: { ...answers, more: { value: 'x' } } }),
      answers,
    ],
  ])('%s stays as it is, byte by byte', (_, text, readable) => {
    const { shelf, items } = shelfWith({ [keys.answers]: text });
    const storage = openStorage(toy, () => shelf);
    expect(storage.load('answers')).toEqual(readable && basisOf(readable));
    storage.save('answers', basisOf({ task: { value: 'answer' } }));
    storage.save('backup', basisOf(answers));
    expect(storage.status()).toBe('newer');
    expect(Object.fromEntries(items)).toEqual({ [keys.answers]: text });
  });

  it('with answers all known here is read and written as usual', () => {
    const { shelf } = shelfWith({ [keys.answers]: blob({ model: '2' }) });
    const storage = openStorage(toy, () => shelf);
    expect(storage.load('answers')).toEqual(basisOf(answers));
    expect(storage.status()).toBe('saving');
  });
});

it('S6: erasing leaves no key of ours and every other key', () => {
  const { shelf, items } = shelfWith({
    [keys.answers]: blob({}),
    [keys.backup]: blob({}),
    [keys.quarantine]: '["x"]',
    'other:key': 'stays',
  });
  openStorage(toy, () => shelf).erase();
  expect(Object.fromEntries(items)).toEqual({ 'other:key': 'stays' });
});

it('S2, X5: no stored text makes loading or saving throw, give answers the door would stop, or get lost', () => {
  const part = fc.constantFrom(
    '{',
    '}',
    '"format":1',
    '"format":2',
    '"model":"1"',
    '"answers":',
    ',',
    '[',
    '"task":',
    '"__proto__":',
    'null',
    '{"value":"sort"}',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
    fc
      .record({
        format: fc.oneof(fc.constantFrom(0, 1, 2), fc.double()),
        model: fc.string(),
        answers: fc.jsonValue(),
      })
      .map((it) => JSON.stringify(it)),
    fc
      .record({ task: fc.jsonValue(), facts: fc.record({ value: fc.constantFrom('still', 'x') }) })
      .map((it) => blob({ answers: it })),
  );
  fc.assert(
    fc.property(text, text, (stored, quarantined) => {
      const { shelf, items } = shelfWith({
        [keys.answers]: stored,
        [keys.quarantine]: quarantined,
      });
      const storage = openStorage(toy, () => shelf);
      const loaded = storage.load('answers') ?? basisOf({});
      expect(readAnswers(toy, loaded.answers).ok).toBe(true);
      expect(readPriorities(loaded.priorities).ok).toBe(true);
      expect(readFigures(toy, loaded.figures).ok).toBe(true);
      storage.save('answers', basisOf(answers));
      const isReadable = Object.keys(loaded.answers).length > 0 || stored.includes('"answers":{}');
      const isKept = items.get(keys.answers) === stored || storage.quarantined().includes(stored);
      expect(isKept || isReadable).toBe(true);
      storage.erase();
      expect(items.size).toBe(0);
    }),
    { numRuns: Number(process.env['LAYERWISE_RUNS'] ?? 2000) },
  );
});
