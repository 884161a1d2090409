import type { ReactNode } from 'react';

/** What just happened, read out once. It stands in the page before it has anything to say. */
export function Status({
  children,
  className = '',
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return <output className={`block min-h-6 ${className}`}>{children}</output>;
}
