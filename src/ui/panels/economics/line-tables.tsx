import type { LineCost } from '../../../core/economics/yearly-cost.ts';
import type { CostPart } from '../../../knowledge/schema.ts';
import { economics } from '../../../state/economics.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Table } from '../../parts/table.tsx';
import { dollars, economicsWords } from '../../words/economics.ts';
import type { Named } from './names.ts';

const words = economicsWords.year;

/** Each architecture line by line, part by part, with the sums. */
export function LineTables({ named }: { readonly named: readonly Named[] }) {
  return (
    <Disclosure summary={words.lines} className="mt-4 print:hidden">
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
        {named.map((one) => (
          <LineTable key={one.letter} one={one} />
        ))}
      </div>
    </Disclosure>
  );
}

function LineTable({ one: { letter, name, cost } }: { readonly one: Named }) {
  return (
    <Table caption={words.linesCaption(economicsWords.names.letter(letter, name))}>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col" className="text-end!">
            {words.amount}
          </th>
        </tr>
      </thead>
      {economics.parts.map((part) => (
        <Part
          key={part.id}
          part={part}
          lines={cost.lines.filter(({ line }) => line.part === part.id)}
          sum={cost.parts[part.id]}
        />
      ))}
      <tbody>
        <tr>
          <th scope="row">{words.sum}</th>
          <td className="text-end font-semibold">{dollars(cost.firstYear)}</td>
        </tr>
      </tbody>
    </Table>
  );
}

interface PartProps {
  readonly part: CostPart;
  readonly lines: readonly LineCost[];
  readonly sum: number;
}

function Part({ part, lines, sum }: PartProps) {
  if (lines.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="row">
          {part.name}{' '}
          <span className="font-normal text-muted">
            ({part.visible ? words.columns.visible : words.columns.invisible})
          </span>
        </th>
        <td className="text-end font-semibold">{dollars(sum)}</td>
      </tr>
      {lines.map(({ line, firstYear }) => (
        <tr key={line.id}>
          <th scope="row" className="ps-4! font-normal">
            {line.name}
          </th>
          <td className="text-end">{dollars(firstYear)}</td>
        </tr>
      ))}
    </tbody>
  );
}
