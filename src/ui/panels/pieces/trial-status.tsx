import { Status } from '../../parts/status.tsx';
import { trialWords as words } from '../../words/flips.ts';
import { verdictWords } from '../../words/verdict.ts';
import { verdictNames } from '../verdict-names.ts';
import { useVerdict } from './result-context.ts';

interface TrialStatusProps {
  readonly isOn: boolean;
  readonly ending: 'undone' | 'kept' | undefined;
}

/** Has the verdict read out, once, when a trial changes it or brings it back. */
export function TrialStatus({ isOn, ending }: TrialStatusProps) {
  const { decision, knowledge } = useVerdict();
  const { now, target } = verdictNames(knowledge, {
    now: decision.now.verdict,
    target: decision.target.verdict,
  });
  const verdict = verdictWords.heading(now, target);
  const said = isOn ? words.begun(verdict) : ending && words[ending](verdict);
  return <Status className="sr-only">{said}</Status>;
}
