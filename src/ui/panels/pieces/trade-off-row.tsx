import type { DecidedLayer } from '../../../core/decide.ts';
import type { CriterionId } from '../../../knowledge/vocabulary.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { figure, sharedWords, tradeOffWords as words } from '../../words/result.ts';
import { approachOf, criterionOf } from '../lookup.ts';
import { figureOf, isInArchitecture } from '../trade-off-figures.ts';
import { useResult } from './result-context.ts';
import { TradeOffReasons } from './trade-off-reasons.tsx';

interface TradeOffRowProps {
  readonly layer: DecidedLayer;
  readonly detailId: string;
  /** The criterion whose reasons are open. */
  readonly open: CriterionId | undefined;
  readonly toggle: (criterion: CriterionId) => void;
}

/** One layer of the table, and below it the reasons of the figure that was chosen. */
export function TradeOffRow({ layer, detailId, open, toggle }: TradeOffRowProps) {
  const { criteria, approaches } = useResult().knowledge;
  const shade = isInArchitecture(layer) ? 'bg-layer-soft' : 'bg-paper';
  return (
    <>
      <tr data-layer={layer.id} className={shade}>
        <th scope="row" className={`sticky start-0 z-1 ps-2! ${shade}`}>
          <LayerName layer={layer.id}>
            {approaches.find(({ id }) => id === layer.id)?.name}
          </LayerName>
          <span className="block font-normal text-ink">{sharedWords.stages[layer.stage].name}</span>
        </th>
        {criteria.map(({ id }) => (
          <FigureCell
            key={id}
            layer={layer}
            criterion={id}
            isOpen={open === id}
            detailId={detailId}
            toggle={() => toggle(id)}
          />
        ))}
        <td className="px-2! text-end font-semibold">
          <span className="inline-flex min-h-11 items-center">{figure(layer.score.total)}</span>
        </td>
      </tr>
      {open === undefined ? null : (
        <tr data-layer={layer.id} className="print:hidden">
          <td id={detailId} colSpan={criteria.length + 2} className="ps-2!">
            <TradeOffReasons layer={layer} criterion={open} />
          </td>
        </tr>
      )}
    </>
  );
}

interface FigureCellProps {
  readonly layer: DecidedLayer;
  readonly criterion: CriterionId;
  readonly isOpen: boolean;
  readonly detailId: string;
  readonly toggle: () => void;
}

function FigureCell({ layer, criterion, isOpen, detailId, toggle }: FigureCellProps) {
  const { decision, knowledge } = useResult();
  const value = figureOf(layer, criterion);
  const isBest = value > 0 && decision.layers.every((other) => figureOf(other, criterion) <= value);
  const name = approachOf(knowledge, layer.id).name;
  return (
    <td className="px-0! py-1! text-end">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailId : undefined}
        aria-label={words.reasonsFor(value, name, criterionOf(knowledge, criterion).name)}
        onClick={toggle}
        className={`min-h-11 w-full min-w-11 cursor-pointer px-2 text-end tabular-nums underline decoration-edge decoration-dotted underline-offset-4 hover:decoration-ink hover:decoration-solid aria-expanded:decoration-solid print:no-underline ${isBest ? 'font-bold' : ''}`}
      >
        {figure(value)}
      </button>
    </td>
  );
}
