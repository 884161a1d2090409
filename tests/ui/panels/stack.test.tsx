import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../src/core/decide.ts';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { narrow, placeStrata, wide, wrap } from '../../../src/ui/panels/stack-layout.ts';
import { Stack } from '../../../src/ui/panels/stack.tsx';
import { strataOf } from '../../../src/ui/panels/strata.ts';
import { show } from './show.tsx';
import { situations } from './situations.ts';

describe.each(Object.entries<Situation>(situations))('%s', (_, situation) => {
  const decision = decide(knowledge, situation);
  const strata = strataOf(decision, knowledge);

  it('draws the layers of both architectures, each once', () => {
    const members = new Set([...decision.now.layers, ...decision.target.layers]);
    expect(new Set(strata.map(({ layer }) => layer))).toEqual(members);
    expect(strata).toHaveLength(members.size);
  });

  it('says everything it draws in its text and in its table', () => {
    show(Stack, situation);
    const [drawing] = screen.getAllByRole('img');
    const text = drawing?.querySelector('desc')?.textContent ?? '';
    const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(strata.length);
    strata.forEach(({ name, carries, closed, unknown }, index) => {
      for (const said of [text, rows[index] ?? ''])
        for (const part of [name, ...carries.map((need) => need.name), ...closed, ...unknown])
          expect(said.toLowerCase()).toContain(part.toLowerCase());
    });
    for (const { practice } of decision.practices) expect(text).toContain(practice.name);
  });

  it.each([
    ['wide', wide],
    ['narrow', narrow],
  ])('lays the strata on one another without a gap or an overlap, %s', (__, frame) => {
    const { placed, bottom } = placeStrata(strata, frame, () => 'A note. '.repeat(20));
    placed.forEach(({ top, height, rows, notes }, index) => {
      expect(top + height).toBe(placed[index + 1]?.top ?? bottom);
      const inside = [...rows, ...notes].map(({ y }) => y);
      expect(inside).toEqual(inside.toSorted((a, b) => a - b));
      expect(Math.max(...inside)).toBeLessThan(top + height);
      expect(Math.min(...inside)).toBeGreaterThan(top);
    });
  });
});

it.each([
  ['', []],
  ['one', ['one']],
  ['one two three', ['one two', 'three']],
  ['unbreakableword and', ['unbreakableword', 'and']],
])('breaks “%s” into lines of at most eight characters where it can', (text, lines) => {
  expect(wrap(text, 8)).toEqual(lines);
});
