import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Outcome } from '../../core/outcome.ts';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import {
  conflictsAmong,
  gradesIn,
  useOutcome,
  useOwnLinkInAddress,
  useReplay,
  useSharedLink,
  useShownAnswers,
  useShownLink,
  useShownPriorities,
  useShownRules,
} from '../../state/index.ts';
import { verdictOf } from '../panels/lookup.ts';
import {
  FindingsProvider,
  type Found,
  TellProvider,
  VerdictProvider,
  type VerdictView,
} from '../panels/pieces/result-context.ts';
import { TrialBanner } from '../panels/pieces/trial-banner.tsx';
import { useTrialRun } from '../panels/pieces/trial-run.ts';
import { TrialStatus } from '../panels/pieces/trial-status.tsx';
import { Verdict } from '../panels/verdict.tsx';
import { useIsStarted } from '../parts/started.ts';
import { Page } from '../parts/page.tsx';
import { VariantStrip } from '../variants/variant-strip.tsx';
import { resultWords as words } from '../words/result.ts';
import { verdictWords } from '../words/verdict.ts';
import { ResultToCome } from './result-to-come.tsx';

/* The verdict does not wait for the content that only the panels below it show. */
const WholeResult = lazy(async () => ({
  default: (await import('../panels/whole-result.tsx')).WholeResult,
}));

const Opened = lazy(async () => ({
  default: (await import('../panels/opened.tsx')).Opened,
}));

/** The result: the verdict, then everything it rests on and leads to. */
export function ResultPage() {
  const isStarted = useIsStarted();
  const title = useTitle();
  return (
    <Page title={isStarted ? title : words.title}>{isStarted ? <Result /> : <ResultToCome />}</Page>
  );
}

/** Names the verdict, so that a bookmark says what it keeps. */
function useTitle(): string {
  const { now, target } = useOutcome();
  const rules = useShownRules();
  const nameOf = (id: VerdictId) => verdictOf(rules, id).name;
  return words.titled(verdictWords.heading(nameOf(now.verdict), nameOf(target.verdict)));
}

function Result() {
  useOwnLinkInAddress();
  const { trial, ending, tryOut, undo, keep } = useTrialRun();
  const isReplay = useReplay() !== undefined;
  const view = useShownVerdict(isReplay ? undefined : tryOut);
  return (
    <VerdictProvider value={view}>
      {view.isShared ? (
        <Suspense fallback={null}>
          <Opened />
        </Suspense>
      ) : null}
      <VariantStrip />
      <TrialStatus isOn={trial !== undefined} ending={ending} />
      {trial === undefined ? null : <TrialBanner trial={trial} undo={undo} keep={keep} />}
      <Telling
        on={view.decision}
        verdict={<Verdict />}
        below={
          <Suspense fallback={<p className="border-t border-hairline py-8">{words.loading}</p>}>
            <WholeResult view={view} />
          </Suspense>
        }
      />
    </VerdictProvider>
  );
}

interface TellingProps {
  readonly on: Outcome;
  readonly verdict: ReactNode;
  readonly below: ReactNode;
}

/** Takes what is found out below up to the verdict; a new finding draws nothing else anew. */
function Telling({ on, verdict, below }: TellingProps) {
  const [found, setFound] = useState<Found>();
  const analysis = found?.on === on ? found.analysis : { isWorking: true };
  return (
    <>
      <FindingsProvider value={analysis}>{verdict}</FindingsProvider>
      <TellProvider value={setFound}>{below}</TellProvider>
    </>
  );
}

/** What is shown, with all that is known about it. */
function useShownVerdict(tryOut: VerdictView['tryOut']): VerdictView {
  return {
    decision: useOutcome(),
    knowledge: useShownRules(),
    grades: gradesIn(useShownAnswers()),
    conflicts: conflictsAmong(useShownAnswers()),
    priorities: useShownPriorities(),
    isShared: useSharedLink().status === 'shared',
    link: useShownLink(),
    tryOut,
  };
}
