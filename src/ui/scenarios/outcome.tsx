import type { Outcome as Decided } from '../../core/outcome.ts';
import type { Scenario } from '../../knowledge/schema.ts';
import { basisOfScenario, outcomeOn } from '../../state/index.ts';
import { LayerSwatch } from '../parts/layer-name.tsx';
import { outcomeOf } from './verdict-words.ts';

/** What comes of a scenario: its verdicts in words, and its layers as a row of rock samples. */
export function Outcome({ scenario }: { readonly scenario: Scenario }) {
  const decision = outcomeOn(basisOfScenario(scenario));
  return (
    <span className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className="font-display text-small text-muted italic">{outcomeOf(decision)}</span>
      <Samples decision={decision} />
    </span>
  );
}

/** Today's layers, then those to grow into, paler. The words beside them name what they make. */
export function Samples({ decision: { now, target } }: { readonly decision: Decided }) {
  const later = target.layers.filter((layer) => !now.layers.includes(layer));
  return (
    <span aria-hidden="true" className="flex gap-1">
      {now.layers.map((layer) => (
        <LayerSwatch key={layer} layer={layer} />
      ))}
      {later.map((layer) => (
        <LayerSwatch key={layer} layer={layer} className="opacity-45" />
      ))}
    </span>
  );
}
