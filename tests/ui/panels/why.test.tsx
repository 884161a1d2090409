import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { Why } from '../../../src/ui/panels/why.tsx';
import { WhyNot } from '../../../src/ui/panels/why-not.tsx';
import { numberIn, show } from './show.tsx';
import { situations } from './situations.ts';

const account = 'ul[aria-label="What speaks for it and against it"]';

function Both() {
  return (
    <>
      <Why />
      <WhyNot />
    </>
  );
}

describe.each(Object.entries<Situation>(situations))('%s', (_, situation) => {
  it('gives every layer one account, whose points add up to the score it shows', () => {
    const { layers } = show(Both, situation);
    const accounts = screen.getAllByRole('article');
    expect(accounts).toHaveLength(layers.length);
    for (const { id, score } of layers) {
      const account = accounts.find(({ dataset }) => dataset['layer'] === id);
      const table = within(account ?? document.body).getByRole('table', { hidden: true });
      const points = [...table.querySelectorAll('tbody tr > td:nth-child(2)')].map((cell) =>
        numberIn(cell.textContent),
      );
      const shown = numberIn(table.querySelector('tfoot td')?.textContent);
      expect(
        points.reduce((sum, value) => sum + value, 0),
        id,
      ).toBe(shown);
      expect(shown, id).toBe(score.total);
      expect(account, id).toHaveTextContent(`score of ${score.total} adds up`);
    }
  });

  it('says why in a sentence and names a source, in every row and every reason', () => {
    show(Both, situation);
    const rows = [...document.querySelectorAll('tbody tr')];
    const reasons = [...document.querySelectorAll(`${account} > li:not(:last-child)`)];
    expect(reasons).not.toEqual([]);
    for (const reason of [...rows, ...reasons]) {
      expect(reason).toHaveTextContent(/[1-9][0-9]* sources?/);
      expect(reason.querySelector('p')?.textContent?.trim()).toMatch(/.{10}/);
    }
  });

  it('accounts for what each layer changes in lines that add up to their sum', () => {
    const { layers } = show(Both, situation);
    for (const { id, stage, margin } of layers) {
      const lines = [
        ...document.querySelectorAll(`article[data-layer="${id}"] ${account} > li`),
      ].map((line) => numberIn(line.firstElementChild?.textContent));
      const net = lines.pop();
      expect(net, id).toBe(margin.gain - margin.burden);
      expect(
        lines.reduce((sum, points) => sum + points, 0),
        `${id}, ${stage}`,
      ).toBe(net);
    }
  });

  it('links every answer that counts to its question', () => {
    const { layers } = show(Both, situation);
    const linked = new Set(
      screen.queryAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href')),
    );
    for (const { score } of layers)
      for (const { cause } of score.contributions)
        if (cause) expect(linked).toContain(`/decide/${cause.question}`);
  });

  it('scopes every header and captions every table', () => {
    show(Both, situation);
    for (const table of document.querySelectorAll('table'))
      expect(table.caption?.textContent).not.toBe('');
    for (const header of document.querySelectorAll('th'))
      expect(['col', 'row']).toContain(header.scope);
  });
});

it('names the gate that holds a layer back and what would open it', () => {
  const situation = situations.waiting;
  const { layers } = show(WhyNot, situation);
  const tuning = layers.find(({ id }) => id === 'fine-tuning');
  const closed = tuning?.gates.filter(({ status }) => status !== 'open') ?? [];
  expect(closed).not.toEqual([]);
  const account = screen
    .getAllByRole('article')
    .find(({ dataset }) => dataset['layer'] === 'fine-tuning');
  for (const { id, openable } of closed) {
    const gate = knowledge.approaches
      .flatMap(({ gates }) => gates)
      .find((candidate) => candidate.id === id);
    const text = account?.textContent?.toLowerCase();
    expect(text).toContain(gate?.because.toLowerCase());
    if (openable) expect(text).toContain(gate?.evidence.toLowerCase());
  }
});

it('offers to change no answer of somebody else’s result', () => {
  show(Both, situations.ready, { isShared: true });
  const targets = screen
    .queryAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'));
  expect(targets.filter((target) => target?.startsWith('/decide'))).toEqual([]);
});
