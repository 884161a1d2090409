import { describe, expect, it } from 'vitest';
import { claims } from '../../src/knowledge/claims.ts';
import { economics } from '../../src/knowledge/economics.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { unusedClaims } from '../../src/knowledge/unused-claims.ts';

/** The claims of everything that decides, by the name of the rule that rests on them. */
const rules: readonly (readonly [rule: string, claims: readonly string[]])[] = [
  ...knowledge.questions.flatMap((question) => [
    [question.id, question.claims] as const,
    ...question.options.flatMap(({ id, raises = [] }) =>
      raises.map((raise) => [`${question.id}: ${id} raises ${raise.need}`, raise.claims] as const),
    ),
  ]),
  ...knowledge.approaches.flatMap((approach) => [
    ...Object.entries(approach.covers).map(
      ([need, cell]) => [`${approach.id} covers ${need}`, cell.claims] as const,
    ),
    ...Object.entries(approach.burden).map(
      ([criterion, cell]) => [`${approach.id} burdens ${criterion}`, cell.claims] as const,
    ),
    ...[
      ...approach.coverageShifts,
      ...approach.burdenShifts,
      ...approach.gates,
      ...(approach.methods ?? []),
    ].map((rule) => [`${approach.id}: ${rule.id}`, rule.claims] as const),
    ...[...approach.worksWhen, ...approach.failsWhen].map(
      (when) => [`${approach.id}: ${when.text}`, when.claims] as const,
    ),
  ]),
  ...[
    ...knowledge.needs,
    ...knowledge.criteria,
    ...knowledge.verdicts,
    ...knowledge.failureModes,
    ...knowledge.roadmap,
    ...knowledge.lookAgain,
    ...knowledge.measures,
    ...knowledge.scenarios,
    ...economics.parts,
    { id: 'economics', claims: economics.claims },
  ].map((rule) => [rule.id, rule.claims] as const),
  ...knowledge.experiments.map(
    ({ question, claims: cited }) => [`experiment on ${question}`, cited] as const,
  ),
  ...knowledge.practices.flatMap(({ id, calledForBy }) =>
    calledForBy.map((reason) => [`${id}: ${reason.because}`, reason.claims] as const),
  ),
  ...knowledge.tensions.flatMap(({ id, positions }) =>
    positions.map((position) => [`${id}: ${position.text}`, position.claims] as const),
  ),
];

describe('citations', () => {
  it('every rule rests on a claim', () => {
    expect(rules.length).toBeGreaterThan(300);
    expect(rules.filter(([, cited]) => cited.length === 0).map(([rule]) => rule)).toStrictEqual([]);
  });

  it('every claim is used by a rule, or listed with the reason why not', () => {
    const used = new Set(rules.flatMap(([, cited]) => cited));
    const listed = new Set(unusedClaims.flatMap(({ claims: ids }) => ids));
    const lost = claims.filter(({ id }) => !used.has(id) && !listed.has(id)).map(({ id }) => id);
    expect(lost).toStrictEqual([]);
  });

  it('no claim is both used and listed as unused, and each listing has a reason', () => {
    const used = new Set(rules.flatMap(([, cited]) => cited));
    const known = new Set(claims.map(({ id }) => id));
    const listed = unusedClaims.flatMap(({ claims: ids }) => ids);
    expect(listed.filter((id) => used.has(id) || !known.has(id))).toStrictEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
    for (const { reason } of unusedClaims) expect(reason.length).toBeGreaterThan(20);
  });
});
