import fc from 'fast-check';
import type { Situation } from '../../src/core/situation.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { aSituation, ready } from '../fixtures/situations.ts';

/** The same situations every time: half of them any answers, half mutated from ready ones. */
export function variedSituations(count: number): readonly Situation[] {
  return fc.sample(aSituation, { seed: 20_260, numRuns: count });
}

/** Situations in which every question is answered: ready ones with the answers of varied ones in their place. */
export function fullSituations(count: number): readonly Situation[] {
  return variedSituations(count).map((varied, at) => ({ ...ready[at % ready.length], ...varied }));
}

/** Situations in which every other question is answered. */
export function halfSituations(count: number): readonly Situation[] {
  return fullSituations(count).map((full) =>
    Object.fromEntries(
      knowledge.questions.flatMap(({ id }, at) => (at % 2 === 0 ? [[id, full[id] ?? []]] : [])),
    ),
  );
}
