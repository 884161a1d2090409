import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { useSharedLink } from '../state/index.ts';
import { BrokenLinkPage, type RefusedLink } from './pages/broken-link.tsx';

interface Shown {
  readonly link: RefusedLink;
  /** The router's name for the visit during which it was refused. */
  readonly visit: string;
}

/**
 * Whatever the page, a link in its address that can not be opened is explained before anything else.
 * Once it is closed the explanation stays until the reader arrives elsewhere, so that the page behind
 * it is not drawn, and does not write its address, on the way out.
 */
export function LinkGuard({ children }: { readonly children: ReactNode }) {
  const link = useSharedLink();
  const { key: visit } = useLocation();
  const [shown, setShown] = useState<Shown>();
  if (link.status === 'refused' && shown?.link !== link) setShown({ link, visit });
  const isLeaving = link.status === 'none' && shown?.visit === visit;
  if (shown === undefined || (link.status !== 'refused' && !isLeaving)) return children;
  return <BrokenLinkPage key={shown.link.raw} link={shown.link} />;
}
