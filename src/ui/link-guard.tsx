import type { ReactNode } from 'react';
import { useSharedLink } from '../state/index.ts';
import { BrokenLinkPage } from './pages/broken-link.tsx';

/** Whatever the page, a link in its address that can not be opened is explained before anything else. */
export function LinkGuard({ children }: { readonly children: ReactNode }) {
  const link = useSharedLink();
  return link.status === 'refused' ? <BrokenLinkPage key={link.raw} link={link} /> : children;
}
