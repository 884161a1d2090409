import type { AnyCondition } from '../../../src/core/condition.ts';
import type { Knowledge, OptionId, QuestionId } from '../../../src/knowledge/schema.ts';

/*
 * The peers know only true and false. So each condition of the knowledge becomes three rules, of
 * which at most one is true: known to hold, known not to hold, void. None of them means unknown.
 */

/** What a rule asks of the answers. */
export type Asked =
  /** One of these options is chosen. */
  | { readonly chosen: QuestionId; readonly of: readonly OptionId[] }
  /** There is an answer, other than that the question does not apply. */
  | { readonly answered: QuestionId }
  /** The question does not apply. */
  | { readonly void: QuestionId }
  /** There is no answer at all. */
  | { readonly open: QuestionId };

/** A rule of true and false. */
export type Rule =
  | boolean
  | Asked
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule };

/** A condition as three rules, of which at most one is true. */
export interface Rails {
  readonly yes: Rule;
  readonly no: Rule;
  readonly void: Rule;
}

/** The three rules of a condition on the answers. */
export function railsOf(condition: AnyCondition, knowledge: Knowledge): Rails {
  if ('not' in condition) return turned(railsOf(condition.not, knowledge));
  if ('all' in condition) return allOf(condition.all.map((part) => railsOf(part, knowledge)));
  if ('any' in condition)
    return turned(allOf(condition.any.map((part) => turned(railsOf(part, knowledge)))));
  if ('unanswered' in condition) {
    const yes = all(condition.unanswered.map((question) => ({ open: question })));
    return { yes, no: not(yes), void: false };
  }
  if (!('question' in condition)) throw new Error('a rule of the first part asks for answers only');
  const { question, is } = condition;
  const yes: Rule = { chosen: question, of: is };
  const mayNotApply = knowledge.questions.some((one) => one.id === question && one.mayNotApply);
  return {
    yes,
    no: all([{ answered: question }, not(yes)]),
    void: mayNotApply && { void: question },
  };
}

/** Yes when some part is, and the others are or have no say; no when some part is. */
function allOf(parts: readonly Rails[]): Rails {
  const isVoid = all(parts.map((part) => part.void));
  const holds = all(parts.map((part) => any([part.yes, part.void])));
  return { yes: all([holds, not(isVoid)]), no: any(parts.map(({ no }) => no)), void: isVoid };
}

function turned({ yes, no, void: isVoid }: Rails): Rails {
  return { yes: no, no: yes, void: isVoid };
}

/** All of these rules, without those that are always true. */
export function all(rules: readonly Rule[]): Rule {
  if (rules.includes(false)) return false;
  const [first = true, ...others] = rules.filter((rule) => rule !== true);
  return others.length === 0 ? first : { all: [first, ...others] };
}

/** Any of these rules, without those that are always false. */
export function any(rules: readonly Rule[]): Rule {
  if (rules.includes(true)) return true;
  const [first = false, ...others] = rules.filter((rule) => rule !== false);
  return others.length === 0 ? first : { any: [first, ...others] };
}

/** The opposite of a rule. */
export function not(rule: Rule): Rule {
  return typeof rule === 'boolean' ? !rule : { not: rule };
}
