import {
  anotherRow,
  lossFigures,
  type LossRow,
  withoutRow,
} from '../../../core/economics/required-accuracy.ts';
import { economics } from '../../../state/economics.ts';
import { setFigures } from '../../../state/index.ts';
import { Button, TextButton } from '../../parts/button.tsx';
import { Table } from '../../parts/table.tsx';
import { economicsWords } from '../../words/economics.ts';
import { Field } from './all-figures.tsx';
import { useReckoning } from './economics-context.ts';
import { FigureInput } from './figure-input.tsx';

const words = economicsWords.accuracy;

/** The accuracy that is required, and what it is worked out from. */
export function RequiredAccuracyPart() {
  const { reckoning } = useReckoning();
  const { accuracy, loss, shares } = reckoning.accuracy;
  const worth = economics.groups.find(({ id }) => id === 'worth')?.figures ?? [];
  return (
    <section>
      <h3>{words.heading}</h3>
      <p className="mt-2 max-w-measure">
        {accuracy === undefined || loss === undefined
          ? words.unknown
          : words.sentence(accuracy, reckoning.figures['success-value'], loss)}
      </p>
      <p className="mt-1 text-small text-muted">{words.formula}</p>
      <div className="mt-4 max-w-3xl">
        {worth.map((entry) => (
          <Field key={entry.figure} entry={entry} />
        ))}
      </div>
      <Failures />
      {shares === 100 ? null : <p className="mt-2 max-w-measure">{words.notWhole(shares)}</p>}
      <p className="mt-2 max-w-measure text-small text-muted">{words.example}</p>
    </section>
  );
}

function Failures() {
  const { reckoning, locked } = useReckoning();
  const { rows } = reckoning.accuracy;
  const more = anotherRow(reckoning.figures);
  return (
    <div className="mt-4 max-w-3xl">
      <Table caption={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col" className="text-end!">
              {words.columns.share}
            </th>
            <th scope="col" className="text-end!">
              {words.columns.amount}
            </th>
            {locked === undefined && rows.length > 1 ? (
              <th scope="col" className="print:hidden">
                <span className="sr-only">{words.columns.remove}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            // A kind may be chosen twice, so only the place tells rows apart; a row taken out starts them anew.
            <Failure key={`${row.place} of ${rows.length}`} row={row} count={rows.length} />
          ))}
        </tbody>
      </Table>
      {locked === undefined && more !== undefined ? (
        <Button className="mt-3 print:hidden" onClick={() => setFigures(more)}>
          {words.add}
        </Button>
      ) : null}
    </div>
  );
}

function Failure({ row, count }: { readonly row: LossRow; readonly count: number }) {
  const { reckoning, locked } = useReckoning();
  const name = economics.lossKinds[row.kind - 1] ?? '';
  const { share, amount } = lossFigures(row.place);
  const where = words.row(row.place);
  return (
    <tr>
      <td className="min-w-48">
        <Kind row={row} name={name} />
        <Mark place={row.place} />
      </td>
      <td className="min-w-24 text-end">
        <FigureInput figure={share} name={`${words.columns.share}, ${where}`} />
      </td>
      <td className="min-w-28 text-end">
        <FigureInput figure={amount} name={`${words.columns.amount}, ${where}`} />
      </td>
      {locked === undefined && count > 1 ? (
        <td className="print:hidden">
          <TextButton
            aria-label={words.removeWhich(name)}
            onClick={() => setFigures(withoutRow(reckoning.figures, row.place))}
          >
            {words.columns.remove}
          </TextButton>
        </td>
      ) : null}
    </tr>
  );
}

function Kind({ row, name }: { readonly row: LossRow; readonly name: string }) {
  const { locked } = useReckoning();
  const { kind } = lossFigures(row.place);
  if (locked !== undefined) return <span>{name}</span>;
  return (
    <select
      aria-label={`${words.columns.kind}, ${words.row(row.place)}`}
      value={row.kind}
      onChange={(event) => setFigures({ [kind]: Number(event.currentTarget.value) })}
      className="min-h-11 w-full rounded-slight border border-edge bg-paper px-2 text-base text-ink"
    >
      {economics.lossKinds.map((each, at) => (
        <option key={each} value={at + 1}>
          {each}
        </option>
      ))}
    </select>
  );
}

/** Whether a row is the example's or the person's. */
function Mark({ place }: { readonly place: LossRow['place'] }) {
  const { changed } = useReckoning();
  const isChanged = Object.values(lossFigures(place)).some((id) => changed[id] !== undefined);
  const { from, yours } = economicsWords.figures;
  return (
    <span className={`block ${isChanged ? 'font-semibold' : 'text-muted'}`}>
      {`(${isChanged ? yours : place <= 2 ? from.published : from.round})`}
    </span>
  );
}
