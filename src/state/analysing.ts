import { useSyncExternalStore } from 'react';
import type { Confidence } from '../core/confidence.ts';
import type { Flip } from '../core/flips.ts';
import type { Inquiry } from '../core/inquiry.ts';
import type { TestCard } from '../core/test-cards.ts';
import { inSlices, type Scheduler } from './slices.ts';

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

/** Work shorter than this is not worth mentioning, in milliseconds. */
export const longWork = 200;

/** The steps of finding out, with what they bring forth. */
export type FindingSteps = Generator<Findings | undefined, void>;

/** Works in slices while it is followed, rests while it is not, and goes on where it was. */
export function analysing(steps: FindingSteps, scheduler: Scheduler): Analysing {
  const listeners = new Set<() => void>();
  let analysis: Analysis = { isWorking: false };
  let since = 0;
  const work = inSlices(
    steps,
    (found, isDone) => {
      const isWorking = !isDone && scheduler.now() - since >= longWork;
      if (found.length === 0 && isWorking === analysis.isWorking) return;
      analysis = {
        ...found.reduce<Findings>((all, each) => ({ ...all, ...each }), analysis),
        isWorking,
      };
      for (const listener of listeners) listener();
    },
    scheduler,
  );
  return {
    current: () => analysis,
    follow: (listener) => {
      if (listeners.size === 0) since = scheduler.now();
      listeners.add(listener);
      work.resume();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) work.pause();
      };
    },
  };
}

/** The findings so far, for as long as a page follows them. */
export function useFollowing({ follow, current }: Analysing): Analysis {
  return useSyncExternalStore(follow, current, current);
}
