import type { Scheduler } from '../../src/state/slices.ts';

/** A clock that is turned by hand and a queue that is worked off by hand. */
export function scheduledByHand() {
  let time = 0;
  const queue: (() => void)[] = [];
  const scheduler: Scheduler = {
    now: () => time,
    later: (task) => queue.push(task),
    whenShown: (task) => queue.push(task),
  };
  return {
    scheduler,
    pass: (milliseconds: number) => (time += milliseconds),
    waiting: () => queue.length,
    /** Lets the browser do the next task, if there is one. */
    turn: () => queue.shift()?.(),
  };
}
