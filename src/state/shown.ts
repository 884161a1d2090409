import type { Priorities } from '../core/burden.ts';
import type { Decision } from '../core/decide.ts';
import type { Answers } from '../share/answers.ts';
import { useAnswers, usePriorities } from './answers-store.ts';
import { decisionOn } from './decision.ts';
import { useSharedLink } from './link-sync.ts';
import { linkFor } from './links.ts';
import { useTrial } from './trial.ts';

/** The answers the pages are about: those on trial, else a shared link's, else the person's own. */
export function useShownAnswers(): Answers {
  const own = useAnswers();
  const link = useSharedLink();
  const trial = useTrial();
  if (trial !== undefined) return trial.answers;
  return link.status === 'shared' ? link.answers : own;
}

/** The priorities the pages are about: a shared link's while one is open, else the person's own. */
export function useShownPriorities(): Priorities {
  const own = usePriorities();
  const link = useSharedLink();
  return link.status === 'shared' ? link.priorities : own;
}

/** The decision on what is shown. */
export function useDecision(): Decision {
  return decisionOn(useShownAnswers(), useShownPriorities());
}

/** The absolute address that opens what is shown. */
export function useShownLink(): string {
  return linkFor(useShownAnswers(), useShownPriorities());
}
