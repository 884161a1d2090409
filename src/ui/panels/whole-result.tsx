import { type ReactNode, useLayoutEffect } from 'react';
import type { Outcome } from '../../core/outcome.ts';
import { useAnalysis, useDecision, useShownKnowledge } from '../../state/index.ts';
import { panels } from './panels.ts';
import { usePrintMoment } from './paper/print-moment.ts';
import { Summary } from './paper/summary.tsx';
import { Contents } from './pieces/contents.tsx';
import {
  FindingsProvider,
  ResultProvider,
  useTell,
  type VerdictView,
} from './pieces/result-context.ts';

interface WholeResultProps {
  readonly view: VerdictView;
}

/** Everything below the verdict: what it rests on and what it leads to. */
export function WholeResult({ view }: WholeResultProps) {
  const decision = useDecision();
  const knowledge = useShownKnowledge();
  return (
    <ResultProvider value={{ ...view, decision, knowledge }}>
      <Analysed on={view.decision}>
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
  );
}

/** What only paper shows: there, the panels are the appendix of a summary. */
function OnPaper() {
  const printed = usePrintMoment();
  return printed === undefined ? null : <Summary printed={printed} />;
}

interface AnalysedProps {
  readonly on: Outcome;
  readonly children: ReactNode;
}

/** Stands by itself, so that a new finding draws the panels anew that show it, and no others. */
function Analysed({ on, children }: AnalysedProps) {
  const analysis = useAnalysis();
  const tell = useTell();
  useLayoutEffect(() => tell({ on, analysis }), [on, analysis, tell]);
  return <FindingsProvider value={analysis}>{children}</FindingsProvider>;
}
