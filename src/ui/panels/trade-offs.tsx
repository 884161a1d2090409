import { useState } from 'react';
import { Panel } from '../parts/panel.tsx';
import { tradeOffWords as words } from '../words/trade-offs.ts';
import { Comparison } from './pieces/comparison.tsx';
import { useResult } from './pieces/result-context.ts';
import { TradeOffCards } from './pieces/trade-off-cards.tsx';
import { TradeOffTable } from './pieces/trade-off-table.tsx';
import {
  type ColumnId,
  columnsOf,
  nextSorting,
  type Sorting,
  sorted,
} from './trade-off-figures.ts';

/** Every layer by every criterion; sortable, with the reasons of each figure, and any two compared. */
export function TradeOffs() {
  const { decision, knowledge } = useResult();
  const [sorting, setSorting] = useState<Sorting>();
  const layers = sorted(decision.layers, sorting);
  const sortBy = (column: ColumnId) => setSorting(nextSorting(sorting, column));
  const columns = columnsOf(decision.layers, knowledge.criteria);
  const nameOf = (column: ColumnId) => columns.find(({ id }) => id === column)?.name ?? words.total;
  return (
    <Panel
      id="trade-offs"
      heading={words.heading}
      lead={
        <>
          {words.lead} <span className="print:hidden">{words.choose}</span>
        </>
      }
    >
      <output className="block min-h-6 text-small text-muted print:hidden">
        {sorting === undefined
          ? null
          : words.sortedBy(nameOf(sorting.column), sorting.direction === 'descending')}
      </output>
      <div className="hidden md:block print:block">
        <TradeOffTable layers={layers} columns={columns} sorting={sorting} sortBy={sortBy} />
      </div>
      <div className="md:hidden print:hidden">
        <TradeOffCards
          layers={layers}
          columns={columns}
          sorting={sorting}
          setSorting={setSorting}
        />
      </div>
      <Comparison columns={columns} />
    </Panel>
  );
}
