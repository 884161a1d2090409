import type { Knowledge, Model } from '../../src/knowledge/schema.ts';

/** The part of the content that a release freezes. */
export function modelOf(knowledge: Knowledge): Model {
  const { model, questions, needs, criteria, approaches, undefinedTask, verdicts } = knowledge;
  const { practices, failureModes, roadmap, lookAgain, measures, experiments } = knowledge;
  const deciding = { model, questions, needs, criteria, approaches, undefinedTask, verdicts };
  return { ...deciding, practices, failureModes, roadmap, lookAgain, measures, experiments };
}

/** Entries that only word things: they may change without a new model number. */
const wording: ReadonlySet<string> = new Set(
  'name summary means label hint asks short help why text because evidence claims worksWhen failsWhen phase step'.split(
    ' ',
  ),
);

/**
 * What the verdicts, stages, scores and gates of a model come from: its rules without their words.
 * Practices, failure modes, steps and measures follow from a decision and take no part in it.
 */
export function decidingParts(model: Model): unknown {
  const { questions, needs, criteria, approaches, undefinedTask, verdicts } = model;
  return withoutWords({
    questions,
    needs,
    criteria,
    approaches,
    undefinedTask,
    verdicts: verdicts.map(({ id, code, when }) => ({ id, code, when })),
  });
}

function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !wording.has(key));
  return Object.fromEntries(entries.map(([key, entry]) => [key, withoutWords(entry)]));
}
