import { decisive } from '../../state/index.ts';
import { type EngineRule, engineWords } from '../words/engine.ts';
import { ruleWords as words } from '../words/method.ts';
import { listed, lowerFirst } from '../words/result.ts';
import type { Rule, RuleGroup } from './rule.ts';

const layersThatWait = decisive.approaches
  .filter(({ waitsForTask }) => waitsForTask)
  .map(({ name }) => name);

/** How the tables are reckoned with. */
export const reckoningGroup = groupOf('reckoning', engineWords.reckoning);
/** How layers are set in time. */
export const timeGroup = groupOf('time', engineWords.time, [
  {
    id: 'engine-undefined-task',
    name: engineWords.undefinedTask.name,
    says: [{ text: engineWords.undefinedTask.says(listed(layersThatWait.map(lowerFirst))) }],
    conditions: [{ label: words.holdsWhen, of: decisive.undefinedTask }],
    claims: decisive.verdicts.find(({ id }) => id === 'define-first')?.claims ?? [],
  },
]);
/** How firmness, flips and the next question are found. */
export const sureGroup = groupOf('sure', engineWords.sure);

function groupOf(
  id: string,
  { name, rules }: { readonly name: string; readonly rules: readonly EngineRule[] },
  more: readonly Rule[] = [],
): RuleGroup {
  const own = rules.map((rule): Rule => ({
    id: `engine-${rule.id}`,
    name: rule.name,
    says: [{ text: rule.says }],
    conditions: [],
    claims: [],
  }));
  return { id: `engine-${id}`, name, layers: [], rules: [...own, ...more] };
}
