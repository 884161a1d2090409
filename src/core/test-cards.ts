import type {
  DecisiveKnowledge,
  Experiment,
  Knowledge,
  OptionId,
  Question,
} from '../knowledge/schema.ts';
import type { VerdictId } from '../knowledge/vocabulary.ts';
import { type Priorities, weightsOf } from './burden.ts';
import type { Inquiry, Prospect } from './inquiry.ts';
import { kernelOf } from './kernel.ts';
import type { Situation } from './situation.ts';
import { stateOf } from './marks.ts';

/** What the verdicts would be if the experiment shows that one option is the truth. */
export interface TestOutcome {
  readonly option: OptionId;
  readonly verdict: { readonly now: VerdictId; readonly target: VerdictId };
  /** The verdict now or the one to grow into differs from what it is without this answer. */
  readonly changes: boolean;
}

/** An unknown that still matters, and the small experiment that settles it. */
export interface TestCard {
  readonly experiment: Experiment;
  readonly prospect: Prospect;
  /** One for each option of the question, in its order. */
  readonly outcomes: readonly TestOutcome[];
}

/** Prospects count as equally informative when they differ by less than the sampling can tell. */
const bitsApart = 0.01;

/**
 * The experiments for the questions that `inquiry`, made of this situation, still asks: the most
 * informative first, among equals the quickest. Each outcome is decided by giving that one answer
 * (for a multiple choice that option alone) and leaving all else as it is, unknowns included.
 */
export function testCardsOf(
  knowledge: Knowledge,
  situation: Situation,
  inquiry: Inquiry,
  priorities: Priorities = {},
): readonly TestCard[] {
  const verdictOf = judge(knowledge, priorities);
  const today = verdictOf(situation);
  const outcomesOf = ({ id, options }: Question): readonly TestOutcome[] =>
    options.map(({ id: option }) => {
      const verdict = verdictOf({ ...situation, [id]: [option] });
      const changes = verdict.now !== today.now || verdict.target !== today.target;
      return { option, verdict, changes };
    });
  return inquiry.next
    .flatMap((prospect): readonly TestCard[] => {
      const question = knowledge.questions.find(({ id }) => id === prospect.question);
      const experiment = knowledge.experiments.find((one) => one.question === prospect.question);
      if (question === undefined || experiment === undefined) return [];
      return [{ experiment, prospect, outcomes: outcomesOf(question) }];
    })
    .toSorted(
      (a, b) =>
        steps(b.prospect) - steps(a.prospect) || a.experiment.minutes - b.experiment.minutes,
    );
}

function steps({ bits }: Prospect): number {
  return Math.round(bits / bitsApart);
}

function judge(
  knowledge: DecisiveKnowledge,
  priorities: Priorities,
): (situation: Situation) => TestOutcome['verdict'] {
  const kernel = kernelOf(knowledge);
  const weights = weightsOf(priorities);
  const idAt = (at: number): VerdictId => {
    const verdict = knowledge.verdicts[at];
    if (verdict === undefined) throw new Error('the content has no verdict for every architecture');
    return verdict.id;
  };
  return (situation) => {
    const { now, target } = kernel.decide(stateOf(knowledge, situation), weights);
    return { now: idAt(now), target: idAt(target) };
  };
}
