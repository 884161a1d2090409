import { describe, expect, it } from 'vitest';
import { browserScheduler, inSlices, sliceOfTime } from '../../src/state/slices.ts';
import { scheduledByHand } from './hand.ts';

/** Steps of two milliseconds, each of which brings forth its number if it is even. */
function* counting(to: number, pass: (milliseconds: number) => void) {
  for (let step = 1; step <= to; step += 1) {
    pass(2);
    yield step % 2 === 0 ? step : undefined;
  }
}

function* failing(): Generator<number, void> {
  yield 1;
  throw new Error('a step failed');
}

function counted(to: number) {
  const hand = scheduledByHand();
  const slices: [readonly number[], boolean][] = [];
  const work = inSlices(
    counting(to, hand.pass),
    (found, isDone) => slices.push([found, isDone]),
    hand.scheduler,
  );
  return { ...hand, slices, work };
}

describe('work in slices', () => {
  it('does nothing until it is wanted, and nothing at once', () => {
    const { work, waiting, slices } = counted(4);
    expect(waiting()).toBe(0);
    work.resume();
    expect(waiting()).toBe(1);
    expect(slices).toEqual([]);
  });

  it('stops each slice when its time is up, and tells what came of it', () => {
    const { work, turn, slices, scheduler } = counted(7);
    work.resume();
    turn();
    expect(scheduler.now()).toBe(sliceOfTime);
    expect(slices).toEqual([[[2], false]]);
    turn();
    turn();
    expect(slices).toEqual([
      [[2], false],
      [[4, 6], false],
      [[], true],
    ]);
  });

  it('rests when it is paused and goes on where it was', () => {
    const { work, turn, slices, waiting } = counted(5);
    work.resume();
    turn();
    work.pause();
    turn();
    expect(slices).toHaveLength(1);
    expect(waiting()).toBe(0);
    work.resume();
    turn();
    expect(slices).toEqual([
      [[2], false],
      [[4], true],
    ]);
  });

  it('is queued once, however often it is paused and resumed', () => {
    const { work, waiting } = counted(5);
    work.resume();
    work.pause();
    work.resume();
    work.resume();
    expect(waiting()).toBe(1);
  });

  it('does not begin again once it is done', () => {
    const { work, turn, waiting } = counted(1);
    work.resume();
    turn();
    work.resume();
    expect(waiting()).toBe(0);
  });

  it('ends with a step that fails, after telling what came before', () => {
    const hand = scheduledByHand();
    const slices: [readonly number[], boolean][] = [];
    inSlices(failing(), (found, isDone) => slices.push([found, isDone]), hand.scheduler).resume();
    expect(hand.turn).toThrow('a step failed');
    expect(slices).toEqual([[[1], true]]);
    expect(hand.waiting()).toBe(0);
  });

  it('begins once what was drawn is shown, and goes on without waiting for more', () => {
    const { scheduler, turn, pass, waiting } = scheduledByHand();
    const shown: (() => void)[] = [];
    const whenShown = (task: () => void) => void shown.push(task);
    inSlices(counting(7, pass), () => undefined, { ...scheduler, whenShown }).resume();
    expect(waiting()).toBe(0);
    expect(shown).toHaveLength(1);
    shown[0]?.();
    expect(waiting()).toBe(1);
    turn();
    expect(shown).toHaveLength(1);
  });

  it('lets the browser have its turn', async () => {
    const order: string[] = [];
    const done = new Promise<void>((resolve) => {
      browserScheduler.later(() => {
        order.push('later');
        resolve();
      });
    });
    order.push('now');
    const before = browserScheduler.now();
    await done;
    expect(order).toEqual(['now', 'later']);
    expect(browserScheduler.now()).toBeGreaterThanOrEqual(before);
  });
});
