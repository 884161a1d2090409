import { useId } from 'react';
import type { DecidedLayer } from '../../../core/decide.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { LayerName } from '../../parts/layer-name.tsx';
import { Select } from '../../parts/select.tsx';
import { figure, sharedWords, tradeOffWords as words } from '../../words/result.ts';
import { approachOf } from '../lookup.ts';
import { type ColumnId, figureOf, isInArchitecture, type Sorting } from '../trade-off-figures.ts';
import { useResult } from './result-context.ts';
import { TradeOffReasons } from './trade-off-reasons.tsx';

interface TradeOffCardsProps {
  readonly layers: readonly DecidedLayer[];
  readonly sorting: Sorting | undefined;
  readonly setSorting: (sorting: Sorting | undefined) => void;
}

/** The trade-off table where it would be too wide: every layer with all of its figures. */
export function TradeOffCards({ layers, sorting, setSorting }: TradeOffCardsProps) {
  const { criteria } = useResult().knowledge;
  const columns: readonly (readonly [ColumnId, string])[] = [
    ['total', words.total],
    ...criteria.map(({ id, name }) => [id, name] as const),
  ];
  return (
    <>
      <Select
        label={words.sortBy}
        value={sorting?.column ?? ''}
        onChange={(value) => {
          const column = columns.find(([id]) => id === value)?.[0];
          setSorting(column && { column, direction: 'descending' });
        }}
        options={[['', words.stackOrder], ...columns]}
      />
      <ul className="mt-5 space-y-8">
        {layers.map((layer) => (
          <li key={layer.id} data-layer={layer.id}>
            <Card layer={layer} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Card({ layer }: { readonly layer: DecidedLayer }) {
  const { knowledge } = useResult();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div
        className={`flex flex-wrap items-baseline justify-between gap-x-4 border-t-2 border-layer px-2 py-2 ${isInArchitecture(layer) ? 'bg-layer-soft' : ''}`}
      >
        <h3 id={heading}>
          <LayerName layer={layer.id}>{approachOf(knowledge, layer.id).name}</LayerName>
        </h3>
        <p className="text-small tabular-nums">
          {sharedWords.stages[layer.stage].name}; {sharedWords.score(layer.score.total)}
        </p>
      </div>
      <ul>
        {knowledge.criteria.map(({ id, name }) => (
          <li key={id} className="border-t border-hairline px-2 text-small">
            <Disclosure
              summary={
                <>
                  {name} <strong className="tabular-nums">{figure(figureOf(layer, id))}</strong>
                </>
              }
            >
              <TradeOffReasons layer={layer} criterion={id} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
