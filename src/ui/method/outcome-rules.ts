import { ruleIds } from '../../core/rule-ids.ts';
import { decisive, knowledge } from '../../state/index.ts';
import { ruleWords as words } from '../words/method.ts';
import type { RuleGroup } from './rule.ts';

/** The names of architectures, in the order in which they are tried. */
export const verdictGroup: RuleGroup = {
  id: 'verdict-names',
  name: words.verdicts,
  layers: [],
  rules: decisive.verdicts.map(({ id, name, now, when, claims }, at) => ({
    id: ruleIds.verdict(id),
    figure: `${at + 1}.`,
    name,
    says: [{ text: now }],
    conditions: [{ label: words.named, of: when, askedOf: 'architecture' }],
    claims,
  })),
};

/** What surrounds the layers, each with the reasons that call for it. */
export const practiceGroups: readonly RuleGroup[] = knowledge.practices.map(
  ({ id: practice, name, calledForBy }) => ({
    id: `practice-${practice}`,
    name,
    layers: [],
    rules: calledForBy.map(({ when, because, claims }, at) => ({
      id: ruleIds.practice(practice, at),
      name: because,
      says: [],
      conditions: [{ label: words.called, of: when }],
      claims,
    })),
  }),
);
