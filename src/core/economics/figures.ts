import type { FigureId } from '../../knowledge/vocabulary.ts';

/** The figures a person changed; whatever is left out is as assumed. */
export type Figures = Readonly<Partial<Record<FigureId, number>>>;
