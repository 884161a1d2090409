import type { ReactNode } from 'react';
import type { DecidedLayer } from '../../../core/decide.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { sharedWords as words } from '../../words/result.ts';
import { approachOf } from '../lookup.ts';
import { ContributionTable } from './contribution-table.tsx';
import { useResult } from './result-context.ts';

interface LayerAccountProps {
  readonly layer: DecidedLayer;
  /** Why it has its turn, after the name of the turn. */
  readonly turn: string;
  readonly children: ReactNode;
}

/** What speaks for or against a layer, under its name, and how its score adds up. */
export function LayerAccount({ layer, turn, children }: LayerAccountProps) {
  const { knowledge } = useResult();
  return (
    <article data-layer={layer.id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-layer pt-2 print:break-after-avoid">
        <h3>
          <LayerName layer={layer.id}>{approachOf(knowledge, layer.id).name}</LayerName>
        </h3>
        <p className="text-small text-muted">
          <strong className="text-ink">{words.stages[layer.stage].name}</strong>, {turn}
        </p>
      </div>
      {children}
      <ContributionTable layer={layer} />
    </article>
  );
}
