import { Condition } from '../library/condition.tsx';
import { FoldedGroup } from '../library/folded-group.tsx';
import { LayerLink } from '../library/layer-link.tsx';
import { RuleFoot } from '../library/rule-foot.tsx';
import { methodWords as words } from '../words/method.ts';
import type { Rule, RuleGroup } from './rule.ts';

/** Rules about one thing, folded away until they are asked for or found. */
export function RuleList({
  group: { name, layers, rules },
  isOpen,
}: {
  readonly group: RuleGroup;
  readonly isOpen: boolean;
}) {
  return (
    <FoldedGroup heading={words.group(name, rules.length)} isOpen={isOpen}>
      {layers.length === 0 ? null : (
        <p className="flex flex-wrap items-baseline gap-x-4 text-small">
          <span className="text-muted">{words.layersPage}</span>
          {layers.map((layer) => (
            <LayerLink key={layer} layer={layer} />
          ))}
        </p>
      )}
      <ul>
        {rules.map((rule) => (
          <RuleEntry key={rule.id} rule={rule} />
        ))}
      </ul>
    </FoldedGroup>
  );
}

function RuleEntry({ rule }: { readonly rule: Rule }) {
  const { id, figure, name, says, conditions, claims } = rule;
  return (
    <li
      id={id}
      tabIndex={-1}
      className="border-t border-hairline py-2 first:border-t-0 target:bg-raised lg:grid lg:grid-cols-[20rem_minmax(0,38rem)] lg:gap-x-10"
    >
      <p className="flex gap-x-3 font-semibold">
        {figure === undefined ? null : (
          <span className="min-w-10 shrink-0 text-end tabular-nums">{figure}</span>
        )}
        {name}
      </p>
      <div className="max-w-measure space-y-2">
        {says.map(({ label, text }) => (
          <p key={text}>
            {label === undefined ? null : <strong className="font-semibold">{label} </strong>}
            {text}
          </p>
        ))}
        {conditions.map((condition) => (
          <Condition key={condition.label} {...condition} />
        ))}
        <RuleFoot id={id} claims={claims} />
      </div>
    </li>
  );
}
