import { Table } from '../../parts/table.tsx';
import { dollars, economicsWords } from '../../words/economics.ts';
import type { Named } from './names.ts';

const words = economicsWords.year;
const { architecture, ...amounts } = words.columns;

/** Where there is no room for columns each architecture is a card, each amount with its name beside it. */
const asCards =
  'max-sm:block max-sm:border-t-0 max-sm:[&_:is(tbody,tr,th,caption)]:block max-sm:[&_thead]:sr-only max-sm:[&_tr]:py-2 max-sm:[&_tbody_th]:px-0 max-sm:[&_tbody_th]:py-1 max-sm:[&_td]:flex max-sm:[&_td]:justify-between max-sm:[&_td]:gap-x-4 max-sm:[&_td]:border-t-0 max-sm:[&_td]:px-0 max-sm:[&_td]:py-0.5';

/** The years as figures, the model swap in a part of its own. */
export function CostTable({ named }: { readonly named: readonly Named[] }) {
  return (
    <>
      <Table caption={words.caption} className={asCards}>
        <thead>
          <tr>
            <th scope="col">{architecture}</th>
            {Object.values(amounts).map((name) => (
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
  const hasNothingToSpare = fewerCorrections === undefined || letter === 'A';
  return (
    <tr>
      <th scope="row" className="min-w-48 font-normal max-sm:font-semibold">
        {economicsWords.names.letter(letter, name)}
      </th>
      <Amount of={amounts.visible}>{dollars(cost.visible)}</Amount>
      <Amount of={amounts.invisible}>{dollars(cost.invisible)}</Amount>
      <Amount of={amounts.firstYear} className="font-semibold">
        {dollars(cost.firstYear)}
      </Amount>
      <Amount of={amounts.later}>{dollars(Math.round(cost.aYear))}</Amount>
      <Amount of={amounts.spare}>
        {hasNothingToSpare ? words.noSpare : words.spare(fewerCorrections)}
      </Amount>
    </tr>
  );
}

interface AmountProps {
  /** The name of its column, which only a card shows beside it. */
  readonly of: string;
  readonly children: string;
  readonly className?: string;
}

function Amount({ of, children, className = '' }: AmountProps) {
  return (
    <td className={`text-end whitespace-nowrap ${className}`}>
      <span aria-hidden="true" className="font-normal text-muted sm:hidden">
        {of}
      </span>
      <span>{children}</span>
    </td>
  );
}
