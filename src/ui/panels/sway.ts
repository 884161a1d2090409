import type { Flip } from '../../core/flips.ts';
import type { Prospect } from '../../core/inquiry.ts';
import { alternativesOf } from '../../core/flips.ts';
import type { Situation } from '../../core/situation.ts';
import type { DecisiveKnowledge, QuestionId } from '../../knowledge/schema.ts';

/** How much hangs on one question, as a share of 1. */
export interface Sway {
  readonly question: QuestionId;
  readonly share: number;
}

/** A given answer, with how many of the other answers to its question would change a verdict. */
export interface GivenSway extends Sway {
  readonly turning: number;
  readonly others: number;
}

/** The questions left open: in which share of completions some answer to them changes a verdict, most first. */
export function openSways(prospects: readonly Prospect[]): readonly Sway[] {
  return prospects
    .map(({ question, sways }) => ({ question, share: sways }))
    .toSorted((a, b) => b.share - a.share);
}

/** The answers given: which share of their single changes would change a verdict, most first. Pairs do not count. */
export function givenSways(
  flips: readonly Flip[],
  { questions }: DecisiveKnowledge,
  situation: Situation,
): readonly GivenSway[] {
  const single = flips
    .map(({ change }) => Object.keys(change))
    .filter(({ length }) => length === 1);
  return questions
    .filter(({ id }) => situation[id] !== undefined)
    .map((question): GivenSway => {
      const turning = single.filter(([id]) => id === question.id).length;
      const others = alternativesOf(question, situation).length;
      return { question: question.id, turning, others, share: turning / Math.max(1, others) };
    })
    .filter(({ turning }) => turning > 0)
    .toSorted((a, b) => b.share - a.share || b.turning - a.turning);
}
