import { type Answer, chosen, notApplicable, type Situation } from '../../core/situation.ts';
import type { DecisiveKnowledge, OptionId, QuestionId } from '../../knowledge/schema.ts';
import { optionLabel } from './lookup.ts';

/** What giving another answer would mean for one question. */
export interface Change {
  readonly question: QuestionId;
  /**
   * `opened`: a question left open gets this answer. `replaced`: this answer instead of the one
   * given. Of several chosen options, one is `added` or `dropped`.
   */
  readonly kind: 'opened' | 'replaced' | 'added' | 'dropped';
  /** The options that it is about, in the words of the question. */
  readonly labels: readonly string[];
}

/** What a new answer to one question changes. */
export function changeOf(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  question: QuestionId,
  answer: Answer,
): Change {
  const label = (option: OptionId) => optionLabel(knowledge, question, option);
  const after = typeof answer === 'string' ? [answer] : answer;
  const whole = { question, labels: after.map(label) };
  const given = situation[question];
  if (given === undefined) return { ...whole, kind: 'opened' };
  if (given === notApplicable || typeof given === 'string') return { ...whole, kind: 'replaced' };
  const before = chosen(situation, question);
  const added = after.filter((option) => !before.includes(option));
  const dropped = before.filter((option) => !after.includes(option));
  if (dropped.length === 0) return { question, kind: 'added', labels: added.map(label) };
  if (added.length === 0) return { question, kind: 'dropped', labels: dropped.map(label) };
  return { ...whole, kind: 'replaced' };
}

/** Every change of a set of new answers, in the order in which they are given. */
export function changesOf(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  answers: Readonly<Record<QuestionId, Answer>>,
): readonly Change[] {
  return Object.entries(answers).map(([question, answer]) =>
    changeOf(knowledge, situation, question, answer),
  );
}
