import type { Approach, BurdenShift, DecisiveKnowledge } from '../knowledge/schema.ts';
import { burdenCriteria } from './burden.ts';
import type { Addend } from './dials.ts';

/** The total that stands for a criterion of a layer; the needs come before. */
export function burdenTotal(
  { needs }: DecisiveKnowledge,
  layer: number,
  criterion: number,
): number {
  return needs.length + layer * burdenCriteria.length + criterion;
}

/** The totals of needs and burdens while nothing is answered. */
export function totalsAtFirst({ needs, approaches }: DecisiveKnowledge): readonly number[] {
  return [
    ...needs.map(() => 0),
    ...approaches.flatMap(({ burden }) => burdenCriteria.map((id) => burden[id].points)),
  ];
}

/** All that options add to needs and burdens, whatever else is answered. */
export function addendsOf(knowledge: DecisiveKnowledge): readonly Addend[] {
  const { approaches } = knowledge;
  return [
    ...raises(knowledge),
    ...approaches.flatMap((approach, layer) =>
      approach.burdenShifts
        .filter((shift) => simplyAdds(shift, approach, knowledge))
        .flatMap((shift) => burdens(shift, layer, knowledge)),
    ),
  ];
}

function raises({ questions, needs }: DecisiveKnowledge): readonly Addend[] {
  return questions.flatMap(({ options }, question) =>
    options.flatMap((each, option) =>
      (each.raises ?? [])
        .filter(({ when }) => when === undefined)
        .map(({ need, by }) => {
          const total = needs.findIndex(({ id }) => id === need);
          return { question, option, total, by };
        }),
    ),
  );
}

function burdens(
  { when, by, criterion }: BurdenShift,
  layer: number,
  knowledge: DecisiveKnowledge,
): readonly Addend[] {
  if (!('question' in when)) return [];
  const total = burdenTotal(knowledge, layer, burdenCriteria.indexOf(criterion));
  const question = knowledge.questions.findIndex(({ id }) => id === when.question);
  return (knowledge.questions[question]?.options ?? []).flatMap(({ id }, option) =>
    when.is.includes(id) ? [{ question, option, total, by }] : [],
  );
}

/**
 * Whether a shift comes to adding: it hangs on the one option chosen of a question, and the shifts
 * of its criterion can not bring the burden to where it stops, at 0.
 */
export function simplyAdds(
  { when, criterion }: BurdenShift,
  { burden, burdenShifts }: Approach,
  { questions }: DecisiveKnowledge,
): boolean {
  if (!('question' in when)) return false;
  if (questions.find(({ id }) => id === when.question)?.type !== 'single') return false;
  const lowest = burdenShifts
    .filter((shift) => shift.criterion === criterion)
    .reduce((points, { by }) => points + Math.min(0, by), burden[criterion].points);
  return lowest >= 0;
}
