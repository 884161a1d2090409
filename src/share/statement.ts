import type { Kept } from './kept.ts';
import { namingIn } from './naming.ts';

/** What every export states, whatever else it says. */
export interface Statement {
  readonly date: string;
  readonly model: string;
  readonly link: string;
  /** The questions without an answer, in a few words each. */
  readonly unknowns: readonly string[];
  /** When to decide again, a sentence each. */
  readonly lookAgain: readonly string[];
}

/** When, by which rules, on what, and until when a decision holds. */
export function statementOf({ knowledge, decision, date, link }: Kept): Statement {
  const { question } = namingIn(knowledge);
  return {
    date,
    model: decision.model,
    link,
    unknowns: decision.unknowns.map((id) => question(id).short),
    lookAgain: decision.lookAgain.map(({ text }) => text),
  };
}
