import { useId } from 'react';
import { Link } from '../router.tsx';
import { turnTo, useShownVariants } from '../../state/index.ts';
import { paths } from '../paths.ts';
import { variantWords as words } from '../words/variants.ts';

/** Which of several variants is shown, and the way to another; nothing while there is one alone. */
export function VariantStrip() {
  const { variants, at, isShared } = useShownVariants();
  const group = useId();
  if (variants.length < 2) return null;
  return (
    <fieldset className="mb-6 not-first:mt-6 border-b border-hairline pb-2">
      <legend className="text-small text-muted">
        {words.strip}. <span>{isShared ? words.bySender : null}</span>
      </legend>
      <div className="flex flex-wrap items-center gap-x-6">
        {variants.map(({ name }, place) => (
          <label
            key={name}
            className="inline-flex min-h-11 min-w-0 cursor-pointer items-center gap-2 has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={group}
              checked={place === at}
              onChange={() => turnTo(place, isShared)}
              className="size-5 shrink-0 cursor-pointer accent-ink focus-visible:outline-none"
            />
            <span className="min-w-0 wrap-anywhere">{name}</span>
          </label>
        ))}
        <Link to={paths.compare} className="inline-flex min-h-11 items-center print:hidden">
          {words.compare}
        </Link>
      </div>
    </fieldset>
  );
}
