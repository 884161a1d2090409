import { type AnyCondition, evaluate, type World } from './condition.ts';
import type { Gate, OptionId, QuestionId } from '../knowledge/schema.ts';

/** An answer that something rests on: all of it, or one option of several chosen. */
export interface Behind {
  readonly question: QuestionId;
  readonly option?: OptionId;
}

/** The answers that make a condition come out as it does: of alternatives only the ones that decide. */
export function decisive(condition: AnyCondition, world: World): readonly Behind[] {
  if ('all' in condition) return decisiveParts(condition.all, condition, world);
  if ('any' in condition) return decisiveParts(condition.any, condition, world);
  if ('not' in condition) return decisive(condition.not, world);
  if ('unanswered' in condition) return condition.unanswered.map((question) => ({ question }));
  if (!('question' in condition)) return [];
  const { question, is } = condition;
  return is.map((option) => ({ question, option }));
}

/** What decides the parts that come out as the whole does. */
function decisiveParts(
  parts: readonly AnyCondition[],
  condition: AnyCondition,
  world: World,
): readonly Behind[] {
  const outcome = evaluate(condition, world);
  return parts
    .filter((part) => {
      const truth = evaluate(part, world);
      return truth !== 'void' && truth === outcome;
    })
    .flatMap((part) => decisive(part, world));
}

/** The answers that leave a gate as it is. */
export function decisiveForGate({ applies, opens }: Gate, world: World): readonly Behind[] {
  if (applies === undefined) return decisive(opens, world);
  const truth = evaluate(applies, world);
  if (truth === 'no' || truth === 'void') return decisive(applies, world);
  return truth === 'unknown'
    ? [...decisive(opens, world), ...decisive(applies, world)]
    : decisive(opens, world);
}
