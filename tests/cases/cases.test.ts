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

function casesOf<Extra>(file: string): readonly (Case & Extra)[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { cases } = JSON.parse(text) as { cases: readonly (Case & Extra)[] };
  return cases.filter(({ inexpressible }) => !inexpressible);
}

const share = (part: number, whole: number) => part / whole;

describe('the documents', () => {
  const cases = casesOf<{ readonly expect: Expectation }>('./documents.json');

  it.each(cases)('$id $situation', ({ answers, expect: expected }) => {
    expect(departures(decide(knowledge, answers), expected)).toStrictEqual([]);
  });

  it('are all there', () => {
    expect(cases).toHaveLength(197);
  });
});

describe('published recommendations', () => {
  const cases = casesOf<Published>('./published.json');
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
