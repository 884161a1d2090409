import { type State, stateOf } from '../../../src/core/marks.ts';
import { Rules } from '../../../src/core/rules.ts';
import { tables } from '../../../src/core/tables.ts';
import type { Contender, Enter, Task } from './task.ts';

/** The rules part of our own kernel, which makes a state of the answers first. */
export const kernel: Enter = (task, situations) => {
  const state = new Int32Array(task.knowledge.questions.length);
  return ruling('Layerwise kernel', task, situations, (situation) =>
    stateOf(task.knowledge, situation, state),
  );
};

/** The same where the states were made beforehand, as the analyses make them: by number. */
export const kernelOnStates: Enter = (task, situations) => {
  const states = situations.map((situation) => stateOf(task.knowledge, situation));
  return ruling('Layerwise kernel, on states', task, states, (state) => state);
};

function ruling<Given>(
  name: string,
  { knowledge }: Task,
  given: readonly Given[],
  read: (given: Given) => State,
): Contender {
  const made = tables(knowledge);
  const rules = new Rules(made);
  const needs = knowledge.needs.length;
  const gates = made.gates.length;
  const results = new Int32Array(needs + gates);
  return {
    name,
    decide(at) {
      const one = given[at];
      if (one === undefined) return results;
      rules.read(read(one));
      for (let need = 0; need < needs; need++) results[need] = rules.strengths[need] ?? 0;
      for (let gate = 0; gate < gates; gate++) results[needs + gate] = rules.gate(gate);
      return results;
    },
  };
}
