import type { Points } from '../knowledge/schema.ts';
import type { AssessedLayer } from './assessment.ts';
import { claimsOf } from './claims.ts';
import type { Contribution, Part } from './contributions.ts';

export type { Contribution } from './contributions.ts';

/** What a layer does alone, 0 to 100, and exactly why. */
export interface Score {
  readonly total: Points;
  /** Adds up to `total`. */
  readonly contributions: readonly Contribution[];
}

/** Scores a layer against every criterion. The scale is fixed, never relative to the situation. */
export function scoreOf({ covering, standing, costs }: AssessedLayer): Score {
  const parts = covering.map(({ part }) => part);
  parts.push(standing.readiness, costs.part);
  return onTheScale(parts);
}

function onTheScale(parts: readonly Part[]): Score {
  const contributions: Contribution[] = [];
  let sum = 0;
  for (const part of parts) {
    sum += part.sum;
    for (const one of part.contributions) contributions.push(one);
  }
  const total = Math.min(100, Math.max(0, sum));
  if (total !== sum)
    contributions.push({
      criterion: 'fixes-failure',
      points: total - sum,
      source: 'scale',
      claims: claimsOf(parts),
    });
  return { total, contributions };
}
