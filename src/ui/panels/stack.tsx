import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';
import { LayerName } from '../parts/layer-name.tsx';
import { Panel } from '../parts/panel.tsx';
import { Table } from '../parts/table.tsx';
import { sharedWords } from '../words/result.ts';
import { stackWords as words } from '../words/stack.ts';
import { useResult } from './pieces/result-context.ts';
import { StackDrawing } from './pieces/stack-drawing.tsx';
import { narrow, wide } from './stack-layout.ts';
import { type Stratum, strataOf } from './strata.ts';

/** The architecture, drawn as strata, and the same as a table. */
export function Stack() {
  const { decision, knowledge } = useResult();
  const strata = strataOf(decision, knowledge);
  const practices = decision.practices.map(({ practice }) => practice.name);
  return (
    <Panel id="stack" heading={words.heading} lead={words.lead}>
      <figure className="print:hidden">
        <StackDrawing
          strata={strata}
          practices={practices}
          frame={wide}
          className="hidden w-full md:block"
        />
        <StackDrawing
          strata={strata}
          practices={practices}
          frame={narrow}
          className="w-full max-w-md md:hidden"
        />
      </figure>
      <Disclosure summary={words.asTable} className="mt-4 print:mt-0 print:[&>summary]:hidden">
        <StackTable strata={strata} />
      </Disclosure>
    </Panel>
  );
}

function StackTable({ strata }: { readonly strata: readonly Stratum[] }) {
  return (
    <Table caption={words.caption} captionHidden className="sentences-below">
      <thead>
        <tr>
          {Object.entries(words.columns).map(([id, name]) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {strata.map(({ layer, name, stage, carries, closed, unknown }) => (
          <tr key={layer}>
            <th scope="row">
              <LayerName layer={layer}>{name}</LayerName>
            </th>
            <td>{sharedWords.stages[stage].name}</td>
            <td className="sm:w-2/5">
              <Lines
                lines={carries.map((need) => words.strength(need.name, need.strength, need.level))}
              >
                {words.nothing}
              </Lines>
            </td>
            <td className="max-sm:flex max-sm:gap-x-1">
              <span aria-hidden="true" className="shrink-0 text-muted sm:hidden">
                {words.columns.waits}
              </span>
              <Lines lines={[words.waits(closed, unknown)].filter(Boolean)}>
                {words.nothingAwaited}
              </Lines>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Lines({
  lines,
  children,
}: {
  readonly lines: readonly string[];
  /** What stands there when there are no lines. */
  readonly children: ReactNode;
}) {
  if (lines.length === 0) return <span>{children}</span>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
