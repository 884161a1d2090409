import type { Trial } from '../../../state/index.ts';
import { Button } from '../../parts/button.tsx';
import { flipWords, trialWords as words } from '../../words/flips.ts';
import { changesOf } from '../changes.ts';
import { questionOf } from '../lookup.ts';
import { situationOf } from '../../../state/index.ts';
import { useVerdict } from './result-context.ts';

interface TrialBannerProps {
  readonly trial: Trial;
  readonly undo: () => void;
  readonly keep: () => void;
}

/** Says what is being tried, and offers the two ways on. */
export function TrialBanner({ trial, undo, keep }: TrialBannerProps) {
  const { knowledge } = useVerdict();
  const changes = changesOf(knowledge, situationOf(trial.before.answers), trial.change).map(
    (change) =>
      flipWords.named(questionOf(knowledge, change.question).short, flipWords.change(change)),
  );
  return (
    <section
      id="trial"
      tabIndex={-1}
      aria-labelledby="trial-text"
      className="mb-10 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y-2 border-ink py-3"
    >
      <p id="trial-text" className="max-w-measure">
        <strong>{words.trying(flipWords.together(changes))}</strong> {words.safe}
      </p>
      <p className="flex flex-wrap gap-3 print:hidden">
        <Button onClick={undo}>{words.undo}</Button>
        <Button onClick={keep}>{words.keep}</Button>
      </p>
    </section>
  );
}
