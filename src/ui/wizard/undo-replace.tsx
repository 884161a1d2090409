import { undoReplace, useCanUndoReplace } from '../../state/index.ts';
import { TextButton } from '../parts/button.tsx';
import { checkWords as words } from '../words/check.ts';

/** Brings back the answers from before they were last replaced or cleared, while there are any. */
export function UndoReplace() {
  if (!useCanUndoReplace()) return null;
  return (
    <p className="mt-4">
      <TextButton onClick={undoReplace}>{words.undo}</TextButton>
    </p>
  );
}
