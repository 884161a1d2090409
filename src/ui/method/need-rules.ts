import { ruleIds } from '../../core/rule-ids.ts';
import type { Need } from '../../knowledge/schema.ts';
import { decisive } from '../../state/index.ts';
import { ruleWords as words } from '../words/method.ts';
import { signed } from '../words/result.ts';
import type { Rule, RuleGroup } from './rule.ts';

/** The needs, each with the answers that raise it. */
export const needGroups: readonly RuleGroup[] = decisive.needs.map((need) => ({
  id: need.id,
  name: need.name,
  layers: [],
  rules: [itself(need), ...raisesOf(need)],
}));

function itself({ id, name, means, criterion, claims }: Need): Rule {
  const counted = decisive.criteria.find((one) => one.id === criterion)?.name ?? criterion;
  return {
    id: ruleIds.need(id),
    name,
    says: [{ text: words.needMeans(means) }, { text: words.needCounts(counted) }],
    conditions: [],
    claims,
  };
}

function raisesOf({ id: need }: Need): readonly Rule[] {
  return decisive.questions.flatMap(({ id: question, short, options, criterion }) =>
    options.flatMap(({ id: option, label, raises = [] }) =>
      raises
        .filter((raise) => raise.need === need)
        .map(({ by, when, claims }): Rule => {
          const counted = decisive.criteria.find(({ id }) => id === criterion)?.name;
          return {
            id: ruleIds.raise(question, option, need),
            figure: signed(by),
            name: words.answer(short, label),
            says: counted === undefined ? [] : [{ text: words.raiseCounts(counted) }],
            conditions: when === undefined ? [] : [{ label: words.onlyWhile, of: when }],
            claims,
          };
        }),
    ),
  );
}
