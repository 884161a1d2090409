/*
 * Stands apart from the index: with all it imports it is fetched with the one panel that shows it.
 */
import type { Decision } from '../core/decide.ts';
import { assumedFigures, type Figures } from '../core/economics/figures.ts';
import { oncePer } from '../core/once-per.ts';
import type { Situation } from '../core/situation.ts';
import type { FigureId } from '../knowledge/vocabulary.ts';
import { reckon, type Reckoning } from '../core/economics/reckon.ts';
import { economics } from '../knowledge/economics.ts';
import { decisive } from './knowledge.ts';

export { economics };

/** The economics of a decision with the figures a person changed. */
export function reckoningOn(decision: Decision, figures: Figures): Reckoning {
  return reckon(economics, decisive, decision, figures);
}

const allAssumed = oncePer((situation: Situation) => assumedFigures(decisive, situation));

/** What is assumed of a figure; many fields ask it of the same decision. */
export function assumedOf({ situation }: Decision, figure: FigureId): number {
  return allAssumed(situation)[figure];
}
