import { useStorageStatus } from '../../state/index.ts';
import { privacyWords as words } from '../words/privacy.ts';

/** Says so where answers will not outlive the page; nothing while all is well. */
export function StorageNotice({ className = '' }: { readonly className?: string }) {
  const notice = words.storage[useStorageStatus()];
  if (notice === undefined) return null;
  return (
    <p className={`max-w-measure border-s-4 border-alert ps-4 text-small ${className}`}>{notice}</p>
  );
}
