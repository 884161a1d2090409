import { useId, useState } from 'react';
import type { DecidedLayer } from '../../../core/decide.ts';
import { Table } from '../../parts/table.tsx';
import { tradeOffWords as words } from '../../words/trade-offs.ts';
import type { Column, ColumnId, Sorting } from '../trade-off-figures.ts';
import { TradeOffRow } from './trade-off-row.tsx';

interface TradeOffTableProps {
  readonly layers: readonly DecidedLayer[];
  readonly columns: readonly Column[];
  readonly sorting: Sorting | undefined;
  readonly sortBy: (column: ColumnId) => void;
}

/** The figures as a table whose columns sort and whose cells explain themselves. */
export function TradeOffTable({ layers, columns, sorting, sortBy }: TradeOffTableProps) {
  const [open, setOpen] = useState<{ layer: string; column: ColumnId }>();
  const detail = useId();
  const toggle = (layer: string, column: ColumnId) =>
    setOpen(open?.layer === layer && open.column === column ? undefined : { layer, column });
  return (
    <Table caption={words.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col" className="sticky start-0 z-1 bg-paper ps-2!">
            {words.layer}
          </th>
          {columns.map(({ id, name }) => (
            <SortableHeader key={id} column={id} name={name} sorting={sorting} sortBy={sortBy} />
          ))}
          <SortableHeader column="total" name={words.total} sorting={sorting} sortBy={sortBy} />
        </tr>
      </thead>
      <tbody>
        {layers.map((layer) => (
          <TradeOffRow
            key={layer.id}
            layer={layer}
            detailId={detail}
            columns={columns}
            open={columns.find(({ id }) => open?.layer === layer.id && open.column === id)}
            toggle={(column) => toggle(layer.id, column)}
          />
        ))}
      </tbody>
    </Table>
  );
}

interface SortableHeaderProps extends Pick<TradeOffTableProps, 'sorting' | 'sortBy'> {
  readonly column: ColumnId;
  readonly name: string;
}

function SortableHeader({ column, name, sorting, sortBy }: SortableHeaderProps) {
  const direction = sorting?.column === column ? sorting.direction : undefined;
  return (
    <th scope="col" aria-sort={direction ?? 'none'} className="px-0! py-0!">
      <button
        type="button"
        onClick={() => sortBy(column)}
        className="flex min-h-11 w-full cursor-pointer flex-col items-end justify-end gap-1 px-1.5 py-2 text-end text-[0.8125rem] leading-tight font-semibold text-ink hyphens-auto hover:bg-raised"
      >
        <SortMark direction={direction} />
        <span>{name}</span>
      </button>
    </th>
  );
}

function SortMark({ direction }: { readonly direction: Sorting['direction'] | undefined }) {
  const d = direction === 'ascending' ? 'M1 6 5 2 9 6' : 'M1 2 5 6 9 2';
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 8"
      className={`h-2 w-2.5 fill-none stroke-2 print:hidden ${direction ? 'stroke-ink' : 'stroke-edge'}`}
    >
      <path d={d} />
    </svg>
  );
}
