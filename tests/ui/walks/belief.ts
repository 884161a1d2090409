import { notApplicable } from '../../../src/core/situation.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import type { OptionId, Question, QuestionId } from '../../../src/knowledge/schema.ts';
import { pageTable } from '../../../src/ui/page-table.ts';
import { paths } from '../../../src/ui/paths.ts';
import { inAskingOrder, openingQuestion } from '../../../src/ui/question-order.ts';
import { frameWords } from '../../../src/ui/words/frame.ts';

/** All questions, in the order in which they are asked while nobody knows which tells most. */
export const questions = inAskingOrder(knowledge.questions);

/** A visit in the browser's history, and what was seen there. */
export interface Visit {
  readonly path: string;
  /** Whoever came here wants to answer everything. */
  readonly isThorough?: boolean;
  /** Somebody came here from the check page to change an answer. */
  readonly isChange?: boolean;
  title?: string;
}

/**
 * What a reader of the wizard believes, told apart from how it is made: where they have been, where
 * they are, and what they have said.
 */
export interface Belief {
  visits: readonly Visit[];
  at: number;
  readonly answers: Map<QuestionId, readonly OptionId[]>;
}

/** Somebody who has just opened the first question. */
export function beginning(): Belief {
  return { visits: [{ path: paths.question(openingQuestion) }], at: 0, answers: new Map() };
}

/** The visit at hand. */
export function visitOf({ visits, at }: Belief): Visit {
  const visit = visits[at];
  if (visit === undefined) throw new Error('nowhere');
  return visit;
}

/** The question at hand; none on any other page. */
export function questionOf(belief: Belief): Question | undefined {
  return questions.find(({ id }) => paths.question(id) === visitOf(belief).path);
}

/** Whether a title is one that the page at hand may have. */
export function isTitleOf(belief: Belief, title: string): boolean {
  const question = questionOf(belief);
  if (question !== undefined)
    return (
      /^Question [0-9]+: /u.test(title) && title.endsWith(frameWords.title(`: ${question.asks}`))
    );
  return title === pageTable.find(({ path }) => path === visitOf(belief).path)?.title;
}

/** Goes on to a new visit; those ahead are forgotten, as browsers do. */
export function goneTo(belief: Belief, visit: Visit): void {
  belief.visits = [...belief.visits.slice(0, belief.at + 1), visit];
  belief.at += 1;
}

/** Ticks a choice: one that stands alone and the others drop each other. */
export function chosen(
  belief: Belief,
  { id, type, exclusive = [] }: Question,
  choice: OptionId,
): void {
  const isAlone = (each: OptionId) => [...exclusive, 'unknown', notApplicable].includes(each);
  const before = belief.answers.get(id) ?? [];
  const kept = type === 'single' || isAlone(choice) ? [] : before.filter((each) => !isAlone(each));
  belief.answers.set(id, [...kept, choice]);
}

/** What tells most after these answers: some of the questions that are open, others after each answer. */
export function tellingAfter(answered: readonly QuestionId[]): readonly QuestionId[] {
  const turn = answered.length * 3;
  const ids = questions.map(({ id }) => id);
  const turned = [...ids.slice(turn), ...ids.slice(0, turn)];
  if (answered.length > 11) return [];
  return turned.filter((id, at) => (at + turn) % 4 !== 0 && !answered.includes(id));
}

/** Where Continue should lead: back to what is checked, on to what tells most, to the stop, or to what is left. */
export function expectedAfter(belief: Belief): Visit {
  const { isChange = false, isThorough = false } = visitOf(belief);
  if (isChange) return { path: paths.check };
  const [first] = questions.filter(({ id }) => !belief.answers.has(id));
  if (first === undefined) return { path: paths.check };
  const [telling = isThorough ? first.id : undefined] = tellingAfter([...belief.answers.keys()]);
  const next = first.id === openingQuestion ? first.id : telling;
  return next === undefined ? { path: paths.done } : { path: paths.question(next), isThorough };
}
