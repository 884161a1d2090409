import type { Priorities } from '../core/burden.ts';
import type { Answers } from '../share/answers.ts';
import { encodeLink } from '../share/link/link.ts';
import { normalPriorities } from '../share/priorities.ts';
import { decisionOn } from './decision.ts';
import { knowledge } from './knowledge.ts';
import { resultPath } from './result-path.ts';

/** What follows `#` in the address of the result of these answers and priorities. */
export function fragmentFor(answers: Answers, priorities: Priorities): string {
  const { now, target } = decisionOn(answers, priorities);
  const verdicts = { now: now.verdict, target: target.verdict };
  return encodeLink(knowledge, answers, verdicts, priorities);
}

/** The absolute address that opens the result of these answers and priorities. */
export function linkFor(answers: Answers, priorities: Priorities = normalPriorities): string {
  return `${resultUrl().href}#${fragmentFor(answers, priorities)}`;
}

/** The address of the result page, without a fragment. */
export function resultUrl(): URL {
  const base = new URL(import.meta.env.BASE_URL, window.location.origin);
  return new URL(resultPath.slice(1), base);
}
