/*
 * Stands apart from the index: with all it imports it is fetched with the one panel that shows it.
 */
import type { Decision } from '../core/decide.ts';
import { assumedFigures, type Figures } from '../core/economics/figures.ts';
import type { FigureId } from '../knowledge/vocabulary.ts';
import { reckon, type Reckoning } from '../core/economics/reckon.ts';
import { economics } from '../knowledge/economics.ts';
import { decisive } from './knowledge.ts';

export { economics };

/** The economics of a decision with the figures a person changed. */
export function reckoningOn(decision: Decision, figures: Figures): Reckoning {
  return reckon(economics, decisive, decision, figures);
}

/** The number that is in force for a figure. */
export function inForce(decision: Decision, changed: Figures, figure: FigureId): number {
  return changed[figure] ?? assumedFigures(decisive, decision.situation)[figure];
}
