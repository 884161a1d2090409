import {
  memo,
  startTransition,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';
import type { Outcome } from '../../core/outcome.ts';
import { useAnalysis, useDecision, useShownKnowledge, useShownLink } from '../../state/index.ts';
import { OpenScenario } from '../scenarios/scenario-banner.tsx';
import { InTurn } from './in-turn.tsx';
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
import { ToCome } from './pieces/to-come.tsx';

interface WholeResultProps {
  readonly view: VerdictView;
  /** Whether what changes shows at once, or as the browser finds time. */
  readonly isAtOnce: boolean;
}

/** Everything below the verdict: what it rests on and what it leads to. */
export function WholeResult({ view, isAtOnce }: WholeResultProps) {
  const decision = useFollowed(useDecision(), isAtOnce);
  const knowledge = useFollowed(useShownKnowledge(), isAtOnce);
  const link = useFollowed(useShownLink(), isAtOnce);
  return (
    <ResultProvider view={view} decision={decision} knowledge={knowledge} link={link}>
      <Analysed on={view.decision} isAtOnce={isAtOnce} />
    </ResultProvider>
  );
}

/** A value, or the one before it until the browser finds time. */
function useFollowed<Value>(value: Value, isAtOnce: boolean): Value {
  const followed = useDeferredValue(value);
  return isAtOnce ? value : followed;
}

const drawn = panels.map(({ id, Panel }) => <Panel key={id} />);

/** Draws itself anew only where a panel takes note of something new. */
const Panels = memo(function ResultPanels() {
  return (
    <>
      <OpenScenario />
      <OnPaper />
      <div className="lg:grid lg:grid-cols-[10rem_minmax(0,1fr)] lg:gap-x-12">
        <Contents className="border-t border-hairline py-4 lg:sticky lg:top-0 lg:self-start lg:pt-8" />
        <div className="many-sections">
          <InTurn parts={drawn} />
        </div>
      </div>
    </>
  );
});

/** What only paper shows: there, the panels are the appendix of a summary. */
function OnPaper() {
  const printed = usePrintMoment();
  return printed === undefined ? null : <Summary printed={printed} />;
}

interface AnalysedProps {
  readonly on: Outcome;
  readonly isAtOnce: boolean;
}

/**
 * The panels with what is found out, which is told to the verdict at once and to the panels as the
 * browser finds time. The first figures lengthen the verdict: what stands below is drawn after them.
 */
function Analysed({ on, isAtOnce }: AnalysedProps) {
  const analysis = useAnalysis();
  const tell = useTell();
  useLayoutEffect(() => tell({ on, analysis }), [on, analysis, tell]);
  const followed = useFollowed(analysis, isAtOnce);
  const isCounted = analysis.confidence !== undefined;
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (isCounted) startTransition(() => setDrawn(true));
  }, [isCounted]);
  if (!isDrawn) return isCounted ? null : <ToCome />;
  return (
    <FindingsProvider value={followed}>
      <Panels />
    </FindingsProvider>
  );
}
