import type { ReactNode } from 'react';

interface PanelProps {
  readonly id: string;
  readonly heading: ReactNode;
  /** What the section says, in a sentence. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A section of a page under a hairline, named by its heading, which a jump link can focus. */
export function Panel({ id, heading, lead, children, className = '' }: PanelProps) {
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`border-t border-hairline pt-6 pb-10 sm:pt-8 sm:pb-14 ${className}`}
    >
      <h2 id={headingId} tabIndex={-1} className="max-w-measure scroll-mt-6">
        {heading}
      </h2>
      {lead === undefined ? null : (
        <p className="mt-3 max-w-measure text-lead text-muted">{lead}</p>
      )}
      <div className="mt-5">{children}</div>
    </section>
  );
}
