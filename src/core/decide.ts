import type { Knowledge, LookAgain, Measure } from '../knowledge/schema.ts';
import type { Priorities } from './burden.ts';
import type { World } from './condition.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Risk, risksOf } from './risks.ts';
import { type RoadmapItem, roadmapOf } from './roadmap.ts';
import type { Situation } from './situation.ts';
import { type AdvisedPractice, evaluationOf, lookAgainOf, practicesOf } from './surroundings.ts';

export type { Architecture, DecidedLayer } from './outcome.ts';

/** Everything a page shows, as one plain value. */
export interface Decision extends Outcome {
  readonly practices: readonly AdvisedPractice[];
  readonly roadmap: readonly RoadmapItem[];
  readonly lookAgain: readonly LookAgain[];
  readonly risks: readonly Risk[];
  readonly evaluation: readonly Measure[];
}

/**
 * Decides which layer carries which need, now and later, and why. Pure: the same knowledge and
 * answers give the same value. Expects a situation that fits the knowledge (see the door in
 * `share`); options it does not know are without effect.
 */
export function decide(
  knowledge: Knowledge,
  situation: Situation,
  priorities: Priorities = {},
): Decision {
  const outcome = outcomeOf(knowledge, situation, priorities);
  const { model, needs, layers, now, target, unknowns } = outcome;
  const world: World = { situation, now: now.layers, target: target.layers };
  const waiting = layers.filter(({ stage }) => stage === 'next');
  return {
    model,
    situation,
    needs,
    layers,
    now,
    target,
    unknowns,
    practices: practicesOf(knowledge, world),
    roadmap: roadmapOf(knowledge, world, waiting),
    lookAgain: lookAgainOf(knowledge, world),
    risks: risksOf(knowledge, world),
    evaluation: evaluationOf(knowledge, world),
  };
}
