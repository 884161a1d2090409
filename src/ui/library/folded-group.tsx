import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';

interface FoldedGroupProps {
  readonly heading: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
}

/** A group of a long list under its heading, folded away until it is asked for or found. */
export function FoldedGroup({ heading, isOpen, children }: FoldedGroupProps) {
  return (
    <Disclosure
      open={isOpen}
      className="border-t border-hairline first:border-t-0"
      summary={<h3 className="inline font-reading! text-base! font-semibold">{heading}</h3>}
    >
      {children}
    </Disclosure>
  );
}
