import type { DecisiveKnowledge, Question, QuestionId } from '../knowledge/schema.ts';
import type { VerdictId } from '../knowledge/vocabulary.ts';
import { kernelInSteps, type Outcome } from './kernel.ts';
import { type Priorities, weightsOf } from './burden.ts';
import { type Answer, chosen, type Situation } from './situation.ts';
import { decisionsInAStep, finish, type Steps } from './steps.ts';
import { stateOf, unknownMark } from './marks.ts';

/** A smallest set of answers that, given otherwise, would change a verdict. */
export interface Flip {
  /** The new answers: one, or two where no single one is enough. */
  readonly change: Readonly<Record<QuestionId, Answer>>;
  readonly verdict: { readonly now: VerdictId; readonly target: VerdictId };
}

interface Alternative {
  readonly at: number;
  readonly mark: number;
  readonly question: QuestionId;
  readonly answer: Answer;
}

/**
 * Every single answer that would change the verdict now or the one to grow into; where there is
 * none, every pair. Tried one by one, so each shown flip is one and no smaller set exists. For a
 * multiple choice an option is added or taken away; a question left open is answered.
 */
export function flipsOf(...asked: Parameters<typeof flipsInSteps>): readonly Flip[] {
  return finish(flipsInSteps(...asked));
}

/** The same in steps. */
export function* flipsInSteps(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  priorities: Priorities = {},
): Steps<readonly Flip[]> {
  const kernel = yield* kernelInSteps(knowledge);
  const weights = weightsOf(priorities);
  const state = stateOf(knowledge, situation);
  const before = kernel.decide(state, weights);
  const alternatives = knowledge.questions.flatMap((question, at) =>
    alternativesOf(question, situation).map((answer): Alternative => ({
      at,
      mark: stateOf(knowledge, { [question.id]: answer })[at] ?? unknownMark,
      question: question.id,
      answer,
    })),
  );
  const flips: Flip[] = [];
  const changed = state.slice();
  const tryOut = (changes: readonly Alternative[]): void => {
    for (const { at, mark } of changes) changed[at] = mark;
    const after = kernel.decide(changed, weights);
    if (differs(before, after)) flips.push(flipOf(knowledge, changes, after));
    for (const { at } of changes) changed[at] = state[at] ?? unknownMark;
  };
  let tried = 1;
  for (const one of alternatives) {
    tryOut([one]);
    if (++tried % decisionsInAStep === 0) yield;
  }
  if (flips.length > 0) return flips;
  for (const [index, one] of alternatives.entries()) {
    for (const other of alternatives.slice(index + 1)) {
      if (one.at === other.at) continue;
      tryOut([one, other]);
      if (++tried % decisionsInAStep === 0) yield;
    }
  }
  return flips;
}

/** The answers that differ from the given one by the smallest step. */
export function alternativesOf(question: Question, situation: Situation): readonly Answer[] {
  const given = chosen(situation, question.id);
  const options = question.options.map(({ id }) => id);
  if (question.type === 'single') return options.filter((id) => !given.includes(id));
  const exclusive = question.exclusive ?? [];
  const ordinary = given.filter((id) => !exclusive.includes(id));
  return options.flatMap((id): readonly Answer[] => {
    if (exclusive.includes(id)) return given.includes(id) ? [] : [[id]];
    const toggled = options.filter((other) => ordinary.includes(other) !== (other === id));
    return toggled.length === 0 ? [] : [toggled];
  });
}

function differs(a: Outcome, b: Outcome): boolean {
  return a.now !== b.now || a.target !== b.target;
}

function flipOf(
  { verdicts }: DecisiveKnowledge,
  changes: readonly Alternative[],
  { now, target }: Outcome,
): Flip {
  const idAt = (at: number): VerdictId => {
    const verdict = verdicts[at];
    if (verdict === undefined) throw new Error('the content has no verdict for every architecture');
    return verdict.id;
  };
  return {
    change: Object.fromEntries(changes.map(({ question, answer }) => [question, answer])),
    verdict: { now: idAt(now), target: idAt(target) },
  };
}
