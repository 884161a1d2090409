import { useSyncExternalStore } from 'react';
import type { Confidence } from '../core/confidence.ts';
import type { Flip } from '../core/flips.ts';
import type { Inquiry } from '../core/inquiry.ts';
import type { TestCard } from '../core/test-cards.ts';

/** What is found out about a decision, each part as soon as it is known. */
export interface Findings {
  /** From a thousand completions first, then from ten thousand. */
  readonly confidence?: Confidence;
  readonly flips?: readonly Flip[];
  readonly inquiry?: Inquiry;
  readonly cards?: readonly TestCard[];
}

/** The findings so far. */
export interface Analysis extends Findings {
  /** More is to come, and it has taken long enough to say so. */
  readonly isWorking: boolean;
}

/** An analysis that goes on while somebody follows it. */
export interface Analysing {
  readonly current: () => Analysis;
  readonly follow: (listener: () => void) => () => void;
}

const notYet: Analysis = { isWorking: false };

/** An analysis that does not go on: nothing is there that could work on it. */
export const nothingFound: Analysing = { current: () => notYet, follow: () => () => undefined };

/** The findings so far, for as long as a page follows them. */
export function useFollowing({ follow, current }: Analysing): Analysis {
  return useSyncExternalStore(follow, current, current);
}
