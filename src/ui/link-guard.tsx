import { lazy, type ReactNode, Suspense, useState } from 'react';
import { usePlace } from './router.tsx';
import { useSharedLink } from '../state/index.ts';
import type { RefusedLink } from './pages/broken-link.tsx';

/* Few visits need it. */
const BrokenLinkPage = lazy(async () => ({
  default: (await import('./pages/broken-link.tsx')).BrokenLinkPage,
}));

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
  const { key: visit } = usePlace();
  const [shown, setShown] = useState<Shown>();
  if (link.status === 'refused' && shown?.link !== link) setShown({ link, visit });
  const isLeaving = link.status === 'none' && shown?.visit === visit;
  if (shown === undefined || (link.status !== 'refused' && !isLeaving)) return children;
  return (
    <Suspense fallback={null}>
      <BrokenLinkPage key={shown.link.raw} link={shown.link} />
    </Suspense>
  );
}
