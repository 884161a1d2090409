import { useCallback, useEffect, useRef, useState } from 'react';
import type { Flip } from '../../../core/flips.ts';
import { endTrial, keepTrial, tryChange, useTrial } from '../../../state/index.ts';
import { revealInFolds } from '../../parts/reveal.ts';

/** How a trial ended last, if one has. */
type Ending = 'undone' | 'kept' | undefined;

/** The id of the button that tries a change. */
export function tryId(change: Flip['change']): string {
  return `try-${Object.entries(change).flat(2).join('-')}`;
}

/** The trial going on and what to do with it; moves the focus along with it. */
export function useTrialRun() {
  const trial = useTrial();
  const [ending, setEnding] = useState<Ending>();
  const tried = useRef<string>(undefined);
  const change = trial?.change;
  useEffect(() => {
    if (change !== undefined) revealInFolds('trial');
  }, [change]);
  useEffect(() => {
    if (ending === 'kept') revealInFolds('verdict-heading');
    if (ending === 'undone' && !revealInFolds(tried.current ?? '')) revealInFolds('flips-heading');
    if (ending !== undefined) tried.current = undefined;
  }, [ending]);
  const tryOut = useCallback((change: Flip['change']) => {
    tried.current ??= tryId(change);
    setEnding(undefined);
    tryChange(change);
  }, []);
  return {
    trial,
    ending,
    tryOut,
    undo: () => {
      endTrial();
      setEnding('undone');
    },
    keep: () => {
      keepTrial();
      setEnding('kept');
    },
  };
}
