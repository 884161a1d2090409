import { describe, expect, it } from 'vitest';
import { isCausedBy } from '../../src/core/economics/yearly-cost.ts';
import { claims } from '../../src/knowledge/claims.ts';
import { economics } from '../../src/knowledge/economics.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { costPartIds, layerIds } from '../../src/knowledge/vocabulary.ts';
import { isAllowed } from '../../src/share/figures.ts';

const figureIds = Object.keys(knowledge.figures);
const entries = economics.groups.flatMap(({ figures }) => figures);

describe('the figures', () => {
  it.each(Object.entries(knowledge.figures))('%s assumes what it allows', (_, figure) => {
    expect(isAllowed(figure, figure.assumed)).toBe(true);
    for (const { value } of figure.assumedFor ?? []) expect(isAllowed(figure, value)).toBe(true);
    expect(figure.decimals).toBeLessThanOrEqual(4);
    expect(figure.min).toBeGreaterThanOrEqual(0);
  });

  it('are each asked for once; those of failures in their own table', () => {
    const asked = entries.map(({ figure }) => figure);
    expect(new Set(asked).size).toBe(asked.length);
    const rest = figureIds.filter((id) => !asked.some((one) => one === id));
    expect(rest.filter((id) => !id.startsWith('loss-'))).toEqual([]);
    expect(new Set(entries.map(({ label, unit }) => `${label}, ${unit}`)).size).toBe(asked.length);
  });

  it('of failures name the kinds there are', () => {
    expect(knowledge.figures['loss-1-kind'].max).toBe(economics.lossKinds.length);
  });
});

describe('the costs', () => {
  it('are each of a part there is, once', () => {
    const ids = economics.lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(economics.parts.map(({ id }) => id)).toEqual(costPartIds);
  });

  it('are caused by some layers, and every layer causes one', () => {
    const everyLine = new Set(
      layerIds.flatMap((id) =>
        economics.lines.filter((line) => isCausedBy(line, ['prompting', id])),
      ),
    );
    expect(everyLine.size).toBe(economics.lines.length);
    const base = economics.lines.filter((line) => isCausedBy(line, ['prompting']));
    for (const id of layerIds.filter((one) => one !== 'prompting')) {
      const more = economics.lines.filter((line) => isCausedBy(line, ['prompting', id]));
      expect([id, more.length > base.length]).toEqual([id, true]);
    }
  });

  it('rest on claims there are', () => {
    const known = new Set(claims.map(({ id }) => id));
    const cited = [...economics.claims, ...economics.parts.flatMap((part) => part.claims)];
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    for (const part of economics.parts) expect(part.claims.length).toBeGreaterThan(0);
  });
});
