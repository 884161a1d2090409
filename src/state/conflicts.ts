import { conflictsIn, type FoundConflict } from '../core/conflicts.ts';
import { type Answers, gradesIn, situationOf } from '../share/answers.ts';
import { knowledge } from './knowledge.ts';

/** The contradictions among these answers, each with the one to check first. */
export function conflictsAmong(answers: Answers): readonly FoundConflict[] {
  return conflictsIn(knowledge, situationOf(answers), gradesIn(answers));
}
