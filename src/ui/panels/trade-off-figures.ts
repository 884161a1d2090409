import type { DecidedLayer } from '../../core/decide.ts';
import type { Contribution } from '../../core/score.ts';
import type { Criterion } from '../../knowledge/schema.ts';
import type { CriterionId } from '../../knowledge/vocabulary.ts';
import { tradeOffWords as words } from '../words/trade-offs.ts';

/** A column of the trade-off table: a criterion, what the ends of the scale cut off, or the sum of them all. */
export type ColumnId = CriterionId | 'scale' | 'total';
/** A column with its words. */
export interface Column {
  readonly id: Exclude<ColumnId, 'total'>;
  readonly name: string;
  readonly means: string;
}
/** How the table is sorted; without it, in the order of the content. */
export interface Sorting {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** The summands of a layer's score in one column. */
export function contributionsUnder(
  { score }: DecidedLayer,
  column: ColumnId,
): readonly Contribution[] {
  return score.contributions.filter(({ source, criterion }) =>
    source === 'scale' ? column === 'scale' : criterion === column,
  );
}

/** The columns that add up to the score: the criteria, and the ends of the scale where they are reached. */
export function columnsOf(
  layers: readonly DecidedLayer[],
  criteria: readonly Criterion[],
): readonly Column[] {
  const isCut = layers.some((layer) => contributionsUnder(layer, 'scale').length > 0);
  const cut: Column = { id: 'scale', name: words.scale, means: words.scaleMeans };
  return isCut ? [...criteria, cut] : criteria;
}

/** The figure of one cell: what the summands of that criterion add up to, or the whole score. */
export function figureOf(layer: DecidedLayer, column: ColumnId): number {
  if (column === 'total') return layer.score.total;
  return contributionsUnder(layer, column).reduce((sum, { points }) => sum + points, 0);
}

/** The layers in the order that is asked for; equal figures keep the order of the content. */
export function sorted(
  layers: readonly DecidedLayer[],
  sorting: Sorting | undefined,
): readonly DecidedLayer[] {
  if (sorting === undefined) return layers;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  return layers.toSorted(
    (a, b) => sign * (figureOf(a, sorting.column) - figureOf(b, sorting.column)),
  );
}

/** What choosing a column does: highest first, then lowest first, then highest again. */
export function nextSorting(current: Sorting | undefined, column: ColumnId): Sorting {
  const isDescending = current?.column === column && current.direction === 'descending';
  return { column, direction: isDescending ? 'ascending' : 'descending' };
}

/** Whether a layer is in today's architecture. */
export function isInArchitecture({ stage }: DecidedLayer): boolean {
  return stage === 'now' || stage === 'interim';
}
