/*
 * Stands apart from the index: with all it imports it is fetched with the one panel that shows it.
 */
import type { Decision } from '../core/decide.ts';
import type { Figures } from '../core/economics/figures.ts';
import { reckon, type Reckoning } from '../core/economics/reckon.ts';
import { economics } from '../knowledge/economics.ts';
import { decisive } from './knowledge.ts';

export { economics };

/** The economics of a decision with the figures a person changed. */
export function reckoningOn(decision: Decision, figures: Figures): Reckoning {
  return reckon(economics, decisive, decision, figures);
}
