import type { Contribution, Score } from '../core/score.ts';
import { criterionIds } from '../knowledge/vocabulary.ts';
import { inOneLine, type Kept } from './kept.ts';
import { namingIn } from './naming.ts';
import { statementOf } from './statement.ts';

/*
 * The trade-off table for a spreadsheet, as RFC 4180 writes it. Numbers stand bare, texts in quotes; a
 * text that a spreadsheet would take for a formula begins with an apostrophe (ASVS 1.2.10).
 */

type Cell = string | number;

const stages = {
  now: 'now',
  interim: 'for now',
  next: 'next',
  'not-needed': 'not needed',
  avoid: 'avoid',
} as const;

/** The trade-off table as CSV: a row for each layer, then when, by which rules and on what it was decided. */
export function tableOf(kept: Kept): string {
  const { knowledge, decision } = kept;
  const { layer, criterion } = namingIn(knowledge);
  const names = criterionIds.map((id) => criterion(id).name);
  const header = ['Layer', 'Stage', ...names, 'Beyond the scale', 'Score'];
  const rows = decision.layers.map(({ id, stage, score }): readonly Cell[] => {
    const points = criterionIds.map((one) =>
      sumOf(score, ({ source, criterion }) => source !== 'scale' && criterion === one),
    );
    const beyond = sumOf(score, ({ source }) => source === 'scale');
    return [layer(id).name, stages[stage], ...points, beyond, score.total];
  });
  const { date, model, link, unknowns, lookAgain } = statementOf(kept);
  const name = inOneLine(kept.name);
  const notes: readonly (readonly string[])[] = [
    [],
    ...(name === '' ? [] : [['Feature', name]]),
    ['Date', date],
    ['Model', `model ${model} of Layerwise`],
    ['Link', link],
    ...(unknowns.length > 0 ? [] : [['Unknown', 'nothing']]),
    ...unknowns.map((unknown) => ['Unknown', unknown]),
    ...lookAgain.map((when) => ['Look again when', when]),
  ];
  return csvOf([header, ...rows, ...notes]);
}

function sumOf({ contributions }: Score, counts: (one: Contribution) => boolean): number {
  return contributions.filter(counts).reduce((sum, { points }) => sum + points, 0);
}

/** Rows of one length, as many cells as the longest has; lines end as the format has it, with CR and LF. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  return rows
    .map((row) => Array.from({ length: width }, (_, at) => written(row[at] ?? '')).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (cell === '') return '';
  const isFormula = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u.test(cell);
  return `"${isFormula ? "'" : ''}${cell.replaceAll('"', '""')}"`;
}
