import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo, useState } from 'react';
import type { VerdictId } from '../../knowledge/vocabulary.ts';
import { prepareNumbers } from '../../share/numbers.ts';
import {
  closeShared,
  conflictsAmong,
  decisive,
  gradesIn,
  keepAsMine,
  showAsOfToday,
  showAsShared,
  useAsShared,
  useOutcome,
  useOwnLinkInAddress,
  useReplay,
  useSharedLink,
  useTrial,
  useShownAnswers,
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
import { ToCome } from '../panels/pieces/to-come.tsx';
import { SharedBanner } from '../panels/pieces/shared-banner.tsx';
import { TrialBanner } from '../panels/pieces/trial-banner.tsx';
import { useTrialRun } from '../panels/pieces/trial-run.ts';
import { TrialStatus } from '../panels/pieces/trial-status.tsx';
import { Verdict } from '../panels/verdict.tsx';
import { useIsStarted } from '../parts/started.ts';
import { Page } from '../parts/page.tsx';
import { useIsPainted } from '../parts/painted.ts';
import { VariantStrip } from '../variants/variant-strip.tsx';
import { resultWords as words } from '../words/result.ts';
import { verdictWords } from '../words/verdict.ts';
import { ResultToCome } from './result-to-come.tsx';

/* The verdict does not wait for the content that only the panels below it show. */
const WholeResult = lazy(async () => {
  // To ask for many files takes a while, so what is being drawn is shown first.
  await new Promise((shown) => setTimeout(shown));
  const whole = import('../panels/whole-result.tsx');
  // While these are on their way nothing waits for the processor.
  setTimeout(prepareNumbers);
  return { default: (await whole).WholeResult };
});

/* Only where a link was made by other rules. */
const AsSharedBanner = lazy(async () => ({
  default: (await import('../panels/pieces/as-shared-banner.tsx')).AsSharedBanner,
}));

/** The result: the verdict, then everything it rests on and leads to. */
export function ResultPage() {
  const isStarted = useIsStarted();
  const title = useTitle();
  return (
    <Page title={isStarted ? title : words.title}>
      {/* As high as the window from the start, so that what comes moves nothing that stands below. */}
      <div className="min-h-dvh print:min-h-0">{isStarted ? <Result /> : <ResultToCome />}</div>
    </Page>
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
  const { trial, ending, tryOut, undo, keep } = useTrialRun();
  const isReplay = useReplay() !== undefined;
  const view = useShownVerdict(isReplay ? undefined : tryOut);
  return (
    <>
      <LinkInAddress />
      {view.isShared ? <SharedBanner keep={keepAsMine} close={closeShared} /> : null}
      <Rules isAsShared={isReplay} />
      <VariantStrip />
      {/* Not around what stands below: all of that would be asked, at once, what this changes for it. */}
      <VerdictProvider value={view}>
        <TrialStatus isOn={trial !== undefined} ending={ending} />
        {trial === undefined ? null : <TrialBanner trial={trial} undo={undo} keep={keep} />}
      </VerdictProvider>
      <Telling view={view} below={<Below view={view} />} />
    </>
  );
}

/** Keeps the address; apart, because it draws nothing. */
function LinkInAddress() {
  useOwnLinkInAddress();
  return null;
}

/** By which rules a link was made, where these are not today's. */
function Rules({ isAsShared }: { readonly isAsShared: boolean }) {
  const rules = useAsShared();
  if (rules.status === 'current') return null;
  return (
    <Suspense fallback={null}>
      <AsSharedBanner
        rules={rules}
        knowledge={decisive}
        isAsShared={isAsShared}
        show={(asShared) => (asShared ? showAsShared() : showAsOfToday())}
      />
    </Suspense>
  );
}

/** Everything below the verdict, once the verdict can be read. */
function Below({ view }: { readonly view: VerdictView }) {
  // The verdict answers at once, and the panels as the browser finds time: only what is tried, and
  // taken back, moves the focus into them.
  const trial = useTrial();
  const isAtOnce = useDeferredValue(trial) !== trial;
  const followed = useDeferredValue(view);
  return useIsPainted() ? (
    <Suspense fallback={<ToCome />}>
      <WholeResult view={isAtOnce ? view : followed} isAtOnce={isAtOnce} />
    </Suspense>
  ) : (
    <ToCome />
  );
}

interface TellingProps {
  readonly view: VerdictView;
  readonly below: ReactNode;
}

const verdict = <Verdict />;

/** The verdict, and what is found out below taken up to it; a new finding draws nothing else anew. */
function Telling({ view, below }: TellingProps) {
  const [found, setFound] = useState<Found>();
  const analysis = found?.on === view.decision ? found.analysis : { isWorking: true };
  return (
    <>
      <VerdictProvider value={view}>
        <FindingsProvider value={analysis}>{verdict}</FindingsProvider>
      </VerdictProvider>
      <TellProvider value={setFound}>{below}</TellProvider>
    </>
  );
}

/** What is shown, with all that is known about it; the same value for as long as all of that is the same. */
function useShownVerdict(tryOut: VerdictView['tryOut']): VerdictView {
  const decision = useOutcome();
  const knowledge = useShownRules();
  const answers = useShownAnswers();
  const priorities = useShownPriorities();
  const isShared = useSharedLink().status === 'shared';
  return useMemo(() => {
    const [grades, conflicts] = [gradesIn(answers), conflictsAmong(answers)];
    return { decision, knowledge, grades, conflicts, priorities, isShared, tryOut };
  }, [decision, knowledge, answers, priorities, isShared, tryOut]);
}
