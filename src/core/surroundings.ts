import type { Knowledge, LookAgain, Measure, Practice } from '../knowledge/schema.ts';
import { holding, madeOfHolding, type World } from './condition.ts';
import { oncePer } from './once-per.ts';

/** A practice this architecture calls for, with the reasons that hold. */
export interface AdvisedPractice {
  readonly practice: Practice;
  readonly reasons: Practice['calledForBy'];
}

/** The practices that surround the layers. */
export function practicesOf(knowledge: Knowledge, world: World): readonly AdvisedPractice[] {
  const advised: AdvisedPractice[] = [];
  for (const adviceIn of readyPractices(knowledge)) {
    const advice = adviceIn(world);
    if (advice.reasons.length > 0) advised.push(advice);
  }
  return advised;
}

const readyPractices = oncePer(({ practices }: Knowledge) =>
  practices.map((practice) =>
    madeOfHolding(practice.calledForBy, (reasons): AdvisedPractice => ({ practice, reasons })),
  ),
);

/** What to measure for this task and these layers, and the set to measure it on. */
export function evaluationOf(knowledge: Knowledge, world: World): readonly Measure[] {
  return holding(knowledge.measures, world);
}

/** What should make the team decide again. */
export function lookAgainOf(knowledge: Knowledge, world: World): readonly LookAgain[] {
  return holding(knowledge.lookAgain, world);
}
