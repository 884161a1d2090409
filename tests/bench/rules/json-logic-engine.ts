import { LogicEngine } from 'json-logic-engine';
import { flagsOf } from './flags.ts';
import { jsonLogicOf, type Logic, ofAnswers, ofFlags } from './json-logic.ts';
import type { Contender, Enter } from './task.ts';

type Built = (data: unknown) => number;

/** json-logic-engine with every rule compiled by `build`, as its documentation advises for speed. */
export const jsonLogicEngine: Enter = (task, situations) =>
  compiled('json-logic-engine, compiled', jsonLogicOf(task, ofAnswers), situations);

/** The same where the answers were taken apart into flags beforehand. */
export const jsonLogicEngineOnFlags: Enter = (task, situations) =>
  compiled(
    'json-logic-engine, compiled, on flags',
    jsonLogicOf(task, ofFlags),
    situations.map((situation) => flagsOf(task.knowledge, situation)),
  );

function compiled(name: string, rules: readonly Logic[], data: readonly unknown[]): Contender {
  const engine = new LogicEngine();
  const built = rules.map((rule) => engine.build(rule) as Built);
  const results = new Int32Array(built.length);
  return {
    name,
    decide(at) {
      for (let rule = 0; rule < built.length; rule++) results[rule] = built[rule]?.(data[at]) ?? 0;
      return results;
    },
  };
}
