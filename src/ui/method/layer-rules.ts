import { ruleIds } from '../../core/rule-ids.ts';
import type { Approach } from '../../knowledge/schema.ts';
import { decisive } from '../../state/index.ts';
import { ruleWords as words } from '../words/method.ts';
import { figure, listed, lowerFirst, signed } from '../words/result.ts';
import type { Rule, RuleGroup } from './rule.ts';

/** What each layer carries of each need, and what the situation changes of that. */
export const coverageGroups: readonly RuleGroup[] = decisive.approaches.map((layer) =>
  groupOf('carries', layer, [...cellsOf(layer), ...coverageShiftsOf(layer)]),
);

/** What each layer costs under each criterion, and what the situation changes of that. */
export const burdenGroups: readonly RuleGroup[] = decisive.approaches.map((layer) =>
  groupOf('costs', layer, [...burdensOf(layer), ...burdenShiftsOf(layer)]),
);

/** The ways of doing what a layer does, where there are several. */
export const methodGroups: readonly RuleGroup[] = decisive.approaches
  .map((layer) => ({
    ...groupOf('ways', layer, waysOf(layer)),
    name: words.waysOf(layer.name),
  }))
  .filter(({ rules }) => rules.length > 0);

/** Each criterion by which a layer is scored. */
export const criterionGroup: RuleGroup = {
  id: 'criteria',
  name: words.criteria,
  layers: [],
  rules: decisive.criteria.map(({ id, name, means, claims }) => ({
    id: ruleIds.criterion(id),
    name,
    says: [{ text: means }],
    conditions: [],
    claims,
  })),
};

function groupOf(what: string, { id, name }: Approach, rules: readonly Rule[]): RuleGroup {
  return { id: `${what}-${id}`, name, layers: [id], rules };
}

function cellsOf({ id, covers }: Approach): readonly Rule[] {
  return decisive.needs.flatMap((need): readonly Rule[] => {
    const cell = covers[need.id];
    if (cell === undefined) return [];
    const { level, because, claims } = cell;
    return [
      {
        id: ruleIds.coverage(id, need.id),
        figure: figure(level),
        name: need.name,
        says: [{ text: because }],
        conditions: [],
        claims,
      },
    ];
  });
}

function coverageShiftsOf({ coverageShifts }: Approach): readonly Rule[] {
  return coverageShifts.map(({ id, by, needs, when, because, claims }) => ({
    id,
    figure: signed(by),
    name: words.shiftOf(listed(needs.map((need) => lowerFirst(nameIn(decisive.needs, need))))),
    says: [{ text: because }],
    conditions: [{ label: words.while, of: when }],
    claims,
  }));
}

function burdensOf({ id, burden }: Approach): readonly Rule[] {
  return Object.entries(burden).map(([criterion, { points, because, claims }]) => ({
    id: ruleIds.burden(id, criterion),
    figure: figure(points),
    name: nameIn(decisive.criteria, criterion),
    says: [{ text: because }],
    conditions: [],
    claims,
  }));
}

function burdenShiftsOf({ burdenShifts }: Approach): readonly Rule[] {
  return burdenShifts.map(({ id, by, criterion, when, because, claims }) => ({
    id,
    figure: signed(by),
    name: words.shiftOf(lowerFirst(nameIn(decisive.criteria, criterion))),
    says: [{ text: because }],
    conditions: [{ label: words.while, of: when }],
    claims,
  }));
}

function waysOf({ methods = [] }: Approach): readonly Rule[] {
  return methods.map(({ id, name, summary, when, claims }) => ({
    id,
    name,
    says: [{ text: summary }],
    conditions: [{ label: words.fitsWhen, of: when }],
    claims,
  }));
}

function nameIn(items: readonly { readonly id: string; readonly name: string }[], id: string) {
  return items.find((item) => item.id === id)?.name ?? id;
}
