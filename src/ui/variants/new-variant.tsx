import { type SyntheticEvent, useId, useState } from 'react';
import { useGoTo } from '../router.tsx';
import type { Assumption } from '../../knowledge/schema.ts';
import {
  assumed,
  assumptions,
  decisive,
  duplicateVariant,
  longestName,
  mostVariants,
  sameAnswers,
  useOwn,
  useShownVariants,
} from '../../state/index.ts';
import { optionLabel, questionOf } from '../panels/lookup.ts';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/select.tsx';
import { paths } from '../paths.ts';
import { variantWords } from '../words/variants.ts';

const words = variantWords.add;
const ownWords = '';

/** Makes a copy of the person's answers under another name, changed where the name says exactly how. */
export function NewVariant() {
  const { variants, isShared } = useShownVariants();
  if (isShared) return null;
  return (
    <section className="mt-8 max-w-measure print:hidden">
      <h3>{words.heading}</h3>
      <p className="mt-1 text-muted">
        {variants.length < mostVariants ? words.lead(mostVariants) : words.full(mostVariants)}
      </p>
      {variants.length < mostVariants ? <Form taken={variants.map(({ name }) => name)} /> : null}
    </section>
  );
}

function Form({ taken }: { readonly taken: readonly string[] }) {
  const own = useOwn();
  const errorId = useId();
  const goTo = useGoTo();
  const ready = assumptions.filter(({ name }) => !taken.includes(name));
  const [chosen, setChosen] = useState(ready[0]?.id ?? ownWords);
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const assumption = ready.find(({ id }) => id === chosen);
  const make = (event: SyntheticEvent) => {
    event.preventDefault();
    const changed = assumed(chosen, own);
    const made = duplicateVariant(assumption?.name ?? text, (basis) => assumed(chosen, basis));
    if (!made.ok) return setRefused(true);
    goTo(sameAnswers(changed.answers, own.answers) ? paths.check : paths.compare);
  };
  return (
    <form onSubmit={make} className="mt-4 space-y-4">
      <Select
        label={words.name}
        value={assumption?.id ?? ownWords}
        onChange={setChosen}
        options={[...ready.map(({ id, name }) => [id, name] as const), [ownWords, words.own]]}
      />
      {assumption === undefined ? (
        <NameField
          label={words.ownLabel(longestName)}
          value={text}
          onChange={setText}
          errorId={errorId}
        />
      ) : null}
      <p id={errorId} role="alert" className="text-alert">
        {isRefused ? words.badName(longestName) : null}
      </p>
      <p className="text-small text-muted">{effectOf(assumption, own)}</p>
      <Button type="submit">{words.button}</Button>
    </form>
  );
}

interface NameFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly errorId: string;
}

/** A line for a name of a variant. */
export function NameField({ label, value, onChange, errorId }: NameFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-small font-semibold">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={longestName}
        autoComplete="off"
        aria-describedby={errorId}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="mt-1 min-h-11 w-full rounded-slight border border-edge bg-paper px-3 text-base text-ink"
      />
    </div>
  );
}

/** What a copy under this name changes, exactly, or that it is the person's to say. */
function effectOf(assumption: Assumption | undefined, { answers }: ReturnType<typeof useOwn>) {
  const move = assumption?.moves.find(({ question, from }) => answers[question]?.value === from);
  if (move === undefined) return words.open;
  const { question, from, to } = move;
  return words.exact(
    questionOf(decisive, question).short,
    optionLabel(decisive, question, from),
    optionLabel(decisive, question, to),
  );
}
