import type {
  Claims,
  Condition,
  DecisiveKnowledge,
  OptionId,
  QuestionId,
  Strength,
} from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { holds } from './condition.ts';
import { oncePer } from './once-per.ts';
import { chosen, type Situation } from './situation.ts';

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
export function assessNeeds(
  knowledge: DecisiveKnowledge,
  situation: Situation,
): readonly AssessedNeed[] {
  const causes = knowledge.needs.map((): Cause[] => []);
  for (const { need, cause, when } of possibleCauses(knowledge))
    if (chosen(situation, cause.question).includes(cause.option))
      if (when === undefined || holds(when, { situation })) causes[need]?.push(cause);
  return knowledge.needs.map(({ id }, at) => needOf(id, causes[at] ?? []));
}

function needOf(id: NeedId, causes: readonly Cause[]): AssessedNeed {
  let total = 0;
  for (const { by } of causes) total += by;
  return { id, strength: Math.min(100, total), causes };
}

/** What an option causes where it is chosen, while something else holds or in any case. */
interface PossibleCause {
  /** The position of the need. */
  readonly need: number;
  readonly cause: Cause;
  readonly when: Condition | undefined;
}

/** All that options can cause, in question order. */
const possibleCauses = oncePer((knowledge: DecisiveKnowledge) =>
  knowledge.questions.flatMap((question) =>
    question.options.flatMap(({ id: option, raises = [] }) =>
      raises.flatMap(({ need: id, by, when, claims }): readonly PossibleCause[] => {
        const need = knowledge.needs.findIndex((one) => one.id === id);
        const criterion = question.criterion ?? knowledge.needs[need]?.criterion;
        if (criterion === undefined) return [];
        return [{ need, cause: { question: question.id, option, by, criterion, claims }, when }];
      }),
    ),
  ),
);
