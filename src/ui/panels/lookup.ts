import type { DecidedLayer } from '../../core/decide.ts';
import type { Contribution } from '../../core/score.ts';
import { notApplicable, type Situation } from '../../core/situation.ts';
import type {
  Approach,
  Criterion,
  DecisiveKnowledge,
  Gate,
  Knowledge,
  Need,
  OptionId,
  Practice,
  Question,
  QuestionId,
  Verdict,
} from '../../knowledge/schema.ts';
import type {
  CriterionId,
  LayerId,
  NeedId,
  PracticeId,
  VerdictId,
} from '../../knowledge/vocabulary.ts';
import { sharedWords as words } from '../words/result.ts';

function find<T extends { readonly id: string }>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`The content has no entry called ${id}`);
  return found;
}

/** The entry of a layer. */
export function approachOf({ approaches }: DecisiveKnowledge, id: LayerId): Approach {
  return find(approaches, id);
}

/** The entry of a need. */
export function needOf({ needs }: DecisiveKnowledge, id: NeedId): Need {
  return find(needs, id);
}

/** The entry of a criterion. */
export function criterionOf({ criteria }: DecisiveKnowledge, id: CriterionId): Criterion {
  return find(criteria, id);
}

/** The entry of a verdict. */
export function verdictOf({ verdicts }: DecisiveKnowledge, id: VerdictId): Verdict {
  return find(verdicts, id);
}

/** The entry of a question. */
export function questionOf({ questions }: DecisiveKnowledge, id: QuestionId): Question {
  return find(questions, id);
}

/** The entry of a gate of one layer. */
export function gateOf(knowledge: DecisiveKnowledge, layer: LayerId, id: string): Gate {
  return find(approachOf(knowledge, layer).gates, id);
}

/** The practice or layer that owns something, whichever the id names. */
export function ownerOf(knowledge: Knowledge, id: LayerId | PracticeId): Approach | Practice {
  return find<Approach | Practice>([...knowledge.approaches, ...knowledge.practices], id);
}

/** Whether an owner is a layer, and so has a hue. */
export function isLayer(
  { approaches }: DecisiveKnowledge,
  id: LayerId | PracticeId,
): id is LayerId {
  return approaches.some((approach) => approach.id === id);
}

/** An option in the words of its question. */
export function optionLabel(
  knowledge: DecisiveKnowledge,
  question: QuestionId,
  option: OptionId,
): string {
  if (option === notApplicable) return words.notApplicable;
  return find(questionOf(knowledge, question).options, option).label;
}

/** What was answered to a question, in the words of its options; of several chosen only these, where any are. */
export function answerText(
  knowledge: DecisiveKnowledge,
  situation: Situation,
  question: QuestionId,
  only: readonly OptionId[] = [],
): string {
  const answer = situation[question];
  if (answer === undefined) return words.unknown;
  if (answer === notApplicable) return words.notApplicable;
  const { options } = questionOf(knowledge, question);
  const given = typeof answer === 'string' ? [answer] : answer;
  const some = given.filter((id) => only.includes(id));
  return (some.length > 0 ? some : given).map((id) => find(options, id).label).join('; ');
}

/** The decided layer of that id. */
export function layerOf(layers: readonly DecidedLayer[], id: LayerId): DecidedLayer {
  return find(layers, id);
}

/** The sentence of the tables that stands behind one summand of a score. */
export function sentenceOf(
  { source, need, shift, gate, criterion }: Contribution,
  { covers, coverageShifts, burden, burdenShifts, gates }: Approach,
): string {
  if (source === 'coverage' && need) return covers[need]?.because ?? '';
  if (source === 'coverage-shift' && shift) return find(coverageShifts, shift).because;
  if (source === 'burden-shift' && shift) return find(burdenShifts, shift).because;
  if (source === 'gate' && gate) return find(gates, gate).because;
  if (source === 'burden')
    return Object.entries(burden).find(([id]) => id === criterion)?.[1].because ?? '';
  if (source === 'cap') return words.cap;
  if (source === 'priority') return words.priority;
  return source === 'scale' ? words.scale : words.readiness;
}

/** What a layer costs, in the sentences of the tables. */
export function costsOf({ score }: DecidedLayer, approach: Approach): readonly string[] {
  const costs = score.contributions.filter(
    ({ source, criterion }) =>
      source === 'burden-shift' ||
      source === 'priority' ||
      (source === 'burden' && isBurden(approach, criterion)),
  );
  return [...new Set(costs.map((cost) => sentenceOf(cost, approach)))];
}

function isBurden({ burden }: Approach, criterion: CriterionId): boolean {
  return Object.entries(burden).some(([id, { points }]) => id === criterion && points > 0);
}
