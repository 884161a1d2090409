import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { Link } from '../router.tsx';
import {
  deleteVariant,
  longestName,
  renameVariant,
  turnTo,
  undoReplace,
  type Variant,
} from '../../state/index.ts';
import { TextButton } from '../parts/button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Status } from '../parts/status.tsx';
import { paths } from '../paths.ts';
import { variantWords } from '../words/variants.ts';
import { NameField } from './new-variant.tsx';

const words = variantWords.own;

/** The person's own variants, each with what can be done to it; a deleted one can be brought back. */
export function OwnVariants({ variants }: { readonly variants: readonly Variant[] }) {
  const [removed, setRemoved] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (removed !== undefined) heading.current?.focus();
  }, [removed]);
  return (
    <section
      aria-labelledby="own-variants"
      className="border-t border-hairline pt-6 pb-8 print:hidden"
    >
      <h2 id="own-variants" ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <Status className="mt-2">{removed === undefined ? null : words.removed(removed)}</Status>
      {removed === undefined ? null : (
        <TextButton
          onClick={() => {
            undoReplace();
            setRemoved(undefined);
          }}
        >
          {words.undo}
        </TextButton>
      )}
      <ul>
        {variants.map(({ name }, at) => (
          <li key={name} className="border-t border-hairline py-2">
            <OwnVariant
              name={name}
              at={at}
              remove={
                variants.length < 2
                  ? undefined
                  : () => {
                      deleteVariant(at);
                      setRemoved(name);
                    }
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OwnVariantProps {
  readonly name: string;
  readonly at: number;
  /** Left out for the last one. */
  readonly remove: (() => void) | undefined;
}

function OwnVariant({ name, at, remove }: OwnVariantProps) {
  const turn = () => turnTo(at, false);
  const link = 'inline-flex min-h-11 items-center';
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6">
        <h3 className="wrap-anywhere">{name}</h3>
        <Link
          to={paths.result}
          onClick={turn}
          aria-label={words.what(words.open, name)}
          className={link}
        >
          {words.open}
        </Link>
        <Link
          to={paths.check}
          onClick={turn}
          aria-label={words.what(words.edit, name)}
          className={link}
        >
          {words.edit}
        </Link>
        {remove === undefined ? null : (
          <TextButton onClick={remove} aria-label={words.what(words.remove, name)}>
            {words.remove}
          </TextButton>
        )}
      </div>
      <Disclosure summary={<Named action={words.rename} name={name} />} className="text-small">
        <RenameForm key={name} name={name} at={at} />
      </Disclosure>
    </>
  );
}

function Named({ action, name }: { readonly action: string; readonly name: string }) {
  return (
    <>
      {action}
      <span className="sr-only">{`: ${name}`}</span>
    </>
  );
}

function RenameForm({ name, at }: { readonly name: string; readonly at: number }) {
  const [text, setText] = useState(name);
  const [isRefused, setRefused] = useState(false);
  const errorId = useId();
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setRefused(!renameVariant(at, text).ok);
  };
  return (
    <form onSubmit={save} className="max-w-measure space-y-2">
      <NameField label={words.newName} value={text} onChange={setText} errorId={errorId} />
      <p id={errorId} role="alert" className="text-alert">
        {isRefused ? variantWords.add.badName(longestName) : null}
      </p>
      <TextButton type="submit">{words.save}</TextButton>
    </form>
  );
}
