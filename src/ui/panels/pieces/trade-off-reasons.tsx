import type { DecidedLayer } from '../../../core/decide.ts';
import { signed } from '../../words/result.ts';
import { tradeOffWords as words } from '../../words/trade-offs.ts';
import { approachOf } from '../lookup.ts';
import { type Column, contributionsUnder, figureOf } from '../trade-off-figures.ts';
import { ContributionReason } from './contribution-table.tsx';
import { useResult } from './result-context.ts';

/** What one figure of the table is made of. */
export function TradeOffReasons({
  layer,
  column,
}: {
  readonly layer: DecidedLayer;
  readonly column: Column;
}) {
  const { knowledge } = useResult();
  const { id, name, means } = column;
  const contributions = contributionsUnder(layer, id);
  return (
    <div className="max-w-measure py-1">
      <p className="font-semibold text-layer-ink">
        {words.reasonsHeading(approachOf(knowledge, layer.id).name, name, figureOf(layer, id))}
      </p>
      <p className="text-muted">{means}</p>
      {contributions.length === 0 ? <p className="mt-2">{words.nothing}</p> : null}
      <ul className="mt-2 space-y-2">
        {contributions.map((contribution, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is fixed and has no ids
          <li key={index} className="grid grid-cols-[2.5rem_1fr] gap-x-3">
            <span className="text-end font-semibold tabular-nums">
              {signed(contribution.points)}
            </span>
            <div>
              <ContributionReason contribution={contribution} layer={layer} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
