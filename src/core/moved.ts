import type { DecisiveKnowledge, QuestionId } from '../knowledge/schema.ts';
import type { VerdictId } from '../knowledge/vocabulary.ts';
import { burdenCriteria, type Priorities, weightsOf } from './burden.ts';
import { type Kernel, kernelOf, type Outcome } from './kernel.ts';
import { type State, stateOf } from './marks.ts';
import type { Answer, Situation } from './situation.ts';

/** What is compared: answers, and what matters to the person. */
export interface Compared {
  readonly situation: Situation;
  readonly priorities: Priorities;
}

/** One thing in which two of them differ. */
export type Change =
  | { readonly kind: 'answer'; readonly question: QuestionId }
  | { readonly kind: 'priorities'; readonly question?: never };

/** What became of one verdict, and by which changes. */
export interface Move {
  readonly from: VerdictId;
  readonly to: VerdictId;
  /**
   * The smallest sets of changes that, made to the base alone, already lead to `to`: each was
   * decided, and no smaller set does it. Empty when the verdict stayed, even if answers changed.
   */
  readonly by: readonly (readonly Change[])[];
}

/** What became of both verdicts. */
export interface Moved {
  readonly now: Move;
  readonly target: Move;
}

/** Up to this many changes together are looked for as the cause; beyond it, all of them are named. */
const largestCause = 3;

/** In what two of them differ: answers in question order, then priorities. */
export function differencesOf(
  { questions }: DecisiveKnowledge,
  base: Compared,
  other: Compared,
): readonly Change[] {
  const answers = questions
    .map(({ id }) => id)
    .filter((id) => textOf(base.situation[id]) !== textOf(other.situation[id]))
    .map((question): Change => ({ kind: 'answer', question }));
  const isWeighedAlike = burdenCriteria.every(
    (criterion) =>
      (base.priorities[criterion] ?? 'normal') === (other.priorities[criterion] ?? 'normal'),
  );
  return isWeighedAlike ? answers : [...answers, { kind: 'priorities' }];
}

/** Finds what moved the verdicts of one away from those of the other, by deciding what lies between. */
export function movedOf(knowledge: DecisiveKnowledge, base: Compared, other: Compared): Moved {
  const kernel = kernelOf(knowledge);
  const decideWith = deciderBetween(knowledge, kernel, base, other);
  const changes = differencesOf(knowledge, base, other);
  const [before, after] = [decideWith([]), decideWith(changes)];
  const move = (which: 'now' | 'target'): Move => ({
    from: idAt(knowledge, before[which]),
    to: idAt(knowledge, after[which]),
    by:
      before[which] === after[which]
        ? []
        : smallestCauses(changes, (some) => decideWith(some)[which] === after[which]),
  });
  return { now: move('now'), target: move('target') };
}

/** Decides the base with some of the changes made to it. */
function deciderBetween(
  knowledge: DecisiveKnowledge,
  kernel: Kernel,
  base: Compared,
  other: Compared,
): (changes: readonly Change[]) => Outcome {
  const [from, to] = [stateOf(knowledge, base.situation), stateOf(knowledge, other.situation)];
  const places = new Map(knowledge.questions.map(({ id }, at) => [id, at]));
  return (changes) => {
    const state: State = from.slice();
    let { priorities } = base;
    for (const change of changes) {
      if (change.kind === 'priorities') priorities = other.priorities;
      else {
        const at = places.get(change.question) ?? 0;
        state[at] = to[at] ?? 0;
      }
    }
    return kernel.decide(state, weightsOf(priorities));
  };
}

/** Every smallest set of changes that suffices; all changes together when no small one does. */
function smallestCauses(
  changes: readonly Change[],
  suffices: (some: readonly Change[]) => boolean,
): readonly (readonly Change[])[] {
  for (let size = 1; size <= Math.min(largestCause, changes.length); size += 1) {
    const found = [...setsOf(changes, size)].filter(suffices);
    if (found.length > 0) return found;
  }
  return [changes];
}

function* setsOf(changes: readonly Change[], size: number): Generator<readonly Change[]> {
  if (size === 0) yield [];
  else
    for (const [at, first] of changes.entries())
      for (const rest of setsOf(changes.slice(at + 1), size - 1)) yield [first, ...rest];
}

/** An answer as a text; several options in any order. */
function textOf(answer: Answer | undefined): string | undefined {
  return typeof answer === 'object' ? answer.toSorted().join() : answer;
}

function idAt({ verdicts }: DecisiveKnowledge, at: number): VerdictId {
  const verdict = verdicts[at];
  if (verdict === undefined) throw new Error('the content has no verdict for every architecture');
  return verdict.id;
}
