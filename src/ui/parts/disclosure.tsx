import { type ReactNode, useState } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  /** Told whenever it is opened or closed. */
  readonly onToggle?: (isOpen: boolean) => void;
}

/** More, on demand: the browser's own details element. Its content prints whether open or not. */
export function Disclosure(props: DisclosureProps) {
  const { summary, children, open = false, className = '', onToggle } = props;
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      className={`group ${className}`}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-link [&::-webkit-details-marker]:hidden print:min-h-0 print:text-ink">
        <svg
          aria-hidden="true"
          viewBox="0 0 12 12"
          className="size-3 shrink-0 rotate-0 fill-none stroke-current stroke-2 group-open:rotate-90 rtl:-scale-x-100 print:hidden"
        >
          <path d="M4 1.5 8.5 6 4 10.5" />
        </svg>
        <span className="underline decoration-1 underline-offset-[0.2em] print:no-underline">
          {summary}
        </span>
      </summary>
      <div className="border-s border-hairline ps-4 pt-1 pb-2 print:border-0 print:ps-0">
        {children}
      </div>
    </details>
  );
}
