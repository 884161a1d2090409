import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { TradeOffs } from '../../../src/ui/panels/trade-offs.tsx';
import { numberIn, show } from './show.tsx';
import { situations } from './situations.ts';

const ready = situations.ready;
const widthOfTable = knowledge.criteria.length;

function bigTable(): HTMLElement {
  return screen.getByRole('table', { name: /each layer under each criterion/ });
}

function rowsOf(table: HTMLElement): readonly (readonly number[])[] {
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => numberIn(cell.textContent)),
  );
}

describe.each(Object.entries<Situation>(situations))('%s', (_, situation) => {
  it('shows every layer by every criterion, adding up to its score', () => {
    const { layers } = show(TradeOffs, situation);
    const rows = rowsOf(bigTable());
    expect(rows).toHaveLength(layers.length);
    rows.forEach((figures, index) => {
      expect(figures.length).toBeGreaterThan(widthOfTable);
      const total = figures.at(-1);
      expect(figures.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(total);
      expect(total).toBe(layers[index]?.score.total);
    });
  });

  it('R6: loses no cell and no figure on the cards', () => {
    const { layers } = show(TradeOffs, situation);
    for (const { id } of layers) {
      const card = document.querySelector(`li[data-layer="${id}"]`);
      const cells = bigTable().querySelectorAll(`tr[data-layer="${id}"] > td`);
      const figures = [...(card?.querySelectorAll('section ul > li strong') ?? [])];
      expect(figures.map(({ textContent }) => textContent)).toEqual(
        [...cells].slice(0, -1).map(({ textContent }) => textContent),
      );
    }
  });
});

it('sorts by each column, highest first and then lowest first', async () => {
  const user = userEvent.setup();
  show(TradeOffs, ready);
  const table = bigTable();
  const headers = [...table.querySelectorAll('th[scope="col"]')].slice(1);
  expect(headers.length).toBeGreaterThan(widthOfTable);
  for (const [column, header] of headers.entries()) {
    for (const direction of ['descending', 'ascending']) {
      await user.click(header.querySelector('button') ?? table);
      expect(header).toHaveAttribute('aria-sort', direction);
      const figures = rowsOf(table).map((row) => row[column] ?? Number.NaN);
      const sorted = figures.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a));
      expect(figures).toEqual(sorted);
    }
  }
});

it('explains a figure where it stands, with summands that add up to it', async () => {
  const user = userEvent.setup();
  show(TradeOffs, ready);
  const [figure] = within(bigTable()).getAllByRole('button', { name: /why, Retrieval/ });
  if (figure === undefined) throw new Error('no figure');
  await user.click(figure);
  expect(figure).toHaveAttribute('aria-expanded', 'true');
  const detail = document.getElementById(figure.getAttribute('aria-controls') ?? '');
  const points = [...(detail?.querySelectorAll('li > span') ?? [])].map((summand) =>
    numberIn(summand.textContent),
  );
  expect(points.reduce((sum, value) => sum + value, 0)).toBe(numberIn(figure.textContent));
  await user.click(figure);
  expect(figure).toHaveAttribute('aria-expanded', 'false');
});

it('R6: puts any two layers side by side in two choices', async () => {
  const user = userEvent.setup();
  const { layers } = show(TradeOffs, ready);
  await user.selectOptions(screen.getByLabelText('First layer'), 'context');
  await user.selectOptions(screen.getByLabelText('Second layer'), 'distillation');
  const table = screen.getByRole('table', { name: /beside/ });
  const [left, right, difference] = rowsOf(table).at(-1) ?? [];
  const scoreOf = (id: string) => layers.find((layer) => layer.id === id)?.score.total ?? 0;
  expect([left, right]).toEqual([scoreOf('context'), scoreOf('distillation')]);
  expect(difference).toBe(scoreOf('context') - scoreOf('distillation'));
});
