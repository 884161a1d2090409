import { type ReactNode, useId } from 'react';

interface TableProps {
  readonly caption: ReactNode;
  /** The caption names the table for screen readers only, because a heading above says the same. */
  readonly captionHidden?: boolean;
  /** A thead and tbody. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** The head of a layer's column of figures: its swatch above its name. */
export const layerOverFigures =
  'text-end! [&_span]:whitespace-normal [&_svg]:ms-auto [&_svg]:me-0! [&_svg]:mb-1 [&_svg]:block';

/** A table that scrolls by itself where the screen is narrower than it, reachable by keyboard. */
export function Table({ caption, captionHidden = false, children, className = '' }: TableProps) {
  const captionId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section aria-labelledby={captionId} tabIndex={0} className="relative overflow-x-auto">
      <table
        className={`w-full border-y border-edge text-small [&_td]:border-t [&_td]:border-hairline [&_td]:px-3 [&_td]:py-2 [&_td]:align-top [&_td:first-child]:ps-0 [&_:is(td,th):last-child]:pe-0 [&_th]:px-3 [&_th]:py-2 [&_th]:align-bottom [&_th:first-child]:ps-0 [&_tbody_th]:border-t [&_tbody_th]:border-hairline [&_tbody_th]:align-top ${className}`}
      >
        <caption
          id={captionId}
          className={captionHidden ? 'sr-only' : 'pb-2 text-start text-small text-muted'}
        >
          {captionHidden ? (
            caption
          ) : (
            <span className="sticky start-0 inline-block max-w-[calc(100vw-2rem)]">{caption}</span>
          )}
        </caption>
        {children}
      </table>
    </section>
  );
}
