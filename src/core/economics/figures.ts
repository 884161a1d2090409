import type { DecisiveKnowledge, Figure } from '../../knowledge/schema.ts';
import type { FigureId } from '../../knowledge/vocabulary.ts';
import { holds } from '../condition.ts';
import type { Situation } from '../situation.ts';

/** The figures a person changed; whatever is left out is as assumed. */
export type Figures = Readonly<Partial<Record<FigureId, number>>>;

/** A number for each figure. */
export type AllFigures = Readonly<Record<FigureId, number>>;

/** What is assumed of each figure in this situation. */
export function assumedFigures({ figures }: DecisiveKnowledge, situation: Situation): AllFigures {
  const assumed = ({ assumed: usual, assumedFor = [] }: Figure): number =>
    assumedFor.find(({ when }) => holds(when, { situation }))?.value ?? usual;
  return Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [id, assumed(figure)]),
  ) as AllFigures;
}
