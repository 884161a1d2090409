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
import { ready, readyAll, type Truth, type World } from './condition.ts';
import { oncePer } from './once-per.ts';
import { oncePerList } from './once-per-list.ts';

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
  const holds = ({ only }: PossibleCause) => only === undefined || only(world) === 'yes';
  return possibleNeeds(knowledge).map(({ causesIn, raised }) => {
    const causes = causesIn(world);
    return raised(causes.every(holds) ? causes : causes.filter(holds));
  });
}

/** A need and all that options cause of it in a world, in question order. */
interface PossibleNeed {
  readonly causesIn: (world: World) => readonly PossibleCause[];
  /** What some of the causes make of the need. */
  readonly raised: (causes: readonly PossibleCause[]) => AssessedNeed;
}

/** What an option causes when it is chosen, in any case or only while something else holds too. */
interface PossibleCause {
  readonly cause: Cause;
  readonly when: Condition;
  readonly only: ((world: World) => Truth) | undefined;
}

const possibleNeeds = oncePer(({ needs, questions }: DecisiveKnowledge): readonly PossibleNeed[] =>
  needs.map((need) => ({
    causesIn: readyAll(questions.flatMap((question) => possibleCauses(need, question))),
    raised: oncePerList((held: readonly PossibleCause[]) => {
      const causes = held.map(({ cause }) => cause);
      const total = causes.reduce((sum, { by }) => sum + by, 0);
      return { id: need.id, strength: Math.min(100, total), causes };
    }),
  })),
);

function possibleCauses(need: Need, question: Question): readonly PossibleCause[] {
  const { criterion = need.criterion } = question;
  return question.options.flatMap(({ id: option, raises = [] }) =>
    raises
      .filter((raise) => raise.need === need.id)
      .map(({ by, when: only, claims }) => ({
        cause: { question: question.id, option, by, criterion, claims },
        when: { question: question.id, is: [option] },
        only: only && ready(only),
      })),
  );
}
