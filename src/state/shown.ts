import type { Decision } from '../core/decide.ts';
import type { Answers } from '../share/answers.ts';
import { useAnswers } from './answers-store.ts';
import { decisionOn } from './decision.ts';
import { useSharedLink } from './link-sync.ts';

/** The answers the pages are about: a shared link's while one is open, else the person's own. */
export function useShownAnswers(): Answers {
  const own = useAnswers();
  const link = useSharedLink();
  return link.status === 'shared' ? link.answers : own;
}

/** The decision on the shown answers. */
export function useDecision(): Decision {
  return decisionOn(useShownAnswers());
}
