import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { readSituation } from '../../src/share/door.ts';
import { checksumOf } from '../../src/share/link/checksum.ts';
import { decodeLink } from '../../src/share/link/link.ts';
import { readRecord } from '../../src/share/record/read.ts';
import { openStorage } from '../../src/state/storage.ts';
import { keys } from '../../src/state/storage-keys.ts';

/** Names that every object answers to, though nobody gave it them. */
const inherited = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

/** What all objects inherit, as it is now: a game that succeeds changes it. */
function everyInheritance(): unknown {
  return [Object.prototype, Array.prototype, Function.prototype].map((prototype) =>
    Object.getOwnPropertyNames(prototype).map((name) => [
      name,
      Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown,
    ]),
  );
}

const before = everyInheritance();

/** A link with the right checksum that uses the name wherever a link has room for one. */
function linksWith(name: string): readonly string[] {
  return [`lw1-1pf~${name}`, `lw1-1pf~TA${name}`, `lw1-1${name}`, `lw1-${name}pf`].map(
    (text) => `${text}~${checksumOf(text)}`,
  );
}

describe.each(inherited)('X5: "%s"', (name) => {
  it.each(linksWith(name))('in the link %s is refused', (link) => {
    expect(decodeLink(knowledge, link)).toMatchObject({ status: 'refused' });
  });

  it.each([
    ['a question', `{"${name}":{"value":"x"}}`],
    ['an option', `{"task":{"value":"${name}"}}`],
    ['a chosen option', `{"failures":{"value":["${name}"]}}`],
    ['a grade', `{"task":{"value":"agent","grade":"${name}"}}`],
    ['an answer', `{"task":{"${name}":"agent"}}`],
  ])('stored as %s gives no answer and stays in quarantine', (_, answers) => {
    const text = `{"format":1,"model":"1","answers":${answers}}`;
    const items = new Map<string, string>([[keys.answers, text]]);
    const storage = openStorage(knowledge, () => ({
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
    }));
    expect(storage.load('answers')).toBeUndefined();
    expect(storage.quarantined()).toEqual([text]);
  });

  it('in a record is refused', () => {
    for (const place of ['answers', 'priorities', 'figures', 'decision']) {
      const text = `{"$schema":"x","format":"layerwise-record","version":1,"${place}":{"${name}":{"value":"x"}},"${name}":1}`;
      expect(readRecord(knowledge, text).status).toBe('refused');
    }
  });

  it('in a file of the command line is refused, and to the engine it is no answer', () => {
    const input: unknown = JSON.parse(`{"${name}":"agent","task":"${name}"}`);
    expect(readSituation(knowledge, input)).toMatchObject({ ok: false });
    const situation = JSON.parse(`{"${name}":"agent"}`) as Record<string, string>;
    expect(decide(knowledge, situation).now.verdict).toBe(decide(knowledge, {}).now.verdict);
  });
});

it('X5: the command line says which name it does not know', () => {
  const input = `{${inherited.map((name) => `"${name}":"x"`).join(',')}}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/headless.ts', '-'],
    { input, encoding: 'utf8' },
  );
  expect(status).toBe(2);
  for (const name of inherited) expect(stderr).toContain(`there is no question "${name}"`);
});

it('X5: what objects inherit is as it was before all this', () => {
  expect(everyInheritance()).toEqual(before);
});
