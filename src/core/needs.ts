import type { Claims, Knowledge, OptionId, QuestionId, Strength } from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { holds } from './condition.ts';
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
export function assessNeeds(knowledge: Knowledge, situation: Situation): readonly AssessedNeed[] {
  return knowledge.needs.map(({ id, criterion }) => {
    const causes = causesOf(id, criterion, knowledge, situation);
    const total = causes.reduce((sum, { by }) => sum + by, 0);
    return { id, strength: Math.min(100, total), causes };
  });
}

function causesOf(
  need: NeedId,
  needCriterion: CriterionId,
  knowledge: Knowledge,
  situation: Situation,
): readonly Cause[] {
  const causes: Cause[] = [];
  for (const question of knowledge.questions) {
    const options = chosen(situation, question.id);
    if (options.length === 0) continue;
    for (const { id: option, raises = [] } of question.options) {
      if (!options.includes(option)) continue;
      for (const raise of raises) {
        if (raise.need !== need) continue;
        if (raise.when !== undefined && !holds(raise.when, { situation })) continue;
        const criterion = question.criterion ?? needCriterion;
        causes.push({
          question: question.id,
          option,
          by: raise.by,
          criterion,
          claims: raise.claims,
        });
      }
    }
  }
  return causes;
}
