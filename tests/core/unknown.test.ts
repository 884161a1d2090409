import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelOf } from '../../src/core/kernel.ts';
import type { Situation } from '../../src/core/situation.ts';
import { type State, stateOf, unknownMark, voidMark } from '../../src/core/marks.ts';
import { knowledge } from '../../src/knowledge/index.ts';
import { aSituation, ready, runs } from '../fixtures/situations.ts';

const ids = knowledge.questions.map(({ id }) => id);
const kernel = kernelOf(knowledge);
/** Decides with the tuned layers held out, which are the last ones. */
const untuned = kernelOf({
  ...knowledge,
  approaches: knowledge.approaches.filter(({ tuned }) => !tuned),
});

/**
 * Situations in which up to three single choices are open, so that every completion can be tried.
 * The task is not among them: each task asks for something of its own, so none is like no task.
 */
const nearlyAnswered = fc
  .tuple(
    fc.constantFrom(...ready),
    aSituation,
    fc.subarray(
      knowledge.questions
        .filter(({ id, type }) => type === 'single' && id !== 'task')
        .map(({ id }) => id),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([base, other, open]) => {
    const situation: Situation = { ...base, ...other };
    return Object.fromEntries(Object.entries(situation).filter(([id]) => !open.includes(id)));
  });

function completionsOf(state: State): readonly State[] {
  return ids.reduce<readonly State[]>(
    (worlds, _, at) => {
      const question = knowledge.questions[at];
      if (state[at] !== unknownMark || question === undefined) return worlds;
      const marks = question.options.map((__, option) => 1 << option);
      const all = question.mayNotApply ? [...marks, voidMark] : marks;
      return worlds.flatMap((world) =>
        all.map((mark) => {
          const next = world.slice();
          next[at] = mark;
          return next;
        }),
      );
    },
    [state],
  );
}

describe('unknown is not the middle option', () => {
  it('now is the now of some completion, or of one with the tuned layers that wait held out', () => {
    fc.assert(
      fc.property(nearlyAnswered, (situation) => {
        const state = stateOf(knowledge, situation);
        const { nowLayers } = kernel.decide(state);
        const found = completionsOf(state).some(
          (completion) =>
            kernel.decide(completion).nowLayers === nowLayers ||
            untuned.decide(completion).nowLayers === nowLayers,
        );
        expect(found).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('target is the target of some completion', () => {
    fc.assert(
      fc.property(nearlyAnswered, (situation) => {
        const state = stateOf(knowledge, situation);
        const { targetLayers } = kernel.decide(state);
        const found = completionsOf(state).some(
          (completion) => kernel.decide(completion).targetLayers === targetLayers,
        );
        expect(found).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
