import type { ReactNode } from 'react';

interface EntryProps {
  readonly heading: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** One heading of the summary with what stands under it. */
export function Entry({ heading, children, className = '' }: EntryProps) {
  return (
    <section className={`border-t border-edge pt-1 ${className}`}>
      <h2 className="text-h3!">{heading}</h2>
      {children}
    </section>
  );
}
