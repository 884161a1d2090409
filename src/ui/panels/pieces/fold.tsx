import type { ReactNode } from 'react';
import { Disclosure } from '../../parts/disclosure.tsx';

interface FoldProps<Item> {
  readonly items: readonly Item[];
  /** How many stand open. One more than that is shown rather than folded away alone. */
  readonly first: number;
  readonly summary: (rest: readonly Item[]) => string;
  /** Draws some of the items as a list. */
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A long list, of which the first few stand open; the rest is one click away, and prints. */
export function Fold<Item>({ items, first, summary, children }: FoldProps<Item>) {
  if (items.length <= first + 1) return children(items);
  const rest = items.slice(first);
  return (
    <>
      {children(items.slice(0, first))}
      <Disclosure summary={summary(rest)} className="mt-4 print:mt-0 print:[&>summary]:hidden">
        {children(rest)}
      </Disclosure>
    </>
  );
}
