import type { Figures } from '../core/economics/figures.ts';
import type { Figure, DecisiveKnowledge } from '../knowledge/schema.ts';
import type { FigureId } from '../knowledge/vocabulary.ts';

/** Every figure is as assumed. */
export const noFigures: Figures = {};

/** The ids of all figures, in the order of the table. */
export function figureIdsOf({ figures }: Pick<DecisiveKnowledge, 'figures'>): readonly FigureId[] {
  return Object.keys(figures).filter((id): id is FigureId => id in figures);
}

/** Whether a number may stand for a figure: within its range, with no more decimals than it takes. */
export function isAllowed({ min, max, decimals }: Figure, value: number): boolean {
  return value >= min && value <= max && Number(value.toFixed(decimals)) === value;
}

/** The same figures with others in their place; `undefined` goes back to what is assumed. In table order. */
export function withFigures(
  knowledge: DecisiveKnowledge,
  figures: Figures,
  change: Readonly<Partial<Record<FigureId, number | undefined>>>,
): Figures {
  const changed = { ...figures, ...change };
  const entries = figureIdsOf(knowledge).flatMap((id) =>
    changed[id] === undefined ? [] : [[id, changed[id]] as const],
  );
  return entries.length === 0 ? noFigures : Object.fromEntries(entries);
}

/** Whether both change the same figures to the same. */
export function sameFigures(some: Figures, others: Figures): boolean {
  const changed = new Map(Object.entries(others));
  const changes = Object.entries(some);
  return (
    changes.length === changed.size && changes.every(([id, value]) => changed.get(id) === value)
  );
}
