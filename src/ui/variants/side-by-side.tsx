import { type ReactNode, useId } from 'react';
import { variantWords } from '../words/variants.ts';

const words = variantWords.tables;

/** A row of a comparison: one cell for each variant. */
export interface Row {
  readonly id: string;
  readonly head: ReactNode;
  readonly cells: readonly ReactNode[];
  readonly differs: boolean;
}

interface SideBySideProps {
  readonly heading: string;
  /** What the rows are, in a word. */
  readonly of: string;
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** Said instead of a table without rows. */
  readonly none?: string;
}

/** Variants side by side, a column each; on a narrow screen each row is a card with its names. */
export function SideBySide({ heading, of, names, rows, none }: SideBySideProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className="border-t border-hairline pt-6 pb-8">
      <h2 id={headingId}>{heading}</h2>
      {rows.length === 0 ? (
        <p className="mt-3 text-muted">{none}</p>
      ) : (
        <table
          aria-labelledby={headingId}
          className="mt-4 w-full table-fixed text-small max-sm:block"
        >
          <thead className="max-sm:sr-only">
            <tr>
              <th scope="col" className="py-2 pe-4 align-bottom">
                {of}
              </th>
              {names.map((name) => (
                <th key={name} scope="col" className="py-2 pe-4 align-bottom wrap-anywhere">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {rows.map((row) => (
              <SideRow key={row.id} row={row} names={names} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function SideRow({ row, names }: { readonly row: Row; readonly names: readonly string[] }) {
  return (
    <tr className="border-t border-hairline max-sm:block max-sm:py-3">
      <th
        scope="row"
        className={`py-2 pe-4 align-top max-sm:block ${row.differs ? '' : 'font-normal text-muted'}`}
      >
        <span>{row.head}</span>
        {row.differs ? <span className="sr-only">{` (${words.differs})`}</span> : null}
      </th>
      {row.cells.map((cell, at) => (
        <td
          key={names[at]}
          className={`py-2 pe-4 align-top max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:py-1 ${row.differs ? '' : 'text-muted'}`}
        >
          <span aria-hidden="true" className="text-muted wrap-anywhere sm:hidden">
            {names[at]}
          </span>
          <span>{cell}</span>
        </td>
      ))}
    </tr>
  );
}
