import type { ReactNode } from 'react';
import type { DecidedLayer } from '../../../core/decide.ts';
import { LayerLink } from '../../library/layer-link.tsx';
import { sharedWords as words } from '../../words/result.ts';
import { ContributionTable } from './contribution-table.tsx';

interface LayerAccountProps {
  readonly layer: DecidedLayer;
  /** Why it has its turn, after the name of the turn. */
  readonly turn: string;
  readonly children: ReactNode;
}

/** What speaks for or against a layer, under its name, and how its score adds up. */
export function LayerAccount({ layer, turn, children }: LayerAccountProps) {
  return (
    <article data-layer={layer.id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-t-2 border-layer pt-2 print:break-after-avoid">
        <h3>
          <LayerLink layer={layer.id} />
        </h3>
        <p className="text-small text-muted">
          <strong className="text-ink">{words.stages[layer.stage].name}</strong>,{' '}
          <span>{turn}</span>
        </p>
      </div>
      {children}
      <ContributionTable layer={layer} />
    </article>
  );
}
