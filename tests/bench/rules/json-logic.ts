import type { Knowledge } from '../../../src/knowledge/schema.ts';
import { otherwise, type Task } from './task.ts';
import type { Asked, Rule } from './two-valued.ts';

/** A rule in JSON Logic. */
export type Logic =
  string | number | boolean | null | readonly Logic[] | { readonly [operation: string]: Logic };
/** Says what a rule asks of the answers in JSON Logic, for answers of one form. */
export type Asking = (asked: Asked, knowledge: Knowledge) => Logic;

/** The task in JSON Logic: a rule for each need, then one for each gate. */
export function jsonLogicOf(
  { raisings, gates, knowledge }: Task,
  asking: Asking,
): readonly Logic[] {
  const logic = (rule: Rule): Logic => logicOf(rule, knowledge, asking);
  return [
    ...raisings.map((all): Logic => ({
      min: [100, { '+': all.map(({ when, by }): Logic => ({ if: [logic(when), by, 0] })) }],
    })),
    ...gates.map((rules): Logic => ({
      if: [...rules.flatMap(([rule, standing]) => [logic(rule), standing]), otherwise],
    })),
  ];
}

function logicOf(rule: Rule, knowledge: Knowledge, asking: Asking): Logic {
  if (typeof rule === 'boolean') return rule;
  if ('all' in rule) return { and: rule.all.map((one) => logicOf(one, knowledge, asking)) };
  if ('any' in rule) return { or: rule.any.map((one) => logicOf(one, knowledge, asking)) };
  if ('not' in rule) return { '!': logicOf(rule.not, knowledge, asking) };
  return asking(rule, knowledge);
}

/** Of the answers as they are. */
export const ofAnswers: Asking = (asked, { questions }) => {
  if ('void' in asked) return { '===': [{ var: asked.void }, 'not-applicable'] };
  if ('open' in asked) return { '===': [{ var: asked.open }, null] };
  if ('answered' in asked)
    return { '!': { in: [{ var: asked.answered }, [null, 'not-applicable']] } };
  const { chosen, of } = asked;
  const isSingle = questions.some(({ id, type }) => id === chosen && type === 'single');
  return anyOf(
    of.map((option) =>
      isSingle ? { '===': [{ var: chosen }, option] } : { in: [option, { var: chosen }] },
    ),
  );
};

/** Of answers taken apart into flags: see `flagsOf`. */
export const ofFlags: Asking = (asked) => {
  if ('void' in asked) return { var: `${asked.void}.void` };
  if ('open' in asked) return { var: `${asked.open}.open` };
  if ('answered' in asked) return { var: `${asked.answered}.answered` };
  return anyOf(asked.of.map((option) => ({ var: `${asked.chosen}.is-${option}` })));
};

function anyOf(logics: readonly Logic[]): Logic {
  const [first = false] = logics;
  return logics.length === 1 ? first : { or: logics };
}
