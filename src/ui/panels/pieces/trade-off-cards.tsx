import { useId, useState } from 'react';
import type { DecidedLayer } from '../../../core/decide.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { LayerName } from '../../parts/layer-name.tsx';
import { Select } from '../../parts/select.tsx';
import { figure, sharedWords } from '../../words/result.ts';
import { tradeOffWords as words } from '../../words/trade-offs.ts';
import { approachOf } from '../lookup.ts';
import {
  type Column,
  type ColumnId,
  figureOf,
  isInArchitecture,
  type Sorting,
} from '../trade-off-figures.ts';
import { useResult } from './result-context.ts';
import { TradeOffReasons } from './trade-off-reasons.tsx';

interface TradeOffCardsProps {
  readonly layers: readonly DecidedLayer[];
  readonly columns: readonly Column[];
  readonly sorting: Sorting | undefined;
  readonly setSorting: (sorting: Sorting | undefined) => void;
}

/** The trade-off table where it would be too wide: every layer with all of its figures. */
export function TradeOffCards({ layers, columns, sorting, setSorting }: TradeOffCardsProps) {
  const choices: readonly (readonly [ColumnId, string])[] = [
    ['total', words.total],
    ...columns.map(({ id, name }) => [id, name] as const),
  ];
  return (
    <>
      <Select
        label={words.sortBy}
        value={sorting?.column ?? ''}
        onChange={(value) => {
          const column = choices.find(([id]) => id === value)?.[0];
          setSorting(column && { column, direction: 'descending' });
        }}
        options={[['', words.stackOrder], ...choices]}
      />
      <ul className="mt-5 space-y-2">
        {layers.map((layer) => (
          <li key={layer.id} data-layer={layer.id}>
            <Card layer={layer} columns={columns} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  readonly layer: DecidedLayer;
  readonly columns: readonly Column[];
}

function Card({ layer, columns }: CardProps) {
  const { knowledge } = useResult();
  const heading = useId();
  return (
    <section
      aria-labelledby={heading}
      className={`border-t-2 border-layer px-2 ${isInArchitecture(layer) ? 'bg-layer-soft' : ''}`}
    >
      <Disclosure
        summary={
          <>
            <LayerName layer={layer.id}>
              <span id={heading}>{approachOf(knowledge, layer.id).name}</span>
            </LayerName>{' '}
            <span className="text-small text-ink tabular-nums">
              {`${sharedWords.stages[layer.stage].name}; ${sharedWords.score(layer.score.total)}`}
            </span>
          </>
        }
      >
        <ul>
          {columns.map((column) => (
            <li key={column.id} className="border-t border-hairline text-small first:border-t-0">
              <CardFigure layer={layer} column={column} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function CardFigure({ layer, column }: { readonly layer: DecidedLayer; readonly column: Column }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-x-4 text-start"
      >
        {column.name}{' '}
        <strong className="tabular-nums underline decoration-edge decoration-dotted underline-offset-4">
          {figure(figureOf(layer, column.id))}
        </strong>
      </button>
      {isOpen ? <TradeOffReasons layer={layer} column={column} /> : null}
    </>
  );
}
