import type { Conflict, DecisiveKnowledge, QuestionId } from '../knowledge/schema.ts';
import { type GradeOfAnswer, type Grades } from './completions.ts';
import { holds } from './condition.ts';
import type { Situation } from './situation.ts';

/** Answers that contradict each other. */
export interface FoundConflict {
  readonly conflict: Conflict;
  /** The answer to check first: the least well known of them, else the one more likely wrong. */
  readonly check: QuestionId;
}

/** How well an answer is known; one without a grade is taken at its word, as if measured. */
const certainty: Readonly<Record<GradeOfAnswer, number>> = { guessed: 0, observed: 1, measured: 2 };

/** The contradictions among the answers, in content order. They change no verdict. */
export function conflictsIn(
  { conflicts }: DecisiveKnowledge,
  situation: Situation,
  grades: Grades = {},
): readonly FoundConflict[] {
  return conflicts
    .filter(({ between }) => between.every((answer) => holds(answer, { situation })))
    .map((conflict) => ({ conflict, check: leastKnown(conflict, grades) }));
}

function leastKnown({ between, check }: Conflict, grades: Grades): QuestionId {
  const certaintyOf = (id: QuestionId) => certainty[grades[id] ?? 'measured'];
  return between
    .map(({ question }) => question)
    .reduce((first, id) => (certaintyOf(id) < certaintyOf(first) ? id : first), check);
}
