import type { Priorities } from '../core/burden.ts';
import type { Outcome } from '../core/outcome.ts';
import type { DecisiveKnowledge } from '../knowledge/schema.ts';
import type { Answers } from '../share/answers.ts';
import type { Basis } from '../share/basis.ts';
import { useOwn } from './answers-store.ts';
import { useReplay } from './as-shared.ts';
import { decisive } from './knowledge.ts';
import { useSharedLink } from './link-sync.ts';
import { addressOf, linkFor } from './links.ts';
import { outcomeOn } from './outcome.ts';
import { useTrial } from './trial.ts';

/**
 * What the pages are about: a shared link's as it was shared, where the reader chose so, else what is
 * on trial, else a shared link's, else the person's own.
 */
export function useShown(): Basis {
  const own = useOwn();
  const replay = useReplay();
  const link = useSharedLink();
  const trial = useTrial();
  return replay?.basis ?? trial ?? (link.status === 'shared' ? link : own);
}

/** The answers the pages are about. */
export function useShownAnswers(): Answers {
  return useShown().answers;
}

/** The priorities the pages are about. */
export function useShownPriorities(): Priorities {
  return useShown().priorities;
}

/** The rules that decide what is shown: today's, unless the reader looks at a link as it was shared. */
export function useShownRules(): DecisiveKnowledge {
  return useReplay()?.knowledge ?? decisive;
}

/** What is decided on what is shown; `useDecision` adds what surrounds it. */
export function useOutcome(): Outcome {
  const replay = useReplay();
  const shown = useShown();
  return replay?.decision ?? outcomeOn(shown);
}

/** The absolute address that opens what is shown; as it was shared, the one that the sender made. */
export function useShownLink(): string {
  const link = useSharedLink();
  const isReplay = useReplay() !== undefined;
  const shown = useShown();
  return isReplay && link.status === 'shared' ? addressOf(link.link) : linkFor(shown);
}
