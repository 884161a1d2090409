import type { Knowledge, LookAgain, Measure, Practice } from '../knowledge/schema.ts';
import { holding, type World } from './condition.ts';

/** A practice this architecture calls for, with the reasons that hold. */
export interface AdvisedPractice {
  readonly practice: Practice;
  readonly reasons: Practice['calledForBy'];
}

/** The practices that surround the layers. */
export function practicesOf(knowledge: Knowledge, world: World): readonly AdvisedPractice[] {
  return knowledge.practices
    .map((practice) => ({
      practice,
      reasons: holding(practice.calledForBy, world),
    }))
    .filter(({ reasons }) => reasons.length > 0);
}

/** What to measure for this task and these layers, and the set to measure it on. */
export function evaluationOf(knowledge: Knowledge, world: World): readonly Measure[] {
  return holding(knowledge.measures, world);
}

/** What should make the team decide again. */
export function lookAgainOf(knowledge: Knowledge, world: World): readonly LookAgain[] {
  return holding(knowledge.lookAgain, world);
}
