import type { DecisiveKnowledge, QuestionId } from '../knowledge/schema.ts';
import type { Chance } from './chance.ts';
import { type State, unknownMark } from './marks.ts';

/** How an answer is known. */
export type GradeOfAnswer = 'measured' | 'observed' | 'guessed';
/** The grades given; an answer without one is taken at its word. */
export type Grades = Readonly<Partial<Record<QuestionId, GradeOfAnswer>>>;

/**
 * How often an answer is doubted: drawn anew from all options of its question. Our own rule, not a
 * document's: a guess in three of ten completions, an observation in one of ten, a measurement never.
 */
export const doubt: Readonly<Record<GradeOfAnswer, number>> = {
  measured: 0,
  observed: 10,
  guessed: 30,
};

/** A question that a completion may answer: its position, its possible marks, and how often out of 100. */
export interface Open {
  readonly at: number;
  readonly marks: readonly number[];
  readonly percent: number;
}

/** What is open in a state: the unknown questions always, the doubted answers in their share. */
export function openIn(
  { questions }: DecisiveKnowledge,
  state: State,
  grades: Grades,
): readonly Open[] {
  return questions.flatMap(({ id, options }, at): readonly Open[] => {
    const marks = options.map((_, option) => 1 << option);
    const mark = state[at] ?? unknownMark;
    if (mark === unknownMark) return [{ at, marks, percent: 100 }];
    const grade = grades[id];
    const percent = mark < 0 || grade === undefined ? 0 : doubt[grade];
    return percent === 0 ? [] : [{ at, marks, percent }];
  });
}

/**
 * Completes `state` in `into`: a copy of it, completed before or not. An open multiple choice is
 * completed by one of its options.
 */
export function complete(state: State, open: readonly Open[], chance: Chance, into: State): void {
  for (const { at, marks, percent } of open) {
    const isKept = percent < 100 && chance.below(100) >= percent;
    const mark = isKept ? state[at] : marks[chance.below(marks.length)];
    into[at] = mark ?? unknownMark;
  }
}
