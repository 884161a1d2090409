import { createStore } from 'zustand/vanilla';
import type { Knowledge } from '../knowledge/schema.ts';
import { isNewerModel, isSameModel } from '../share/model-version.ts';
import { decisive } from './knowledge.ts';
import { type ReleasedModels, releasedModels } from './released-models.ts';

/** What became of fetching older rules: the content they make, or where that stands. */
export type Fetched = Knowledge | 'fetching' | 'unavailable';

/** The released models that were asked for, by version. Lives in memory only. */
export const olderRules = createStore<Readonly<Record<string, Fetched>>>(() => ({}));

/** The released version that goes by this name, if it is older than today's. */
export function olderVersion(model: string): string | undefined {
  if (!isNewerModel(decisive.model, model)) return undefined;
  return Object.keys(releasedModels).find((version) => isSameModel(version, model));
}

/** Fetches a released model once; one that could not be had is tried again when next asked for. */
export async function fetchRules(version: string): Promise<void> {
  const known = olderRules.getState()[version];
  if (known !== undefined && known !== 'unavailable') return;
  olderRules.setState({ [version]: 'fetching' });
  olderRules.setState({ [version]: (await rulesOf(releasedModels, version)) ?? 'unavailable' });
}

/**
 * A released model as content that the engine takes: what the model does not fix is today's.
 * Undefined when it can not be had or does not pass its door.
 */
export async function rulesOf(
  models: ReleasedModels,
  version: string,
): Promise<Knowledge | undefined> {
  try {
    const [{ readModel }, { knowledge }, model] = await Promise.all([
      import('../share/model/released-model.ts'),
      import('./whole-knowledge.ts'),
      models[version]?.(),
    ]);
    const reading = readModel(model);
    return reading.ok ? { ...knowledge, ...reading.value } : undefined;
  } catch {
    return undefined;
  }
}
