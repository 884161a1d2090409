import { useId } from 'react';
import type { CostPart } from '../../../knowledge/schema.ts';
import { economics } from '../../../state/economics.ts';
import { LayerName } from '../../parts/layer-name.tsx';
import { economicsWords } from '../../words/economics.ts';
import { approachOf } from '../lookup.ts';
import { useResult } from '../pieces/result-context.ts';
import { CostTable } from './cost-table.tsx';
import { useReckoning } from './economics-context.ts';
import { LineTables } from './line-tables.tsx';
import { type Named, namedIn } from './names.ts';
import { PartFill, PartPatterns } from './part-fill.tsx';
import { YearDrawing } from './year-drawing.tsx';
import { narrowYear, wideYear } from './year-layout.ts';

const words = economicsWords.year;

/** What each architecture costs in its first year: drawn, as a table, and line by line. */
export function YearsCost() {
  const { knowledge } = useResult();
  const { reckoning } = useReckoning();
  const named = namedIn(knowledge, reckoning);
  const today = named.find(({ roles }) => roles.some(({ as }) => as === 'now'));
  return (
    <section className="mt-10">
      <h3>{words.heading}</h3>
      {today === undefined ? null : (
        <p className="mt-2 max-w-measure">{words.sentence(today.cost)}</p>
      )}
      <p className="mt-2 max-w-measure text-small text-muted">{words.oneModel}</p>
      <ComparedList named={named} />
      <figure className="mt-6">
        <YearDrawing
          named={named}
          frame={wideYear}
          className="hidden w-full md:block print:block"
        />
        <YearDrawing
          named={named}
          frame={narrowYear}
          className="w-full max-w-md md:hidden print:hidden"
        />
        <Key />
      </figure>
      <div className="mt-6">
        <CostTable named={named} />
      </div>
      <LineTables named={named} />
    </section>
  );
}

function ComparedList({ named }: { readonly named: readonly Named[] }) {
  return (
    <div className="mt-4 grid gap-x-12 gap-y-4 lg:grid-cols-[2fr_1fr]">
      <Group name={words.compared} named={named.filter(({ isSwap }) => !isSwap)} />
      <Group name={words.swap} named={named.filter(({ isSwap }) => isSwap)} />
    </div>
  );
}

function Group({ name, named }: { readonly name: string; readonly named: readonly Named[] }) {
  const { knowledge } = useResult();
  const id = useId();
  return (
    <div>
      <p id={id} className="text-small text-muted">
        {name}
      </p>
      <ul aria-labelledby={id} className="mt-1 space-y-2">
        {named.map(({ letter, name: its, layers, isSwap, roles }) => (
          <li key={letter} className="grid grid-cols-[1.25rem_1fr] gap-x-2">
            <span className="font-semibold">{letter}</span>
            <span>
              <span>{its}</span>
              {isSwap && roles.length === 0 ? (
                <span className="block text-small text-muted">
                  {economicsWords.names.notCalledFor}
                </span>
              ) : null}
              <span className="flex flex-wrap gap-x-4 text-small">
                {layers.map((layer) => (
                  <LayerName key={layer} layer={layer}>
                    {approachOf(knowledge, layer).name}
                  </LayerName>
                ))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the fillings mean; which of them a bill shows. */
function Key() {
  return (
    <figcaption className="mt-4 grid gap-x-10 gap-y-3 text-small sm:grid-cols-2">
      {[true, false].map((isVisible) => (
        <div key={String(isVisible)}>
          <p className="font-semibold">{isVisible ? words.visible : words.invisible}</p>
          <ul>
            {economics.parts
              .filter(({ visible }) => visible === isVisible)
              .map((part) => (
                <KeyEntry key={part.id} part={part} />
              ))}
          </ul>
        </div>
      ))}
    </figcaption>
  );
}

function KeyEntry({ part: { id: part, name, means } }: { readonly part: CostPart }) {
  const id = useId();
  return (
    <li className="mt-1 grid grid-cols-[1.75rem_1fr] gap-x-2">
      <svg aria-hidden="true" viewBox="0 0 24 14" className="mt-1 h-3.5 w-6">
        <PartPatterns id={id} />
        <PartFill id={id} part={part} x={0.5} y={0.5} width={23} height={13} />
      </svg>
      <span>
        {name}. <span className="text-muted">{means}</span>
      </span>
    </li>
  );
}
