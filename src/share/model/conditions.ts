import * as z from 'zod/mini';
import type {
  AnswerIs,
  Carries,
  Condition,
  HasLayer,
  Logic,
  OutcomeCondition,
  Unanswered,
  VerdictCondition,
} from '../../knowledge/schema.ts';
import { layerIds, needIds } from '../../knowledge/vocabulary.ts';

const ids = z.readonly(z.array(z.string()));
const layers = z.readonly(z.array(z.enum(layerIds)));
const needs = z.readonly(z.array(z.enum(needIds)));

const answerIs: z.ZodMiniType<AnswerIs> = z.strictObject({ question: z.string(), is: ids });
const unanswered: z.ZodMiniType<Unanswered> = z.strictObject({ unanswered: ids });
const hasLayer: z.ZodMiniType<HasLayer> = z.strictObject({
  layer: layers,
  in: z.enum(['now', 'target', 'either']),
});
const carries: z.ZodMiniType<Carries> = z.strictObject({ carrier: layers, of: needs });

/** A condition on the answers alone. */
export const condition: z.ZodMiniType<Condition> = logicOf(z.union([answerIs, unanswered]));
/** A condition that may also look at the architecture decided upon. */
export const outcomeCondition: z.ZodMiniType<OutcomeCondition> = logicOf(
  z.union([answerIs, unanswered, hasLayer]),
);
/** A condition that names one architecture. */
export const verdictCondition: z.ZodMiniType<VerdictCondition> = logicOf(
  z.union([answerIs, unanswered, hasLayer, carries]),
);

function logicOf<Leaf>(leaf: z.ZodMiniType<Leaf>): z.ZodMiniType<Logic<Leaf>> {
  const any: z.ZodMiniType<Logic<Leaf>> = z.lazy(() =>
    z.union([
      leaf,
      z.strictObject({ all: z.readonly(z.array(any)) }),
      z.strictObject({ any: z.readonly(z.array(any)) }),
      z.strictObject({ not: any }),
    ]),
  );
  return any;
}
