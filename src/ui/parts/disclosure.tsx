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
      className={className}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary className="inline-flex min-h-11 items-center gap-2 py-2 text-link text-pretty print:min-h-0 print:py-0 print:text-ink">
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
