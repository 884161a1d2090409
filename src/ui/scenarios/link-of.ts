import type { Scenario } from '../../knowledge/schema.ts';
import { encodeLink } from '../../share/link/link.ts';
import { answersOf, decisionOn, knowledge } from '../../state/index.ts';

/** The link that opens a scenario as a result, as if somebody had sent it. */
export function linkOf(scenario: Scenario): string {
  const answers = answersOf(scenario.answers);
  const { now, target } = decisionOn(answers);
  return encodeLink(knowledge, answers, { now: now.verdict, target: target.verdict });
}
