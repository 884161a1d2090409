import { expect, it } from 'vitest';
import { knowledge } from '../../src/knowledge/index.ts';
import type { Question } from '../../src/knowledge/schema.ts';

/** What would be the same in a question that is asked a second time, whatever it is then called. */
const keys: readonly (readonly [name: string, key: (question: Question) => unknown])[] = [
  ['id', ({ id }) => id],
  ['code in links', ({ code }) => code],
  ['wording', ({ asks }) => asks],
  ['short name', ({ short }) => short],
  ['set of options', ({ options }) => options.map(({ label }) => label).toSorted()],
];

it.each(keys)('W12: no two questions have the same %s', (_, key) => {
  const all = knowledge.questions.map((question) => JSON.stringify(key(question)));
  expect(all.length).toBeGreaterThan(20);
  expect(new Set(all).size).toBe(all.length);
});
