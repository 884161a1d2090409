import jsonLogic, { type RulesLogic } from 'json-logic-js';
import { jsonLogicOf, ofAnswers } from './json-logic.ts';
import type { Enter } from './task.ts';

/** json-logic-js, which interprets: there is nothing to compile. */
export const jsonLogicJs: Enter = (task, situations) => {
  const rules = jsonLogicOf(task, ofAnswers) as readonly RulesLogic[];
  const results = new Int32Array(rules.length);
  return {
    name: 'json-logic-js',
    decide(at) {
      for (const [rule, logic] of rules.entries())
        results[rule] = jsonLogic.apply(logic, situations[at]) as number;
      return results;
    },
  };
};
