import { later } from './turn.ts';

/** A clock, and a way to do something later. */
export interface Scheduler {
  /** In milliseconds, from any start. */
  readonly now: () => number;
  /** Calls back soon, after the browser had a chance to draw and to take input. */
  readonly later: (task: () => void) => void;
  /** The same, once the browser has shown what was drawn last. */
  readonly whenShown: (task: () => void) => void;
}

/** For how long work goes on before the browser gets its turn, in milliseconds. */
export const sliceOfTime = 6;

/** Work that can be stopped between two slices and taken up again where it was. */
export interface SlicedWork {
  readonly resume: () => void;
  readonly pause: () => void;
}

/**
 * Takes steps in slices of time. `onSlice` is told after each slice what its steps brought forth,
 * and whether that was all. An error in a step ends the work and is thrown out of the slice.
 */
export function inSlices<Found>(
  steps: Iterator<Found | undefined, void>,
  onSlice: (found: readonly Found[], isDone: boolean) => void,
  { now, later, whenShown }: Scheduler,
): SlicedWork {
  let isWanted = false;
  let isScheduled = false;
  let isDone = false;

  function slice(): void {
    isScheduled = false;
    if (!isWanted) return;
    const found: Found[] = [];
    try {
      isDone = takeSteps(found);
    } catch (error) {
      isDone = true;
      throw error;
    } finally {
      schedule(later);
      onSlice(found, isDone);
    }
  }

  /** Steps until the time is up; whether that was all of them. */
  function takeSteps(found: Found[]): boolean {
    const start = now();
    do {
      const { done, value } = steps.next();
      if (done === true) return true;
      if (value !== undefined) found.push(value);
    } while (now() - start < sliceOfTime);
    return false;
  }

  function schedule(when: Scheduler['later']): void {
    if (isDone || !isWanted || isScheduled) return;
    isScheduled = true;
    when(slice);
  }

  return {
    resume: () => {
      isWanted = true;
      // What was asked for by an input shows before the work that it asks for.
      schedule(whenShown);
    },
    pause: () => {
      isWanted = false;
    },
  };
}

/** The browser's clock and its queue of tasks, which waits less than a timer does. */
export const browserScheduler: Scheduler = {
  now: () => performance.now(),
  later,
  // In the background no frame is shown, and none need be waited for.
  whenShown: (task) => {
    if (document.hidden) later(task);
    else requestAnimationFrame(() => later(task));
  },
};
