import { Table } from '../../parts/table.tsx';
import { dollars, economicsWords } from '../../words/economics.ts';
import type { Named } from './names.ts';

const words = economicsWords.year;

/** The years as figures, the model swap in a part of its own. */
export function CostTable({ named }: { readonly named: readonly Named[] }) {
  return (
    <>
      <Table caption={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.columns.architecture}</th>
            {[
              words.columns.visible,
              words.columns.invisible,
              words.columns.firstYear,
              words.columns.later,
              words.columns.spare,
            ].map((name) => (
              <th key={name} scope="col" className="text-end!">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {named
            .filter(({ isSwap }) => !isSwap)
            .map((one) => (
              <Row key={one.letter} one={one} />
            ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={6} className="border-t-edge! text-muted">
              {words.swap}
            </th>
          </tr>
          {named
            .filter(({ isSwap }) => isSwap)
            .map((one) => (
              <Row key={one.letter} one={one} />
            ))}
        </tbody>
      </Table>
      <p className="mt-2 max-w-measure text-small text-muted">
        {words.rounded} {words.spareNote}
      </p>
    </>
  );
}

function Row({ one: { letter, name, cost, fewerCorrections } }: { readonly one: Named }) {
  return (
    <tr>
      <th scope="row" className="min-w-48 font-normal">
        {economicsWords.names.letter(letter, name)}
      </th>
      <td className="text-end">{dollars(cost.visible)}</td>
      <td className="text-end">{dollars(cost.invisible)}</td>
      <td className="text-end font-semibold">{dollars(cost.firstYear)}</td>
      <td className="text-end">{dollars(Math.round(cost.aYear))}</td>
      <td className="text-end whitespace-nowrap">
        {fewerCorrections === undefined || letter === 'A'
          ? words.noSpare
          : words.spare(fewerCorrections)}
      </td>
    </tr>
  );
}
