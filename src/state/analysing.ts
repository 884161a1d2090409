import type { Analysing, Analysis, Findings } from './following.ts';
import { inSlices, type Scheduler } from './slices.ts';

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
