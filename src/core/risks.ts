import type { FailureMode, Knowledge } from '../knowledge/schema.ts';
import type { LayerId } from '../knowledge/vocabulary.ts';
import { holding, type World } from './condition.ts';

/** A failure mode of this architecture, with how likely these answers make it. */
export interface Risk {
  readonly mode: FailureMode;
  /** The base likelihood and what the answers add; higher is likelier, compare only. */
  readonly likelihood: number;
  /** The aggravations that hold, in content order. */
  readonly aggravations: FailureMode['aggravatedBy'];
  /** `next`: it only strikes layers that are still to come. */
  readonly stage: 'now' | 'next';
}

/** The failure modes of the layers in the architecture, today's and likeliest first. */
export function risksOf(knowledge: Knowledge, world: World): readonly Risk[] {
  const { now = [], target = [] } = world;
  const risks: Risk[] = [];
  for (const mode of knowledge.failureModes) {
    const isNow = strikesOneOf(now, mode);
    if (!isNow && !strikesOneOf(target, mode)) continue;
    const aggravations = holding(mode.aggravatedBy, world);
    const likelihood = aggravations.reduce<number>((sum, { by }) => sum + by, mode.base);
    risks.push({ mode, likelihood, aggravations, stage: isNow ? 'now' : 'next' });
  }
  return risks.toSorted(
    (a, b) =>
      Number(a.stage === 'next') - Number(b.stage === 'next') || b.likelihood - a.likelihood,
  );
}

function strikesOneOf(layers: readonly LayerId[], { strikes }: FailureMode): boolean {
  return strikes.some((layer) => layers.includes(layer));
}
