import { type ReactNode, useLayoutEffect } from 'react';
import type { Outcome } from '../../core/outcome.ts';
import { type Analysis, useAnalysis, useDecision, useShownKnowledge } from '../../state/index.ts';
import { panels } from './panels.ts';
import { usePrintMoment } from './paper/print-moment.ts';
import { Summary } from './paper/summary.tsx';
import { Contents } from './pieces/contents.tsx';
import { FindingsProvider, ResultProvider, type VerdictView } from './pieces/result-context.ts';

/** What has been found out, and about which decision. */
export interface Found {
  readonly on: Outcome;
  readonly analysis: Analysis;
}

interface WholeResultProps {
  readonly view: VerdictView;
  /** Told what is found out, which the verdict above shows as well. */
  readonly onFound: (found: Found) => void;
}

/** Everything below the verdict: what it rests on and what it leads to. */
export function WholeResult({ view, onFound }: WholeResultProps) {
  const decision = useDecision();
  const knowledge = useShownKnowledge();
  return (
    <ResultProvider value={{ ...view, decision, knowledge }}>
      <Analysed on={view.decision} onFound={onFound}>
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

interface AnalysedProps extends Pick<WholeResultProps, 'onFound'> {
  readonly on: Outcome;
  readonly children: ReactNode;
}

/** Stands by itself, so that a new finding draws the panels anew that show it, and no others. */
function Analysed({ on, onFound, children }: AnalysedProps) {
  const analysis = useAnalysis();
  useLayoutEffect(() => onFound({ on, analysis }), [on, analysis, onFound]);
  return <FindingsProvider value={analysis}>{children}</FindingsProvider>;
}
