import { monthsDrawn } from '../../../core/economics/reckon.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Table } from '../../parts/table.tsx';
import { dollars, economicsWords } from '../../words/economics.ts';
import { lowerFirst } from '../../words/result.ts';
import { useResult } from '../pieces/result-context.ts';
import { CurvesDrawing } from './curves-drawing.tsx';
import { narrowCurves, wideCurves } from './curves-layout.ts';
import { useReckoning } from './economics-context.ts';
import { type Named, nameOf, namedIn } from './names.ts';

const words = economicsWords.months;
/** How many crossings stand open. */
const shown = 3;

/** What has been spent in all by each month, and where one architecture catches up with another. */
export function MonthByMonth() {
  const { knowledge } = useResult();
  const { reckoning } = useReckoning();
  const named = namedIn(knowledge, reckoning);
  const sentences = reckoning.crossings.map(({ dearer, cheaper, month }) =>
    words.crossing(nameOf(knowledge, dearer), lowerFirst(nameOf(knowledge, cheaper)), month),
  );
  return (
    <section className="mt-10">
      <h3>{words.heading}</h3>
      <Crossings sentences={sentences} />
      <figure className="mt-6">
        <CurvesDrawing
          named={named}
          frame={wideCurves}
          className="hidden w-full md:block print:block"
        />
        <CurvesDrawing
          named={named}
          frame={narrowCurves}
          className="w-full max-w-md md:hidden print:hidden"
        />
      </figure>
      <Disclosure summary={words.table} className="mt-2 print:hidden">
        <MonthTable named={named} />
      </Disclosure>
    </section>
  );
}

function Crossings({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return <p className="mt-2 max-w-measure">{words.noCrossing}</p>;
  const rest = sentences.slice(shown);
  return (
    <>
      <List sentences={sentences.slice(0, shown)} />
      {rest.length === 0 ? null : (
        <Disclosure summary={words.more(rest.length)}>
          <List sentences={rest} />
        </Disclosure>
      )}
    </>
  );
}

function List({ sentences }: { readonly sentences: readonly string[] }) {
  return (
    <ul className="mt-2 max-w-measure list-disc space-y-1 ps-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function MonthTable({ named }: { readonly named: readonly Named[] }) {
  const months = Array.from({ length: monthsDrawn / 6 + 1 }, (_, half) => half * 6);
  return (
    <Table caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          {named.map(({ letter, name }) => (
            <th key={letter} scope="col" className="text-end!">
              {letter}
              <span className="sr-only">{` ${name}`}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {named.map(({ letter, cumulative }) => (
              <td key={letter} className="text-end">
                {dollars(Math.round(cumulative[month] ?? 0))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
