import type { DecisiveKnowledge, OptionId, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';

/** The numbers by which conditions know questions, options, needs and layers; −1 and no bit for the unknown. */
export interface Names {
  question(id: QuestionId): number;
  need(id: NeedId): number;
  /** A bit for each of these options of a question. */
  options(question: QuestionId, ids: readonly OptionId[]): number;
  /** A bit for each of these layers. */
  layers(ids: readonly LayerId[]): number;
}

/** Numbers by position in a knowledge. */
export function positionsIn({ questions, needs, approaches }: DecisiveKnowledge): Names {
  return {
    question: (id) => positionOf(id, questions),
    need: (id) => positionOf(id, needs),
    options: (id, wanted) => bitsOf(questions[positionOf(id, questions)]?.options ?? [], wanted),
    layers: (wanted) => bitsOf(approaches, wanted),
  };
}

interface Named {
  readonly id: string;
}

function positionOf(wanted: string, all: readonly Named[]): number {
  return all.findIndex(({ id }) => id === wanted);
}

/** A bit for each of `all` that is wanted. */
function bitsOf(all: readonly Named[], wanted: readonly string[]): number {
  return all.reduce((bits, { id }, at) => (wanted.includes(id) ? bits | (1 << at) : bits), 0);
}
