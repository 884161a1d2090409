import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pins from './append-only.json' with { type: 'json' };

/*
 * What was given out once must open for ever, so what stands for it may only grow: each pin holds the
 * first so many entries of a file, or the first so many files of a folder. A pin is never edited; who
 * adds an entry adds a pin.
 */

/** The entries in the order in which they were published. */
function entriesOf(place: string): readonly string[] {
  if (!place.endsWith('.json'))
    return readdirSync(place)
      .toSorted()
      .map((file) => `${file}\n${readFileSync(`${place}/${file}`, 'utf8')}`);
  const links = JSON.parse(readFileSync(place, 'utf8')) as Readonly<Record<string, unknown>>;
  return Object.entries(links).map((entry) => JSON.stringify(entry));
}

function digestOf(entries: readonly string[]): string {
  return createHash('sha256').update(entries.join('\n')).digest('hex').slice(0, 16);
}

/** What is wrong with the entries of a place, given its pins. */
function faultsIn(entries: readonly string[], pinned: readonly (readonly [number, string])[]) {
  const changed = pinned.filter(
    ([count, digest]) => entries.length < count || digestOf(entries.slice(0, count)) !== digest,
  );
  const last = pinned.at(-1)?.[0] ?? 0;
  return [
    ...changed.map(([count]) => `one of the first ${count} was changed or removed: restore it`),
    ...(entries.length > last
      ? [`add the pin [${entries.length}, "${digestOf(entries)}"] to append-only.json`]
      : []),
  ];
}

describe('L3: what was published is never changed or removed', () => {
  it.each(Object.entries(pins))('%s', (place, pinned) => {
    expect(faultsIn(entriesOf(place), pinned as [number, string][])).toEqual([]);
  });

  it('in any file of links or folder of records there is', () => {
    const files = readdirSync('tests/share').filter((file) => /^published-.*json$/u.test(file));
    const places = [...files, 'records'].map((file) => `tests/share/${file}`);
    expect(Object.keys(pins).toSorted()).toEqual(places.toSorted());
  });
});

describe('L3: the guard fails when an entry is', () => {
  const entries = ['a', 'b', 'c'];
  const pinned = [
    [2, digestOf(['a', 'b'])],
    [3, digestOf(entries)],
  ] as const;
  it.each<[string, readonly string[], RegExp | undefined]>([
    ['left alone', entries, undefined],
    ['changed', ['a', 'x', 'c'], /first 2 was changed/u],
    ['removed', ['a', 'c'], /first 2 was changed/u],
    ['removed at the end', ['a', 'b'], /first 3 was changed/u],
    ['put in another place', ['a', 'c', 'b'], /first 2 was changed/u],
    ['added without a pin', [...entries, 'd'], /^add the pin \[4, "/u],
  ])('%s', (_, changed, fault) => {
    const faults = faultsIn(changed, pinned);
    if (fault === undefined) expect(faults).toEqual([]);
    else expect(faults[0]).toMatch(fault);
  });
});
