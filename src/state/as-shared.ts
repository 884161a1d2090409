import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { decide, type Decision } from '../core/decide.ts';
import type { Outcome } from '../core/outcome.ts';
import { oncePer } from '../core/once-per.ts';
import { changesBetween, type RuleChanges, type Ruling } from '../core/rule-changes.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import { situationOf } from '../share/answers.ts';
import type { Basis } from '../share/basis.ts';
import { readableAnswers } from '../share/door.ts';
import type { Shown, Verdicts } from '../share/link/reading.ts';
import { isNewerModel, isSameModel } from '../share/model-version.ts';
import { decisive } from './knowledge.ts';
import { type SharedLink, sharedNow, useSharedLink } from './link-sync.ts';
import { type Fetched, fetchRules, olderRules, olderVersion } from './older-rules.ts';
import { outcomeOn } from './outcome.ts';
import { endTrial } from './trial.ts';

type OpenLink = Extract<SharedLink, { readonly status: 'shared' }>;

/** A shared result decided once more by the rules it was made with. */
export interface Replay extends Ruling {
  readonly knowledge: Knowledge;
  readonly decision: Decision;
  /** The sender's, without answers that those rules do not ask for. */
  readonly basis: Basis;
}

/** What became of the rules that a shared result was made with. */
export type AsShared =
  /** They are today's and still give what the sender saw, or no link is open: nothing to say. */
  | { readonly status: 'current' }
  /** They are today's, but give something else: the link was not made by this product. */
  | (Seen & { readonly status: 'contradicted' })
  /** They are older, and on their way here. */
  | (Seen & { readonly status: 'fetching' })
  /** They are older, and here. */
  | (Seen & {
      readonly status: 'replayed';
      readonly replay: Replay;
      readonly changes: RuleChanges;
      /** Whether they give the verdicts that the link says the sender saw. */
      readonly isAsRecorded: boolean;
    })
  /** They can not be had: newer than this page, never released, or not fetched for want of a connection. */
  | (Seen & { readonly status: 'newer' | 'unknown' | 'unavailable' });

/** What the sender saw, and what today's rules say. */
interface Seen {
  readonly shown: Shown;
  readonly today: Outcome;
}

/** The link that is looked at as it was shared, if any. Lives in memory only. */
const viewStore = createStore<{ readonly link: string | undefined }>(() => ({ link: undefined }));

/** Shows the open link's result as the sender saw it, to read only, once it is replayed; ends a trial. */
export function showAsShared(): void {
  const link = sharedNow();
  if (link.status !== 'shared') return;
  endTrial();
  viewStore.setState({ link: link.link });
}

/** Shows what today's rules make of an open link's answers. */
export function showAsOfToday(): void {
  viewStore.setState({ link: undefined });
}

/** What became of the rules that the open link was made with; fetches them where they are older. */
export function useAsShared(): AsShared {
  const link = useSharedLink();
  const fetched = useStore(olderRules);
  const wanted = link.status === 'shared' ? olderVersion(link.shown.model) : undefined;
  useEffect(() => {
    if (wanted !== undefined) void fetchRules(wanted);
  }, [wanted]);
  return link.status === 'shared' ? asShared(link, fetched) : { status: 'current' };
}

/** The replay on show, when the reader chose to see an open link's result as it was shared. */
export function useReplay(): Replay | undefined {
  const link = useSharedLink();
  const view = useStore(viewStore);
  const fetched = useStore(olderRules);
  if (link.status !== 'shared' || view.link !== link.link) return undefined;
  const rules = asShared(link, fetched);
  return rules.status === 'replayed' ? rules.replay : undefined;
}

function asShared(link: OpenLink, fetched: Readonly<Record<string, Fetched>>): AsShared {
  const { shown } = link;
  const today = outcomeOn(link);
  const seen = { shown, today };
  if (isNewerModel(shown.model, decisive.model)) return { ...seen, status: 'newer' };
  if (isSameModel(shown.model, decisive.model))
    return gives(today, shown) ? { status: 'current' } : { ...seen, status: 'contradicted' };
  const version = olderVersion(shown.model);
  if (version === undefined) return { ...seen, status: 'unknown' };
  const rules = fetched[version] ?? 'fetching';
  if (typeof rules === 'string') return { ...seen, status: rules };
  const replay = replays(rules)(link);
  const changes = changesBetween(replay, { knowledge: decisive, decision: today });
  return {
    ...seen,
    status: 'replayed',
    replay,
    changes,
    isAsRecorded: gives(replay.decision, shown),
  };
}

function gives({ now, target }: Outcome, shown: Verdicts): boolean {
  return now.verdict === shown.now && target.verdict === shown.target;
}

/** The same link under the same rules is decided once. */
const replays = oncePer((rules: Knowledge) =>
  oncePer(({ answers, priorities, figures }: OpenLink): Replay => {
    const asked = readableAnswers(rules, answers);
    return {
      knowledge: rules,
      decision: decide(rules, situationOf(asked), priorities),
      basis: { answers: asked, priorities, figures },
    };
  }),
);
