import { oncePer } from '../core/once-per.ts';
import type { Scenario } from '../knowledge/schema.ts';
import { answersOf } from '../share/answers.ts';
import { type Basis, basisOf, sameBasis } from '../share/basis.ts';
import { scenarios } from '../knowledge/scenarios.ts';
import { useSharedLink } from './link-sync.ts';

export { scenarios };

/** What the person in a scenario would have said: the same value each time, so that it is decided once. */
export const basisOfScenario: (scenario: Scenario) => Basis = oncePer((scenario: Scenario) =>
  basisOf(answersOf(scenario.answers)),
);

/** The scenario that the open link tells of, word for word; undefined when it is somebody's own. */
export function useOpenScenario(): Scenario | undefined {
  const link = useSharedLink();
  if (link.status !== 'shared') return undefined;
  return scenarios.find((scenario) => sameBasis(link, basisOfScenario(scenario)));
}
