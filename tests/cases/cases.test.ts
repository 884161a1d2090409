import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { agrees, departures, excess, type Expectation, type Published } from './judge.ts';

interface Case {
  readonly id: string;
  readonly situation: string;
  readonly answers: Situation;
  readonly inexpressible?: unknown;
}
interface DocumentCase extends Case {
  readonly expect: Expectation;
}
interface PublishedCase extends Case, Published {}

function fileOf(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** A case whose deciding fact the questions cannot express is not judged. */
function expressible<Some extends Case>({ cases }: { readonly cases: readonly Some[] }) {
  return cases.filter(({ inexpressible }) => !inexpressible);
}

const share = (part: number, whole: number) => part / whole;

describe('the documents', () => {
  const cases = expressible(fileOf('./documents.json') as { cases: readonly DocumentCase[] });

  it.each(cases)('$id $situation', ({ answers, expect: expected }) => {
    expect(departures(decide(knowledge, answers), expected)).toStrictEqual([]);
  });

  it('are all there', () => {
    expect(cases).toHaveLength(197);
  });
});

describe('published recommendations', () => {
  const cases = expressible(fileOf('./published.json') as { cases: readonly PublishedCase[] });
  const decided = cases.map((one) => ({ ...one, decision: decide(knowledge, one.answers) }));

  it('agree in at least 85 of 100', () => {
    const agreeing = decided.filter((one) => agrees(one.decision, one));
    expect(share(agreeing.length, cases.length)).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    { what: 'tuning', most: 0.08 },
    { what: 'knowledge', most: 0.2 },
  ] as const)('$what is rarely grown into where the source has none', ({ what, most }) => {
    const free = decided.flatMap((one) => excess(one.decision, one)[what] ?? []);
    expect(free.length).toBeGreaterThan(20);
    expect(share(free.filter(Boolean).length, free.length)).toBeLessThanOrEqual(most);
  });
});
