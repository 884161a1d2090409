import type { ReactNode } from 'react';

interface PanelProps {
  readonly id: string;
  readonly heading: ReactNode;
  /** What the section says, in a sentence. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Where there is room: the heading stands above what it heads, or in the margin beside it. */
  readonly headingPlace?: 'above' | 'beside';
  /** How it is set on paper: as wide as the sheet, or in two columns. */
  readonly onPaper?: 'wide' | 'columns';
}

const frames = {
  above: '',
  beside: 'lg:grid lg:grid-cols-[18rem_minmax(0,1fr)] lg:items-baseline lg:gap-x-12',
} as const;

/** A section of a page under a hairline, named by its heading, which a jump link can focus. */
export function Panel(props: PanelProps) {
  const { id, heading, lead, children, className = '', headingPlace = 'above' } = props;
  const paper = props.onPaper === 'columns' ? 'print:columns-2 print:gap-x-7' : '';
  const headingId = `${id}-heading`;
  return (
    <section
      id={id}
      aria-labelledby={headingId}
      className={`border-t border-hairline pt-6 pb-10 last:pb-0 sm:pt-8 sm:pb-14 sm:last:pb-0 print:pt-2 print:pb-5 ${frames[headingPlace]} ${className}`}
    >
      <div>
        <h2 id={headingId} tabIndex={-1} className="max-w-measure scroll-mt-6">
          {heading}
        </h2>
        {lead === undefined ? null : (
          <p className="mt-3 max-w-lead print:mt-0 print:text-base text-lead text-muted">{lead}</p>
        )}
      </div>
      <div className={`print:mt-2 ${headingPlace === 'above' ? 'mt-5' : 'mt-4 lg:mt-0'} ${paper}`}>
        {children}
      </div>
    </section>
  );
}
