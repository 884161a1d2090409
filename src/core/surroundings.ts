import type { Knowledge, LookAgain, Measure, Practice } from '../knowledge/schema.ts';
import { holding, readyAll, type World } from './condition.ts';
import { oncePer } from './once-per.ts';

/** A practice this architecture calls for, with the reasons that hold. */
export interface AdvisedPractice {
  readonly practice: Practice;
  readonly reasons: Practice['calledForBy'];
}

/** The practices that surround the layers. */
export function practicesOf(knowledge: Knowledge, world: World): readonly AdvisedPractice[] {
  const advised: AdvisedPractice[] = [];
  for (const { practice, reasonsIn } of readyPractices(knowledge)) {
    const reasons = reasonsIn(world);
    if (reasons.length > 0) advised.push({ practice, reasons });
  }
  return advised;
}

const readyPractices = oncePer(({ practices }: Knowledge) =>
  practices.map((practice) => ({ practice, reasonsIn: readyAll(practice.calledForBy) })),
);

/** What to measure for this task and these layers, and the set to measure it on. */
export function evaluationOf(knowledge: Knowledge, world: World): readonly Measure[] {
  return holding(knowledge.measures, world);
}

/** What should make the team decide again. */
export function lookAgainOf(knowledge: Knowledge, world: World): readonly LookAgain[] {
  return holding(knowledge.lookAgain, world);
}
