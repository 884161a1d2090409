import type { ComponentType } from 'react';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { panels } from '../../../src/ui/panels/panels.ts';
import { AnswersGiven } from '../../../src/ui/panels/answers.tsx';
import { Evaluation } from '../../../src/ui/panels/evaluation.tsx';
import { FailureModes } from '../../../src/ui/panels/failure-modes.tsx';
import { Readiness } from '../../../src/ui/panels/readiness.tsx';
import { Roadmap } from '../../../src/ui/panels/roadmap.tsx';
import { paths } from '../../../src/ui/paths.ts';
import { show } from './show.tsx';
import { situations } from './situations.ts';

describe.each(Object.entries<Situation>(situations))('%s', (_, situation) => {
  it.each(panels.map(({ id, Panel }): [string, ComponentType] => [id, Panel]))(
    'the panel %s names itself by the heading that the contents lead to, and is not empty',
    (id, Panel) => {
      show(Panel, situation);
      const heading = document.getElementById(`${id}-heading`);
      expect(heading?.tagName).toBe('H2');
      expect(heading).toHaveAttribute('tabindex', '-1');
      expect(document.getElementById(id)?.textContent?.length).toBeGreaterThan(60);
      for (const header of document.querySelectorAll('th'))
        expect(['col', 'row']).toContain(header.scope);
    },
  );

  it('lists all failure modes, likeliest first, at most three of them open', () => {
    const { risks } = show(FailureModes, situation);
    const names = [...document.querySelectorAll('article h3')].map((name) => name.textContent);
    expect(names).toEqual(risks.map(({ mode }) => mode.name));
    const open = [...document.querySelectorAll('article')].filter(
      (article) => article.parentElement?.closest('details') === null,
    );
    expect(open).toHaveLength(risks.length <= 3 ? risks.length : 2);
    risks.forEach(({ mode, aggravations }, index) => {
      const entry = document.querySelectorAll('article')[index];
      for (const text of [mode.looksLike, mode.earlySignal, mode.remedy])
        expect(entry).toHaveTextContent(text);
      for (const { because } of aggravations) expect(entry).toHaveTextContent(because);
    });
  });

  it('leads from each failure mode to its place in the catalogue and to the layer that owns it', () => {
    const { risks } = show(FailureModes, situation);
    risks.forEach(({ mode }, index) => {
      const entry = document.querySelectorAll('article')[index];
      const targets = [...(entry?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'));
      expect(targets).toContain(`${paths.failureModes}#${mode.id}`);
      const owner = knowledge.approaches.find(({ id }) => id === mode.owner);
      if (owner !== undefined) expect(targets).toContain(paths.layer(owner.id));
    });
  });

  it('shows every gate of the layers now and next, its state in words', () => {
    const { layers } = show(Readiness, situation);
    const members = layers.filter(({ stage }) => ['now', 'interim', 'next'].includes(stage));
    for (const { id, gates } of members) {
      const rows = document.querySelectorAll(
        `div[data-layer="${id}"] ul[aria-label*="ates of"] > li`,
      );
      expect(rows).toHaveLength(gates.length);
      const shown = [...rows].map((row) => row.textContent?.trim().toLowerCase() ?? '');
      for (const status of ['open', 'closed', 'unknown'])
        expect(shown.filter((text) => text.startsWith(status))).toHaveLength(
          gates.filter((gate) => gate.status === status).length,
        );
    }
  });

  it('lists every step, gate to open, reason to look again and measure, with its sources', () => {
    const { roadmap, lookAgain } = show(Roadmap, situation);
    expect(document.querySelectorAll('ol > li')).toHaveLength(roadmap.length);
    for (const { text } of lookAgain) expect(document.body).toHaveTextContent(text);
    const { evaluation } = show(Evaluation, situation);
    for (const { name, text } of evaluation) {
      expect(document.body).toHaveTextContent(name);
      expect(document.body).toHaveTextContent(text);
    }
  });

  it('lists every question with a way to change its answer', () => {
    show(AnswersGiven, situation);
    expect(screen.getAllByRole('link', { name: /^Change/ })).toHaveLength(
      knowledge.questions.length,
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(knowledge.questions.length);
  });
});

it('offers no change in somebody else’s result, and shows how well an answer is known', () => {
  show(AnswersGiven, { task: 'agent' }, { isShared: true, grades: { task: 'guessed' } });
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/a guess/)).toBeVisible();
});
