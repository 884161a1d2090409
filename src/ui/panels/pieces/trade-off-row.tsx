import type { DecidedLayer } from '../../../core/decide.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { figure, sharedWords } from '../../words/result.ts';
import { tradeOffWords as words } from '../../words/trade-offs.ts';
import { approachOf } from '../lookup.ts';
import { type Column, figureOf, isInArchitecture } from '../trade-off-figures.ts';
import { useResult } from './result-context.ts';
import { TradeOffReasons } from './trade-off-reasons.tsx';

interface TradeOffRowProps {
  readonly layer: DecidedLayer;
  readonly detailId: string;
  readonly columns: readonly Column[];
  /** The column whose reasons are open. */
  readonly open: Column | undefined;
  readonly toggle: (column: Column['id']) => void;
}

/** One layer of the table, and below it the reasons of the figure that was chosen. */
export function TradeOffRow({ layer, detailId, columns, open, toggle }: TradeOffRowProps) {
  const { knowledge } = useResult();
  const shade = isInArchitecture(layer) ? 'bg-layer-soft' : 'bg-paper';
  return (
    <>
      <tr data-layer={layer.id} className={shade}>
        <th scope="row" className={`sticky start-0 z-1 ps-2! ${shade}`}>
          <LayerName layer={layer.id}>{approachOf(knowledge, layer.id).name}</LayerName>
          <span className="block font-normal text-ink">{sharedWords.stages[layer.stage].name}</span>
        </th>
        {columns.map((column) => (
          <FigureCell
            key={column.id}
            layer={layer}
            column={column}
            isOpen={open === column}
            detailId={detailId}
            toggle={() => toggle(column.id)}
          />
        ))}
        <td className="px-1.5! py-1! text-end font-semibold">
          <span className="inline-flex min-h-11 print:min-h-0 items-center">
            {figure(layer.score.total)}
          </span>
        </td>
      </tr>
      {open === undefined ? null : (
        <tr data-layer={layer.id} className="print:hidden">
          <td id={detailId} colSpan={columns.length + 2} className="ps-2!">
            <TradeOffReasons layer={layer} column={open} />
          </td>
        </tr>
      )}
    </>
  );
}

interface FigureCellProps {
  readonly layer: DecidedLayer;
  readonly column: Column;
  readonly isOpen: boolean;
  readonly detailId: string;
  readonly toggle: () => void;
}

function FigureCell({ layer, column, isOpen, detailId, toggle }: FigureCellProps) {
  const { decision, knowledge } = useResult();
  const value = figureOf(layer, column.id);
  const isBest = value > 0 && decision.layers.every((other) => figureOf(other, column.id) <= value);
  const name = approachOf(knowledge, layer.id).name;
  return (
    <td className="px-0! py-1! text-end">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        aria-label={words.reasonsFor(value, name, column.name)}
        onClick={toggle}
        className={`min-h-11 w-full min-w-11 print:min-h-0 cursor-pointer px-1.5 text-end tabular-nums underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid aria-expanded:decoration-solid print:no-underline ${isBest ? 'font-bold' : ''}`}
      >
        {figure(value)}
      </button>
    </td>
  );
}
