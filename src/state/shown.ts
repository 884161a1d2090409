import type { Priorities } from '../core/burden.ts';
import type { Decision } from '../core/decide.ts';
import type { Answers } from '../share/answers.ts';
import type { Basis } from '../share/basis.ts';
import { useOwn } from './answers-store.ts';
import { decisionOn } from './decision.ts';
import { useSharedLink } from './link-sync.ts';
import { linkFor } from './links.ts';
import { useTrial } from './trial.ts';

/** What the pages are about: what is on trial, else a shared link's, else the person's own. */
export function useShown(): Basis {
  const own = useOwn();
  const link = useSharedLink();
  const trial = useTrial();
  return trial ?? (link.status === 'shared' ? link : own);
}

/** The answers the pages are about. */
export function useShownAnswers(): Answers {
  return useShown().answers;
}

/** The priorities the pages are about. */
export function useShownPriorities(): Priorities {
  return useShown().priorities;
}

/** The decision on what is shown. */
export function useDecision(): Decision {
  return decisionOn(useShown());
}

/** The absolute address that opens what is shown. */
export function useShownLink(): string {
  return linkFor(useShown());
}
