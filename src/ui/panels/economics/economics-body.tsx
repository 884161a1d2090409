import { memo, useDeferredValue, useMemo } from 'react';
import { economics, reckoningOn } from '../../../state/economics.ts';
import { useShown, useTrial } from '../../../state/index.ts';
import { Sources } from '../../parts/sources.tsx';
import { economicsWords as words } from '../../words/economics.ts';
import { useResult, useVerdict } from '../pieces/result-context.ts';
import { EconomicsProvider, type EconomicsView } from './economics-context.ts';
import { AllFigures } from './all-figures.tsx';
import { MonthByMonth } from './month-by-month.tsx';
import { RequiredAccuracyPart } from './required-accuracy.tsx';
import { SmallerModel } from './smaller-model.tsx';
import { YearsCost } from './years-cost.tsx';

/** The economics below their heading. */
export function EconomicsBody() {
  const view = useEconomics();
  return (
    <EconomicsProvider value={view}>
      {view.locked === undefined ? null : (
        <p className="mb-6 max-w-measure border-s-2 border-edge ps-4 print:hidden">
          {words.readOnly[view.locked]}
        </p>
      )}
      <Parts />
      <div className="mt-6">
        <Sources
          claims={[...economics.claims, ...economics.parts.flatMap((part) => part.claims)]}
        />
      </div>
    </EconomicsProvider>
  );
}

/** Draws itself anew only with what is reckoned. */
const Parts = memo(function EconomicsParts() {
  return (
    <>
      <RequiredAccuracyPart />
      <YearsCost />
      <MonthByMonth />
      <SmallerModel />
      <AllFigures />
    </>
  );
});

/** The reckoning follows what is typed: the text in the field never waits for it. */
function useEconomics(): EconomicsView {
  const { decision } = useResult();
  const { isShared } = useVerdict();
  const changed = useDeferredValue(useShown().figures);
  const isTrial = useTrial() !== undefined;
  return useMemo(() => {
    const reckoning = reckoningOn(decision, changed);
    if (isTrial) return { reckoning, changed, locked: 'trial' };
    return isShared ? { reckoning, changed, locked: 'shared' } : { reckoning, changed };
  }, [decision, changed, isShared, isTrial]);
}
