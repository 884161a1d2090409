import { keepWords as words } from '../../words/result.ts';
import { CopyText } from './copy-text.tsx';

/** Copies the link to this result. */
export function CopyLink({ link }: { readonly link: string }) {
  return (
    <CopyText text={link} fieldLabel={words.link} failed={words.failed} weight="primary">
      {words.copy}
    </CopyText>
  );
}
