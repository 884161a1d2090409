import type { ReactNode } from 'react';
import {
  closeShared,
  conflictsAmong,
  gradesIn,
  keepAsMine,
  knowledge,
  showAsOfToday,
  showAsShared,
  useAnalysis,
  useAsShared,
  useDecision,
  useOpenScenario,
  useOwnLinkInAddress,
  useReplay,
  useSharedLink,
  useShownAnswers,
  useShownKnowledge,
  useShownLink,
  useShownPriorities,
} from '../../state/index.ts';
import { AsSharedBanner } from '../panels/pieces/as-shared-banner.tsx';
import { usePrintMoment } from '../panels/paper/print-moment.ts';
import { Summary } from '../panels/paper/summary.tsx';
import { Contents } from '../panels/pieces/contents.tsx';
import {
  FindingsProvider,
  ResultProvider,
  type ResultView,
} from '../panels/pieces/result-context.ts';
import { SharedBanner } from '../panels/pieces/shared-banner.tsx';
import { TrialBanner } from '../panels/pieces/trial-banner.tsx';
import { useTrialRun } from '../panels/pieces/trial-run.ts';
import { TrialStatus } from '../panels/pieces/trial-status.tsx';
import { panels } from '../panels/panels.ts';
import { Verdict } from '../panels/verdict.tsx';
import { Page } from '../parts/page.tsx';
import { ScenarioBanner } from '../scenarios/scenario-banner.tsx';
import { resultWords as words } from '../words/result.ts';

/** The result: the verdict, then everything it rests on and leads to. */
export function ResultPage() {
  useOwnLinkInAddress();
  const { trial, ending, tryOut, undo, keep } = useTrialRun();
  const rules = useAsShared();
  const isAsShared = useReplay() !== undefined;
  const view = useShownResult(isAsShared ? undefined : tryOut);
  return (
    <Page title={words.title}>
      <ResultProvider value={view}>
        {view.isShared ? <Opened /> : null}
        {rules.status === 'current' ? null : (
          <AsSharedBanner
            rules={rules}
            knowledge={knowledge}
            isAsShared={isAsShared}
            show={(asShared) => (asShared ? showAsShared() : showAsOfToday())}
          />
        )}
        <TrialStatus isOn={trial !== undefined} ending={ending} />
        {trial === undefined ? null : <TrialBanner trial={trial} undo={undo} keep={keep} />}
        <Analysed>
          <Verdict />
          <OnPaper />
          <div className="lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-12">
            <Contents className="border-t border-hairline py-4 lg:sticky lg:top-0 lg:self-start lg:pt-8" />
            <div>
              {panels.map(({ id, Panel }) => (
                <Panel key={id} />
              ))}
            </div>
          </div>
        </Analysed>
      </ResultProvider>
    </Page>
  );
}

/** Whose result it is, when it is not one's own. */
function Opened() {
  const scenario = useOpenScenario();
  const ways = { keep: keepAsMine, close: closeShared };
  return scenario === undefined ? (
    <SharedBanner {...ways} />
  ) : (
    <ScenarioBanner scenario={scenario} {...ways} />
  );
}

/** What only paper shows: there, the panels are the appendix of a summary. */
function OnPaper() {
  const printed = usePrintMoment();
  return printed === undefined ? null : <Summary printed={printed} />;
}

/** Stands by itself, so that a new finding draws the panels anew that show it, and no others. */
function Analysed({ children }: { readonly children: ReactNode }) {
  return <FindingsProvider value={useAnalysis()}>{children}</FindingsProvider>;
}

/** What is shown, with all that is known about it. */
function useShownResult(tryOut: ResultView['tryOut']): ResultView {
  return {
    decision: useDecision(),
    knowledge: useShownKnowledge(),
    grades: gradesIn(useShownAnswers()),
    conflicts: conflictsAmong(useShownAnswers()),
    priorities: useShownPriorities(),
    isShared: useSharedLink().status === 'shared',
    link: useShownLink(),
    tryOut,
  };
}
