import * as z from 'zod/mini';
import type {
  FailureMode,
  LookAgain,
  Measure,
  Practice,
  RoadmapStep,
} from '../../knowledge/schema.ts';
import { layerIds, practiceIds } from '../../knowledge/vocabulary.ts';
import { outcomeCondition as when } from './conditions.ts';
import { phase } from './layers.ts';

const text = z.string();
const claims = z.readonly(z.array(text));
const likelihood = z.literal([1, 2, 3]);

/** What surrounds the layers. */
export const practice: z.ZodMiniType<Practice> = z.strictObject({
  id: z.enum(practiceIds),
  name: text,
  summary: text,
  calledForBy: z.readonly(z.array(z.strictObject({ when, because: text, claims }))),
});

/** Something that goes wrong with an architecture. */
export const failureMode: z.ZodMiniType<FailureMode> = z.strictObject({
  id: text,
  name: text,
  strikes: z.readonly(z.array(z.enum(layerIds))),
  looksLike: text,
  earlySignal: text,
  base: likelihood,
  aggravatedBy: z.readonly(z.array(z.strictObject({ when, by: likelihood, because: text }))),
  remedy: text,
  owner: z.enum([...layerIds, ...practiceIds]),
  claims,
});

/** A step of the roadmap. */
export const roadmapStep: z.ZodMiniType<RoadmapStep> = z.strictObject({
  id: text,
  phase,
  name: text,
  action: text,
  exit: text,
  when,
  claims,
});

/** A reason to run the decision again. */
export const lookAgain: z.ZodMiniType<LookAgain> = z.strictObject({
  id: text,
  text,
  when,
  claims,
});

/** Something to measure. */
export const measure: z.ZodMiniType<Measure> = z.strictObject({
  id: text,
  kind: z.enum(['set', 'offline', 'online', 'operational', 'regression']),
  name: text,
  text,
  when,
  claims,
});
