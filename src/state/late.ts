import { useDeferredValue, useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ownTurn } from './turn.ts';

/** Something that arrives after the page; `unavailable` when it could not be fetched. */
export type Late<Value> = Value | 'loading' | 'unavailable';

/** A part of the program in a file of its own. */
export interface LatePart<Part extends object> {
  /** The part, fetched when first used: soon after a page that uses it is drawn. It shows as the browser finds time. */
  readonly use: () => Late<Part>;
  /** The part, or undefined when it could not be fetched; another call tries again. */
  readonly get: () => Promise<Part | undefined>;
}

/** Fetches a part of the program once, when it is first asked for. */
export function late<Part extends object>(load: () => Promise<Part>): LatePart<Part> {
  const store = createStore<{ readonly part: Late<Part> }>(() => ({ part: 'loading' }));
  let asked: Promise<Part | undefined> | undefined;

  async function fetched(): Promise<Part | undefined> {
    try {
      await ownTurn();
      const part = await load();
      store.setState({ part });
      return part;
    } catch {
      asked = undefined;
      store.setState({ part: 'unavailable' });
      return undefined;
    }
  }

  function get(): Promise<Part | undefined> {
    asked ??= fetched();
    return asked;
  }

  return {
    get,
    use: () => {
      useEffect(() => {
        void get();
      }, []);
      return useDeferredValue(useStore(store, ({ part }) => part));
    },
  };
}
