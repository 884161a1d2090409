import type { DecidedLayer } from '../../core/decide.ts';
import type { Contribution } from '../../core/score.ts';
import type { CriterionId } from '../../knowledge/vocabulary.ts';

/** A column of the trade-off table: a criterion, or the sum of them all. */
export type ColumnId = CriterionId | 'total';
/** How the table is sorted; without it, in the order of the content. */
export interface Sorting {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

/** The summands of a layer's score under one criterion. */
export function contributionsUnder(
  { score }: DecidedLayer,
  criterion: CriterionId,
): readonly Contribution[] {
  return score.contributions.filter((contribution) => contribution.criterion === criterion);
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
