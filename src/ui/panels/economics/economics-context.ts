import { createContext, useContext } from 'react';
import type { Figures } from '../../../core/economics/figures.ts';
import type { Reckoning } from '../../../core/economics/reckon.ts';

/** What every part of the economics shows. */
export interface EconomicsView {
  readonly reckoning: Reckoning;
  /** The figures the person changed, or whoever sent them. */
  readonly changed: Figures;
  /** Why the figures cannot be changed here and now; undefined while they can. */
  readonly locked?: 'shared' | 'trial';
}

const Context = createContext<EconomicsView | undefined>(undefined);

/** Hands the reckoning down. */
export const EconomicsProvider = Context.Provider;

/** The reckoning that is shown. */
export function useReckoning(): EconomicsView {
  const view = useContext(Context);
  if (view === undefined) throw new Error('A part of the economics stands outside of them.');
  return view;
}
