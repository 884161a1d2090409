import type { Ref } from 'react';
import { JumpLink } from './jump-link.tsx';

interface ErrorSummaryProps {
  readonly heading: string;
  /** Each problem, and the id of the field that solves it. */
  readonly errors: readonly { readonly to: string; readonly text: string }[];
  /** For moving the focus here, which is what announces it: it is no live region as well. */
  readonly ref: Ref<HTMLElement>;
}

/** What stands in the way, at the top of the page, each problem linked to its field. */
export function ErrorSummary({ heading, errors, ref }: ErrorSummaryProps) {
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby="error-heading"
      className="mb-8 max-w-measure border-2 border-alert p-4 sm:p-5"
    >
      <h2 id="error-heading" className="text-h3">
        {heading}
      </h2>
      <ul className="mt-2">
        {errors.map(({ to, text }) => (
          <li key={to}>
            <JumpLink
              to={to}
              className="inline-flex min-h-11 items-center font-semibold text-alert"
            >
              {text}
            </JumpLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
