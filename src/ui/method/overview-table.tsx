import { decisive } from '../../state/index.ts';
import { LayerLink } from '../library/layer-link.tsx';
import { JumpLink } from '../parts/jump-link.tsx';
import { layerOverFigures, Table } from '../parts/table.tsx';
import { methodWords as words } from '../words/method.ts';
import type { OverviewRow } from './overviews.ts';

interface OverviewTableProps {
  readonly caption: string;
  readonly rowHead: string;
  readonly rows: readonly OverviewRow[];
}

/** One figure for each layer and row, each leading to the rule that gives it. */
export function OverviewTable({ caption, rowHead, rows }: OverviewTableProps) {
  return (
    <div className="mb-4">
      <Table caption={caption} className="[&_:is(td,th):last-child]:pe-2!">
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {decisive.approaches.map(({ id }) => (
              <th key={id} scope="col" className={layerOverFigures}>
                <LayerLink layer={id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row" className="min-w-32 align-middle!">
                {name}
              </th>
              {cells.map(({ layer, layerName, rule, figure, isMuch }) => (
                <td
                  key={layer}
                  data-layer={layer}
                  className={`py-0! text-end ${isMuch ? 'bg-layer-soft font-semibold' : ''}`}
                >
                  {rule === undefined ? (
                    <span className="inline-flex min-h-11 items-center text-muted">
                      {words.nothing}
                    </span>
                  ) : (
                    <JumpLink
                      to={rule}
                      aria-label={words.cell(layerName, name, figure)}
                      className="inline-flex min-h-11 min-w-8 items-center justify-end text-ink"
                    >
                      {figure}
                    </JumpLink>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
