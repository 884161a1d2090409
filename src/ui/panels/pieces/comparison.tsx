import { useState } from 'react';
import type { DecidedLayer } from '../../../core/decide.ts';
import type { LayerId } from '../../../knowledge/vocabulary.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { Select } from '../../parts/select.tsx';
import { layerOverFigures, Table } from '../../parts/table.tsx';
import { figure, sharedWords, signed } from '../../words/result.ts';
import { tradeOffWords as words } from '../../words/trade-offs.ts';
import { approachOf, layerOf } from '../lookup.ts';
import { type Column, type ColumnId, figureOf, sorted } from '../trade-off-figures.ts';
import { useResult } from './result-context.ts';

/** Any two layers side by side; at first the two that score highest alone. */
export function Comparison({ columns }: { readonly columns: readonly Column[] }) {
  const { layers } = useResult().decision;
  const highest = sorted(layers, { column: 'total', direction: 'descending' }).map(({ id }) => id);
  const [first, setFirst] = useState<LayerId | undefined>(highest[0]);
  const [second, setSecond] = useState<LayerId | undefined>(highest[1]);
  if (first === undefined || second === undefined) return null;
  return (
    <div className="mt-10 max-w-measure print:hidden">
      <h3>{words.compare}</h3>
      <p className="text-muted">{words.compareLead}</p>
      <div className="my-4 grid gap-4 sm:grid-cols-2">
        <LayerSelect label={words.first} value={first} onChange={setFirst} />
        <LayerSelect label={words.second} value={second} onChange={setSecond} />
      </div>
      <ComparisonTable
        columns={columns}
        first={layerOf(layers, first)}
        second={layerOf(layers, second)}
      />
    </div>
  );
}

function LayerSelect(props: {
  readonly label: string;
  readonly value: LayerId;
  readonly onChange: (id: LayerId) => void;
}) {
  const { approaches } = useResult().knowledge;
  return (
    <Select
      {...props}
      onChange={(value) => {
        const chosen = approaches.find(({ id }) => id === value);
        if (chosen) props.onChange(chosen.id);
      }}
      options={approaches.map(({ id, name }) => [id, name])}
    />
  );
}

/** On a narrow screen its columns stand closer together. */
const narrow = 'max-sm:[&_:is(th,td):nth-child(n+2)]:ps-1!';

function ComparisonTable({
  columns,
  first,
  second,
}: {
  readonly columns: readonly Column[];
  readonly first: DecidedLayer;
  readonly second: DecidedLayer;
}) {
  const { knowledge } = useResult();
  const name = ({ id }: DecidedLayer) => approachOf(knowledge, id).name;
  const rows: readonly (readonly [ColumnId, string])[] = [
    ...columns.map((column) => [column.id, column.name] as const),
    ['total', words.total],
  ];
  return (
    <Table
      caption={words.compareCaption(name(first), name(second))}
      captionHidden
      className={narrow}
    >
      <thead>
        <tr>
          <th scope="col">{words.criterion}</th>
          {[first, second].map((layer, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- both may be the same layer
            <th key={index} scope="col" className={layerOverFigures}>
              <LayerName layer={layer.id}>{name(layer)}</LayerName>
              <span className="block font-normal">{sharedWords.stages[layer.stage].name}</span>
            </th>
          ))}
          <th scope="col" className="text-end!">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([column, label]) => (
          <tr key={column} className="last:font-semibold">
            <th scope="row" className="font-normal in-[tr:last-child]:font-semibold">
              {label}
            </th>
            <td className="text-end">{figure(figureOf(first, column))}</td>
            <td className="text-end">{figure(figureOf(second, column))}</td>
            <td className="text-end">
              {signed(figureOf(first, column) - figureOf(second, column))}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
