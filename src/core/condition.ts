import type { AnyCondition, Leaf, QuestionId } from '../knowledge/schema.ts';
import { Compiler } from './compiler.ts';
import { asTheyCome, factsOf } from './facts.ts';
import { oncePer } from './once-per.ts';
import { truths } from './program.ts';
import type { World } from './world.ts';

/** `void`: every question it depends on does not apply, so it has no say. */
export type Truth = 'yes' | 'no' | 'unknown' | 'void';

export type { AnyCondition, Leaf } from '../knowledge/schema.ts';
export type { World } from './world.ts';

/** Three-valued logic: unknown is a value, and what does not apply is left out of the count. */
export function evaluate(condition: AnyCondition, world: World): Truth {
  return readied(condition)(world);
}

/** A condition made ready to be evaluated often. */
export function ready(condition: AnyCondition): (world: World) => Truth {
  const compiler = new Compiler(asTheyCome);
  const entry = compiler.add(condition);
  const program = compiler.program();
  return (world) => {
    const facts = factsOf(world);
    return truthNames[program.evaluate(entry, facts.answers, facts)] ?? 'no';
  };
}

const readied = oncePer(ready);

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
  return readyAll(content)(world);
}

/** Some content made ready to be asked often which of it is known to hold. */
export function readyAll<One extends Conditional>(
  content: readonly One[],
): (world: World) => readonly One[] {
  const program = programOfAll(content);
  return (world) => {
    const facts = factsOf(world);
    let held: One[] | undefined;
    let entry = 0;
    for (const one of content) {
      const truth = program.evaluate(entry, facts.answers, facts);
      entry = program.after(entry);
      if (truth !== truths.yes) continue;
      // Most often it is one: a list begun with it takes no more room than that.
      if (held === undefined) held = [one];
      else held.push(one);
    }
    return held ?? none;
  };
}
const none: readonly never[] = [];

/** What `make` makes of those of some content that are known to hold, made once for the same of them. */
export function madeOfHolding<One extends Conditional, Made extends object>(
  content: readonly One[],
  make: (held: readonly One[]) => Made,
): (world: World) => Made {
  const rest = content.slice(mostBits);
  if (rest.length > 0) {
    const first = madeOfHolding(content.slice(0, mostBits), (held) =>
      madeOfHolding(rest, (more) => make([...held, ...more])),
    );
    return (world) => first(world)(world);
  }
  const program = programOfAll(content);
  const known = new Map<number, Made>();
  return (world) => {
    const held = program.bits(content.length, factsOf(world));
    let made = known.get(held);
    if (made === undefined) {
      made = make(content.filter((_, at) => (held & (1 << at)) !== 0));
      known.set(held, made);
    }
    return made;
  };
}
/** How many things a number can tell of whether they hold. */
const mostBits = 32;

/** The conditions of some content in one program, one behind the other. */
const programOfAll = oncePer((content: readonly Conditional[]) => {
  const compiler = new Compiler(asTheyCome);
  for (const { when } of content) compiler.add(when);
  return compiler.program();
});

/** The first of some content whose condition is known to hold. */
export function firstHolding<One extends Conditional>(
  content: readonly One[],
  world: World,
): One | undefined {
  const program = programOfAll(content);
  const facts = factsOf(world);
  let entry = 0;
  for (const one of content) {
    if (program.evaluate(entry, facts.answers, facts) === truths.yes) return one;
    entry = program.after(entry);
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
