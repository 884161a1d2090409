import type { AnyCondition } from '../../core/condition.ts';
import type { Claims } from '../../knowledge/schema.ts';
import type { LayerId } from '../../knowledge/vocabulary.ts';
import { asText, type AskedOf, inWords } from '../library/condition-in-words.ts';
import { holdsWords } from '../library/filter.ts';

/** A condition of a rule, and what it decides. */
export interface RuleCondition {
  readonly label: string;
  readonly of: AnyCondition;
  readonly askedOf?: AskedOf;
}

/** A sentence of a rule, and what it tells where that is not plain. */
export interface Saying {
  readonly label?: string;
  readonly text: string;
}

/** A rule as it is published. */
export interface Rule {
  readonly id: string;
  /** What it adds or gives, before its name. */
  readonly figure?: string;
  readonly name: string;
  readonly says: readonly Saying[];
  readonly conditions: readonly RuleCondition[];
  /** None for a rule of the engine, which is ours. */
  readonly claims: Claims;
}

/** Rules about one thing. */
export interface RuleGroup {
  readonly id: string;
  readonly name: string;
  /** The layers it is about. */
  readonly layers: readonly LayerId[];
  readonly rules: readonly Rule[];
}

/** A part of the method. */
export interface RuleSection {
  readonly id: string;
  readonly heading: string;
  readonly lead: string;
  readonly groups: readonly RuleGroup[];
}

/** The groups of a section that have rules with every word wanted, headings included, without the other rules. */
export function groupsWanted(
  { heading, groups }: Pick<RuleSection, 'heading' | 'groups'>,
  wanted: string,
): readonly RuleGroup[] {
  return groups
    .map(({ name, rules, ...group }) => ({
      ...group,
      name,
      rules: rules.filter((rule) => holdsWords(`${heading} ${name} ${textOf(rule)}`, wanted)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** How many rules there are in these. */
export function countOf(groups: readonly RuleGroup[]): number {
  return groups.reduce((sum, { rules }) => sum + rules.length, 0);
}

function textOf({ id, name, says, conditions, claims }: Rule): string {
  const read = conditions.map(
    ({ label, of, askedOf }) => `${label} ${asText(inWords(of, askedOf))}`,
  );
  return [id, name, ...says.map(({ text }) => text), ...read, ...claims].join(' ');
}
