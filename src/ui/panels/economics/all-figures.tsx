import { useId, useState } from 'react';
import type { FigureEntry, FigureGroup } from '../../../knowledge/schema.ts';
import { assumedOf, economics } from '../../../state/economics.ts';
import { decisive, setFigures } from '../../../state/index.ts';
import { Button, TextButton } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { economicsWords } from '../../words/economics.ts';
import { useResult } from '../pieces/result-context.ts';
import { useReckoning } from './economics-context.ts';
import { FigureInput } from './figure-input.tsx';

const words = economicsWords.figures;

/** Every figure that makes a difference here, by what it is about, to be changed and reset. */
export function AllFigures() {
  const { reckoning, changed } = useReckoning();
  const matters = ({ figure }: FigureEntry) =>
    reckoning.asked.has(figure) || changed[figure] !== undefined;
  const groups = economics.groups
    .map((group) => ({ ...group, figures: group.figures.filter(matters) }))
    // What an answer is worth is asked for beside the failures.
    .filter(({ id, figures }) => id !== 'worth' && figures.length > 0);
  return (
    <section className="mt-10">
      <h3>{words.heading}</h3>
      <div className="mt-2 print:columns-2">
        {groups.map((group) => (
          <Group key={group.id} group={group} />
        ))}
      </div>
      <ResetAll />
    </section>
  );
}

function Group({ group: { id, name, figures } }: { readonly group: FigureGroup }) {
  const { changed } = useReckoning();
  const count = figures.filter(({ figure }) => changed[figure] !== undefined).length;
  return (
    <Disclosure summary={words.count(name, count)} open={id === 'use'}>
      <fieldset>
        <legend className="sr-only">{name}</legend>
        {figures.map((entry) => (
          <Field key={entry.figure} entry={entry} />
        ))}
      </fieldset>
    </Disclosure>
  );
}

/** A figure with its label, its unit, where it is from, and the way back to what is assumed. */
export function Field({ entry: { figure, label, unit, from } }: { readonly entry: FigureEntry }) {
  const { changed, locked } = useReckoning();
  const id = useId();
  const { assumed, source } = useAssumption({ figure, from });
  const isChanged = changed[figure] !== undefined;
  const reset = () => {
    setFigures({ [figure]: undefined });
    document.getElementById(id)?.focus();
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_8rem] items-center gap-x-4 border-t border-hairline py-2 first-of-type:border-t-0 sm:grid-cols-[minmax(0,1fr)_8rem_minmax(0,1.2fr)]">
      <label htmlFor={id}>{label}</label>
      <div>
        <FigureInput figure={figure} id={id} describedBy={`${id}-unit`} />
      </div>
      <span className="col-span-2 flex flex-wrap items-center gap-x-3 text-small sm:col-span-1">
        <span id={`${id}-unit`}>
          {unit}{' '}
          <span className={isChanged ? 'font-semibold' : 'text-muted'}>
            {`(${isChanged ? words.yours : words.from[source]})`}
          </span>
        </span>
        {isChanged && locked === undefined ? (
          <TextButton onClick={reset} aria-label={words.resetWhich(label, assumed)}>
            {words.reset}
          </TextButton>
        ) : null}
      </span>
    </div>
  );
}

/** What is assumed, and why: an answer may say more than the table does. */
function useAssumption({ figure, from }: Pick<FigureEntry, 'figure' | 'from'>) {
  const { decision } = useResult();
  const assumed = assumedOf(decision, figure);
  const source = assumed === decisive.figures[figure].assumed ? from : 'answers';
  return { assumed, source } as const;
}

function ResetAll() {
  const { changed, locked } = useReckoning();
  const [before, setBefore] = useState<typeof changed>();
  const [said, setSaid] = useState('');
  if (locked !== undefined) return null;
  const isChanged = Object.keys(changed).length > 0;
  const reset = () => {
    setBefore(changed);
    setFigures(Object.fromEntries(Object.keys(changed).map((id) => [id, undefined])));
    setSaid(words.wasReset);
  };
  const undo = () => {
    if (before !== undefined) setFigures(before);
    setBefore(undefined);
    setSaid(words.wasUndone);
  };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4 print:hidden">
      {isChanged ? <Button onClick={reset}>{words.resetAll}</Button> : null}
      {!isChanged && before !== undefined ? <Button onClick={undo}>{words.undo}</Button> : null}
      <output className="text-small text-muted">{said}</output>
    </div>
  );
}
