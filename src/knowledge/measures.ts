import { inUse } from './measures/in-use.ts';
import { offline } from './measures/offline.ts';
import { sets } from './measures/sets.ts';
import type { Measure } from './schema.ts';

/** What to measure and on what: the set, offline, online and operational measures, and regressions. */
export const measures: readonly Measure[] = [...sets, ...offline, ...inUse];
