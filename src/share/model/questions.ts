import * as z from 'zod/mini';
import type { Criterion, Experiment, Need, Question, Verdict } from '../../knowledge/schema.ts';
import { criterionIds, needIds, stepIds, verdictIds } from '../../knowledge/vocabulary.ts';
import { condition, verdictCondition } from './conditions.ts';

const text = z.string();
const claims = z.readonly(z.array(text));

const raise = z.strictObject({
  need: z.enum(needIds),
  by: z.int().check(z.multipleOf(10), z.minimum(10), z.maximum(100)),
  when: z.exactOptional(condition),
  claims,
});

const option = z.strictObject({
  id: text,
  code: text.check(z.regex(/^[a-z]{2}$/u)),
  label: text,
  hint: text,
  raises: z.exactOptional(z.readonly(z.array(raise))),
});

/** A question with the needs that each option raises. */
export const question: z.ZodMiniType<Question> = z.strictObject({
  id: text,
  code: text.check(z.regex(/^[A-Z]{2}$/u)),
  step: z.enum(stepIds),
  type: z.enum(['single', 'multi']),
  asks: text,
  short: text,
  help: text,
  why: text,
  claims,
  mayNotApply: z.boolean(),
  criterion: z.exactOptional(z.enum(criterionIds)),
  exclusive: z.exactOptional(z.readonly(z.array(text))),
  options: z.readonly(z.array(option)),
});

/** A small experiment that answers a question. */
export const experiment: z.ZodMiniType<Experiment> = z.strictObject({
  question: text,
  name: text,
  action: text,
  minutes: z.number(),
  reading: z.record(text, text),
  claims,
});

/** A responsibility that a feature can have. */
export const need: z.ZodMiniType<Need> = z.strictObject({
  id: z.enum(needIds),
  name: text,
  means: text,
  criterion: z.enum(criterionIds),
  kind: z.enum(['interface', 'knowledge', 'behaviour', 'economy']),
  claims,
});

/** A yardstick by which layers are scored. */
export const criterion: z.ZodMiniType<Criterion> = z.strictObject({
  id: z.enum(criterionIds),
  name: text,
  means: text,
  claims,
});

/** The name of an architecture and the rule that gives it. */
export const verdict: z.ZodMiniType<Verdict> = z.strictObject({
  id: z.enum(verdictIds),
  code: text.check(z.regex(/^[a-z]$/u)),
  name: text,
  now: text,
  target: text,
  when: verdictCondition,
  claims,
});
