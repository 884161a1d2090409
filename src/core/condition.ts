import type {
  AnswerIs,
  Carries,
  HasLayer,
  Logic,
  QuestionId,
  Unanswered,
} from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { oncePer } from './once-per.ts';
import { notApplicable, type Situation } from './situation.ts';

/** `void`: every question it depends on does not apply, so it has no say. */
export type Truth = 'yes' | 'no' | 'unknown' | 'void';

/** What a condition may look at: the answers, and once decided, the architectures. */
export interface World {
  readonly situation: Situation;
  readonly now?: readonly LayerId[];
  readonly target?: readonly LayerId[];
  /** The layer that carries each need in the architecture being named. */
  readonly carriers?: Readonly<Partial<Record<NeedId, LayerId>>>;
}

/** What a condition looks at. */
export type Leaf = AnswerIs | Unanswered | HasLayer | Carries;
/** Any condition the content can state. */
export type AnyCondition = Logic<Leaf>;

type Evaluation = (world: World) => Truth;
const readied = oncePer(evaluationOf);
const readiedAll = oncePer((content: readonly { readonly when: AnyCondition }[]) =>
  content.map(({ when }) => evaluationOf(when)),
);

/** Three-valued logic: unknown is a value, and what does not apply is left out of the count. */
export function evaluate(condition: AnyCondition, world: World): Truth {
  return readied(condition)(world);
}

/** Whether a condition is known to hold. */
export function holds(condition: AnyCondition, world: World): boolean {
  return evaluate(condition, world) === 'yes';
}

/** Those of some content whose condition is known to hold. */
export function holding<Conditional extends { readonly when: AnyCondition }>(
  content: readonly Conditional[],
  world: World,
): readonly Conditional[] {
  const evaluations = readiedAll(content);
  return content.filter((_, at) => evaluations[at]?.(world) === 'yes');
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

function evaluationOf(condition: AnyCondition): Evaluation {
  if ('all' in condition) return combined(condition.all.map(evaluationOf), 'no', 'yes');
  if ('any' in condition) return combined(condition.any.map(evaluationOf), 'yes', 'no');
  if ('not' in condition) {
    const evaluation = evaluationOf(condition.not);
    return (world) => negate(evaluation(world));
  }
  if ('question' in condition) return ({ situation }) => answerIs(condition, situation);
  if ('unanswered' in condition)
    return ({ situation }) =>
      truth(condition.unanswered.every((question) => situation[question] === undefined));
  if ('layer' in condition)
    return (world) => truth(condition.layer.some((layer) => has(layer, condition.in, world)));
  return ({ carriers }) =>
    truth(condition.of.some((need) => isOneOf(carriers?.[need], condition.carrier)));
}

function combined(parts: readonly Evaluation[], decisive: Truth, otherwise: Truth): Evaluation {
  return (world) => {
    let inPlay = false;
    let unknown = false;
    for (const part of parts) {
      const found = part(world);
      if (found === decisive) return decisive;
      if (found === 'unknown') unknown = true;
      if (found !== 'void') inPlay = true;
    }
    if (!inPlay) return 'void';
    return unknown ? 'unknown' : otherwise;
  };
}

function negate(truth: Truth): Truth {
  if (truth === 'yes') return 'no';
  if (truth === 'no') return 'yes';
  return truth;
}

function answerIs({ question, is }: AnswerIs, situation: Situation): Truth {
  const answer = situation[question];
  if (answer === undefined) return 'unknown';
  if (answer === notApplicable) return 'void';
  return truth(
    typeof answer === 'string' ? is.includes(answer) : answer.some((option) => is.includes(option)),
  );
}

function has(layer: LayerId, where: HasLayer['in'], { now = [], target = [] }: World): boolean {
  if (where === 'now') return now.includes(layer);
  if (where === 'target') return target.includes(layer);
  return now.includes(layer) || target.includes(layer);
}

function isOneOf(layer: LayerId | undefined, layers: readonly LayerId[]): boolean {
  return layer !== undefined && layers.includes(layer);
}

function truth(value: boolean): Truth {
  return value ? 'yes' : 'no';
}
