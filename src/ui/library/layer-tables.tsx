import type { ReactNode } from 'react';
import { Link } from '../router.tsx';
import type { Approach, Claims } from '../../knowledge/schema.ts';
import { decisive } from '../../state/index.ts';
import { Panel } from '../parts/panel.tsx';
import { Sources } from '../parts/sources.tsx';
import { Table } from '../parts/table.tsx';
import { paths } from '../paths.ts';
import { layerPageWords } from '../words/library.ts';
import { listed, lowerFirst } from '../words/result.ts';
import { CopyName } from './copy-name.tsx';

interface LayerProps {
  readonly layer: Approach;
}

/** What a layer carries of each need, and what the situation changes of that. */
export function LayerNeeds({ layer: { name, covers, coverageShifts } }: LayerProps) {
  const words = layerPageWords.carries;
  const rows = decisive.needs.flatMap((need) => {
    const cell = covers[need.id];
    return cell === undefined || cell.level === 0 ? [] : [{ need, cell }];
  });
  return (
    <Panel id="carries" heading={words.heading} lead={words.lead}>
      <Table caption={words.caption(name)} captionHidden className="sentences-below">
        <Head columns={[words.need, words.level, words.because]} />
        <tbody>
          {rows
            .toSorted((one, other) => other.cell.level - one.cell.level)
            .map(({ need, cell }) => (
              <tr key={need.id}>
                <th scope="row">{need.means}</th>
                <td className="text-end">{cell.level}</td>
                <Because because={cell.because} claims={cell.claims} />
              </tr>
            ))}
        </tbody>
      </Table>
      {coverageShifts.length === 0 ? null : <h3 className="mt-8">{words.shifts}</h3>}
      <ul className="mt-3 grid gap-x-12 lg:grid-cols-2">
        {coverageShifts.map(({ id, by, needs, because, claims }) => (
          <li key={id} id={id} className="border-t border-hairline py-3">
            <strong className="tabular-nums">{words.shift(by, listed(needs.map(needName)))}</strong>{' '}
            {because}
            <Sources claims={claims} />
            <CopyName id={id} />
          </li>
        ))}
      </ul>
      <InMethod section="coverage">{layerPageWords.inMethod.carries}</InMethod>
    </Panel>
  );
}

/** What a layer costs under each criterion, and what the situation changes of that. */
export function LayerCosts({ layer: { name, burden, burdenShifts } }: LayerProps) {
  const words = layerPageWords.costs;
  return (
    <Panel id="costs" heading={words.heading} lead={words.lead}>
      <Table caption={words.caption(name)} captionHidden className="sentences-below">
        <Head columns={[words.criterion, words.points, words.because]} />
        <tbody>
          {Object.entries(burden).map(([criterion, { points, because, claims }]) => (
            <tr key={criterion}>
              <th scope="row">{decisive.criteria.find(({ id }) => id === criterion)?.name}</th>
              <td className="text-end">{points}</td>
              <Because because={because} claims={claims}>
                {burdenShifts
                  .filter((shift) => shift.criterion === criterion)
                  .map(({ id, by, because, claims }) => (
                    <li key={id} id={id} className="mt-2">
                      <strong>{words.shift(by)}</strong> {because}
                      <Sources claims={claims} />
                    </li>
                  ))}
              </Because>
            </tr>
          ))}
        </tbody>
      </Table>
      <InMethod section="burdens">{layerPageWords.inMethod.costs}</InMethod>
    </Panel>
  );
}

/** The way to the section of the method that has the same for all layers. */
function InMethod(props: { readonly section: string; readonly children: string }) {
  return (
    <p className="mt-3">
      <Link
        to={`${paths.method}#${props.section}`}
        className="inline-flex min-h-11 items-center text-small"
      >
        {props.children}
      </Link>
    </p>
  );
}

function Head({ columns }: { readonly columns: readonly string[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column, at) => (
          <th key={column} scope="col" className={at === 1 ? 'text-end!' : ''}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Because(props: {
  readonly because: string;
  readonly claims: Claims;
  readonly children?: readonly ReactNode[];
}) {
  const { because, claims, children = [] } = props;
  return (
    <td>
      <p>{because}</p>
      <Sources claims={claims} />
      {children.length === 0 ? null : <ul>{children}</ul>}
    </td>
  );
}

function needName(id: string): string {
  return lowerFirst(decisive.needs.find((need) => need.id === id)?.name ?? id);
}
