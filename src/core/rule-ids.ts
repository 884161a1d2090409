import type { OptionId, QuestionId } from '../knowledge/schema.ts';

/*
 * The ids of rules that have none of their own in the content, put together from the ids they
 * connect. Gates and shifts keep theirs. A dispute quotes them, so their form never changes.
 */

/** The id under which a rule is published, quoted and linked. */
export const ruleIds = {
  need: (need: string) => `need-${need}`,
  criterion: (criterion: string) => `criterion-${criterion}`,
  raise: (question: QuestionId, option: OptionId, need: string) =>
    `raise-${question}-${option}-${need}`,
  coverage: (layer: string, need: string) => `covers-${layer}-${need}`,
  burden: (layer: string, criterion: string) => `burden-${layer}-${criterion}`,
  verdict: (verdict: string) => `verdict-${verdict}`,
  /** Reasons are told apart by their place, counted from 1: a new one comes last. */
  practice: (practice: string, at: number) => `practice-${practice}-${at + 1}`,
  tension: (tension: string) => tension.toLowerCase(),
} as const;
