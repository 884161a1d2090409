import { useState, useSyncExternalStore } from 'react';
import { Button } from '../../parts/button.tsx';
import { shareWords as words } from '../../words/keep.ts';

interface ShareLinkProps {
  readonly link: string;
  readonly verdict: string;
}

/** Hands the link to what the device shares with, where it has such a thing. Changing one's mind is no error. */
export function ShareLink({ link, verdict }: ShareLinkProps) {
  const [isFailed, setFailed] = useState(false);
  const canShare = useSyncExternalStore(neverChanges, canDeviceShare, () => false);
  if (!canShare) return null;
  const share = async () => {
    setFailed(false);
    try {
      await navigator.share({ title: words.title(verdict), url: link });
    } catch (error) {
      setFailed(!isCancelled(error));
    }
  };
  return (
    <div className="min-w-0 print:hidden">
      <Button onClick={() => void share()}>{words.share}</Button>
      <output className="mt-2 block text-small empty:mt-0">{isFailed ? words.failed : null}</output>
    </div>
  );
}

const neverChanges = () => () => undefined;
const canDeviceShare = () => 'share' in navigator;

function isCancelled(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
  );
}
