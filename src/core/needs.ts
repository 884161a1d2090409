import type {
  Claims,
  Condition,
  DecisiveKnowledge,
  Need,
  OptionId,
  Question,
  QuestionId,
  Strength,
} from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { madeOfHolding, type World } from './condition.ts';
import { oncePer } from './once-per.ts';

/** An answer that raises a need, and by how much. */
export interface Cause {
  readonly question: QuestionId;
  readonly option: OptionId;
  readonly by: Strength;
  /** The criterion under which it counts. */
  readonly criterion: CriterionId;
  readonly claims: Claims;
}

/** A need of this situation. */
export interface AssessedNeed {
  readonly id: NeedId;
  /** 0 (absent) to 100 (decisive), a multiple of 10: the causes added up, saturated at 100. */
  readonly strength: Strength;
  /** In question order, so independent of the order of answering. */
  readonly causes: readonly Cause[];
}

/** Every need of the content with what the answers make of it. */
export function assessNeeds(knowledge: DecisiveKnowledge, world: World): readonly AssessedNeed[] {
  return readyNeeds(knowledge).map((needIn) => needIn(world));
}

const readyNeeds = oncePer(({ needs, questions }: DecisiveKnowledge) =>
  needs.map((need) => {
    const raises = questions.flatMap((question) => raisesOf(need, question));
    return madeOfHolding([...raises, ...raises.flatMap(({ only = [] }) => only)], (held) => {
      const causes = raises.filter((one) => isHeld(one, held)).map(({ cause }) => cause);
      const total = causes.reduce((sum, { by }) => sum + by, 0);
      return { id: need.id, strength: Math.min(100, total), causes };
    });
  }),
);

/** What an option causes when it is chosen, in any case or only while something else is known to hold too. */
interface Raise extends Holding {
  readonly cause: Cause;
  readonly only?: Holding;
}

interface Holding {
  readonly when: Condition;
}

function isHeld(raise: Raise, held: readonly Holding[]): boolean {
  return held.includes(raise) && (raise.only === undefined || held.includes(raise.only));
}

/** All that options of a question cause of a need, in question order. */
function raisesOf(need: Need, question: Question): readonly Raise[] {
  const { criterion = need.criterion } = question;
  return question.options.flatMap(({ id: option, raises = [] }) =>
    raises
      .filter((raise) => raise.need === need.id)
      .map(({ by, when: only, claims }) => ({
        cause: { question: question.id, option, by, criterion, claims },
        when: { question: question.id, is: [option] },
        ...(only !== undefined && { only: { when: only } }),
      })),
  );
}
