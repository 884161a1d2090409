import { describe, expect, it } from 'vitest';
import { citingsByClaim, citingsOf } from '../../src/core/citations.ts';
import { claims } from '../../src/knowledge/claims.ts';
import { economics } from '../../src/knowledge/economics.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { unusedClaims } from '../../src/knowledge/unused-claims.ts';

const citings = citingsOf(knowledge, economics);
const positions = knowledge.tensions.flatMap(({ positions }) => positions);
const differences = knowledge.scenarios.flatMap(({ difference }) => difference ?? []);
const cited = citings.flatMap(({ claims: ids }) => ids);

/** Every list of claims anywhere in the content. */
function everyList(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'claims' ? (inner as readonly string[]) : everyList(inner),
  );
}

describe('citations', () => {
  it('every rule rests on a claim', () => {
    expect(citings.length).toBeGreaterThan(300);
    const bare = [...citings, ...positions, ...differences].filter(
      (one) => one.claims.length === 0,
    );
    expect(bare).toStrictEqual([]);
  });

  it('no claim that stands anywhere in the content is left out', () => {
    const stated = new Set([...everyList(knowledge), ...everyList(economics)]);
    expect([...stated].filter((id) => !cited.includes(id))).toStrictEqual([]);
  });

  it('tells rules apart by kind and id, and finds each by its claims', () => {
    const sayings = ['works', 'fails'];
    const names = citings.map(({ kind, id, layer, name }) =>
      sayings.includes(kind) ? `${kind} ${layer} ${name}` : `${kind} ${id}`,
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toStrictEqual([]);
    const found = citingsByClaim(citings);
    for (const citing of citings)
      for (const id of citing.claims) expect(found.get(id)).toContain(citing);
  });

  it('every claim is used by a rule, or listed with the reason why not', () => {
    const used = new Set(cited);
    const listed = new Set(unusedClaims.flatMap(({ claims: ids }) => ids));
    const lost = claims.filter(({ id }) => !used.has(id) && !listed.has(id)).map(({ id }) => id);
    expect(lost).toStrictEqual([]);
  });

  it('no claim is both used and listed as unused, and each listing has a reason', () => {
    const used = new Set(cited);
    const known = new Set(claims.map(({ id }) => id));
    const listed = unusedClaims.flatMap(({ claims: ids }) => ids);
    expect(listed.filter((id) => used.has(id) || !known.has(id))).toStrictEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const { reason } of unusedClaims) expect(reason.length).toBeGreaterThan(20);
  });
});
