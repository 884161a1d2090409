import { Engine, type NestedCondition } from 'json-rules-engine';
import { stands } from '../../../src/core/rules.ts';
import { notApplicable } from '../../../src/core/situation.ts';
import type { Knowledge } from '../../../src/knowledge/schema.ts';
import { type Enter, otherwise } from './task.ts';
import type { Asked, Rule } from './two-valued.ts';

/** What follows where a rule is true: so much is added to a result, or it is settled. */
interface Effect {
  readonly result: number;
  readonly by?: number;
  readonly is?: number;
}

/** json-rules-engine: one engine for all runs, each answer a constant fact, an event for each true rule. */
export const jsonRulesEngine: Enter = ({ raisings, gates, knowledge }, situations) => {
  const engine = new Engine();
  const add = (rule: Rule, effect: Effect) =>
    engine.addRule({
      conditions: { all: [conditionOf(rule, knowledge)] },
      event: { type: 'true', params: effect },
    });
  raisings.forEach((all, result) => {
    for (const { when, by } of all) add(when, { result, by });
  });
  gates.forEach((rules, gate) => {
    for (const [rule, is] of rules) add(rule, { result: raisings.length + gate, is });
  });
  const unanswered = Object.fromEntries(knowledge.questions.map(({ id }) => [id, null]));
  const undecided = [...raisings.map(() => 0), ...gates.map(() => otherwise)];
  return {
    name: 'json-rules-engine',
    async decide(at) {
      const { events } = await engine.run({ ...unanswered, ...situations[at] });
      return resultsOf(
        events.map(({ params }) => params as Effect),
        undecided,
      );
    },
  };
};

/** Of several that settle a result the worse one does, but open is open. */
function resultsOf(effects: readonly Effect[], undecided: readonly number[]): readonly number[] {
  const results = [...undecided];
  for (const { result, by = 0, is } of effects) {
    const before = results[result] ?? 0;
    if (is === undefined) results[result] = Math.min(100, before + by);
    else results[result] = is === stands.open ? is : Math.max(before, is);
  }
  return results;
}

function conditionOf(rule: Rule, knowledge: Knowledge): NestedCondition {
  if (typeof rule === 'boolean') throw new Error('a rule that is always so needs no engine');
  if ('all' in rule) return { all: rule.all.map((one) => conditionOf(one, knowledge)) };
  if ('any' in rule) return { any: rule.any.map((one) => conditionOf(one, knowledge)) };
  if ('not' in rule) return { not: conditionOf(rule.not, knowledge) };
  return asking(rule, knowledge);
}

function asking(asked: Asked, { questions }: Knowledge): NestedCondition {
  if ('void' in asked) return { fact: asked.void, operator: 'equal', value: notApplicable };
  if ('open' in asked) return { fact: asked.open, operator: 'equal', value: null };
  if ('answered' in asked)
    return { fact: asked.answered, operator: 'notIn', value: [null, notApplicable] };
  const isSingle = questions.some(({ id, type }) => id === asked.chosen && type === 'single');
  return { fact: asked.chosen, operator: isSingle ? 'in' : 'someFact:in', value: asked.of };
}
