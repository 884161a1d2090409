import type { QuestionId } from '../knowledge/schema.ts';
import { type AnyCondition, endOf, type Leaf, rowOf, truthAt, truths } from './evaluation.ts';
import { factsOf } from './facts.ts';
import { oncePer } from './once-per.ts';
import type { World } from './world.ts';

/** `void`: every question it depends on does not apply, so it has no say. */
export type Truth = 'yes' | 'no' | 'unknown' | 'void';

export type { AnyCondition, Leaf } from './evaluation.ts';
export type { World } from './world.ts';

const rowOfOne = oncePer((condition: AnyCondition) => rowOf([condition]));
const rowOfAll = oncePer((content: readonly Conditional[]) =>
  rowOf(content.map(({ when }) => when)),
);
const none: readonly never[] = [];

/** Three-valued logic: unknown is a value, and what does not apply is left out of the count. */
export function evaluate(condition: AnyCondition, world: World): Truth {
  return truthNames[truthAt(rowOfOne(condition), 0, factsOf(world))] ?? 'no';
}

/** The truths, by their numbers. */
const truthNames: readonly Truth[] = ['no', 'yes', 'unknown', 'void'];

/** Whether a condition is known to hold. */
export function holds(condition: AnyCondition, world: World): boolean {
  return evaluate(condition, world) === 'yes';
}

/** Some content that counts only while its condition holds. */
interface Conditional {
  readonly when: AnyCondition;
}

/** Those of some content whose condition is known to hold. */
export function holding<One extends Conditional>(
  content: readonly One[],
  world: World,
): readonly One[] {
  const row = rowOfAll(content);
  const facts = factsOf(world);
  let held: One[] | undefined;
  let at = 0;
  for (const one of content) {
    if (truthAt(row, at, facts) === truths.yes) (held ??= []).push(one);
    at = endOf(row, at);
  }
  return held ?? none;
}

/** The first of some content whose condition is known to hold. */
export function firstHolding<One extends Conditional>(
  content: readonly One[],
  world: World,
): One | undefined {
  const row = rowOfAll(content);
  const facts = factsOf(world);
  let at = 0;
  for (const one of content) {
    if (truthAt(row, at, facts) === truths.yes) return one;
    at = endOf(row, at);
  }
  return undefined;
}

/** The questions a condition depends on, each once, in the order they are named. */
export function questionsOf(condition: AnyCondition): readonly QuestionId[] {
  const questions = leavesOf(condition).flatMap((leaf) => {
    if ('question' in leaf) return [leaf.question];
    return 'unanswered' in leaf ? leaf.unanswered : [];
  });
  return [...new Set(questions)];
}

/** All that a condition looks at, in the order it is named. */
export function leavesOf(condition: AnyCondition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return [condition];
}
