import { conflictsIn, type FoundConflict } from '../core/conflicts.ts';
import { type Answers, gradesIn, situationOf } from '../share/answers.ts';
import { decisive } from './knowledge.ts';

/** The contradictions among these answers, each with the one to check first. */
export function conflictsAmong(answers: Answers): readonly FoundConflict[] {
  return conflictsIn(decisive, situationOf(answers), gradesIn(answers));
}
