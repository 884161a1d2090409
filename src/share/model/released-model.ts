import * as z from 'zod/mini';
import type { Model } from '../../knowledge/schema.ts';
import type { Reading } from '../door.ts';
import { condition } from './conditions.ts';
import { approach } from './layers.ts';
import { criterion, experiment, need, question, verdict } from './questions.ts';
import { failureMode, lookAgain, measure, practice, roadmapStep } from './surroundings.ts';

const model: z.ZodMiniType<Model> = z.strictObject({
  model: z.string().check(z.regex(/^[0-9]+(?:\.[0-9]+)*$/u)),
  questions: many(question),
  needs: many(need),
  criteria: many(criterion),
  approaches: many(approach),
  undefinedTask: condition,
  verdicts: many(verdict),
  practices: many(practice),
  failureModes: many(failureMode),
  roadmap: many(roadmapStep),
  lookAgain: many(lookAgain),
  measures: many(measure),
  experiments: many(experiment),
});

/**
 * The door for released models: what was frozen once must still have the shape that the engine
 * takes today, to the last key. Each problem names where it is. Never throws.
 */
export function readModel(input: unknown): Reading<Model> {
  const result = model.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.map(described) };
}

/** Where it is, and what is wrong there: a key nobody knows, or a value of another shape. */
function described(issue: z.core.$ZodIssue): string {
  const place = ['model', ...issue.path].join('.');
  if (issue.code !== 'unrecognized_keys') return `${place} is not as the schema says`;
  return `${place} has keys that the schema does not know: ${issue.keys.join(', ')}`;
}

function many<Entry>(entry: z.ZodMiniType<Entry>): z.ZodMiniType<readonly Entry[]> {
  return z.readonly(z.array(entry));
}
