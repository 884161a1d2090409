import type { Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { worth } from './compose.ts';
import type { Coverage } from './coverage.ts';
import type { GateStatus } from './gates.ts';
import type { AssessedNeed } from './needs.ts';

/** A layer that nothing stands in the way of has this many points of readiness. */
const fullReadiness = 10;
/** What a gate takes from the readiness of its layer. */
const readinessLost: Record<GateStatus, Points> = { open: 0, unknown: 1, closed: 2 };
/** A layer that is no burden under a criterion has this many points there. */
const noBurden = 5;

/**
 * One summand of a score. `source` says which table entry it comes from: a cell of the coverage or
 * burden table, a shift (by `shift`), the cap of a need at full strength, a gate, or the ends of
 * the scale.
 */
export interface Contribution {
  readonly criterion: CriterionId;
  /** A whole number, possibly negative; a half where a priority halves a burden. */
  readonly points: Points;
  readonly source:
    | 'coverage'
    | 'coverage-shift'
    | 'cap'
    | 'burden'
    | 'burden-shift'
    | 'priority'
    | 'gate'
    | 'readiness'
    | 'scale';
  readonly need?: NeedId;
  readonly cause?: { readonly question: QuestionId; readonly option: OptionId };
  readonly shift?: string;
  readonly gate?: string;
  readonly claims: Claims;
}

/** What a layer does alone, 0 to 100, and exactly why. */
export interface Score {
  readonly total: Points;
  /** Adds up to `total`. */
  readonly contributions: readonly Contribution[];
}

/** Scores a layer against every criterion. The scale is fixed, never relative to the situation. */
export function scoreOf(layer: AssessedLayer, { needs }: Assessment): Score {
  const contributions = [
    ...needs.flatMap((need) => coverageContributions(need, coverage(layer, need.id))),
    ...readinessContributions(layer),
    ...burdenContributions(layer),
  ];
  const sum = contributions.reduce((total, { points }) => total + points, 0);
  const total = Math.min(100, Math.max(0, sum));
  if (total !== sum)
    contributions.push({
      criterion: 'fixes-failure',
      points: total - sum,
      source: 'scale',
      claims: claimsOf(contributions),
    });
  return { total, contributions };
}

function coverageContributions(
  need: AssessedNeed,
  { cell, shifts }: Coverage,
): readonly Contribution[] {
  const [first] = need.causes;
  if (first === undefined) return [];
  const contributions: Contribution[] = [];
  if (cell !== undefined && cell.level > 0) {
    for (const { question, option, by, criterion, claims } of need.causes)
      contributions.push({
        criterion,
        points: worth(by, cell.level),
        source: 'coverage',
        need: need.id,
        cause: { question, option },
        claims: [...claims, ...cell.claims],
      });
    const raised = need.causes.reduce((sum, { by }) => sum + by, 0);
    if (raised > need.strength)
      contributions.push({
        criterion: first.criterion,
        points: -worth(raised - need.strength, cell.level),
        source: 'cap',
        need: need.id,
        claims: cell.claims,
      });
  }
  for (const { shift, by } of shifts)
    if (by !== 0)
      contributions.push({
        criterion: first.criterion,
        points: worth(need.strength, by),
        source: 'coverage-shift',
        need: need.id,
        shift: shift.id,
        claims: shift.claims,
      });
  return contributions;
}

function readinessContributions({ approach, gates }: AssessedLayer): readonly Contribution[] {
  const lost = gates
    .filter(({ status }) => status !== 'open')
    .map(({ id, status, claims }) => ({
      criterion: 'readiness' as const,
      points: -readinessLost[status],
      source: 'gate' as const,
      gate: id,
      claims,
    }));
  const claims = approach.worksWhen.flatMap((works) => works.claims);
  return [{ criterion: 'readiness', points: fullReadiness, source: 'readiness', claims }, ...lost];
}

function burdenContributions({ approach, burdens }: AssessedLayer): readonly Contribution[] {
  return burdens.flatMap(
    ({ criterion, base, shifts, points, weighed }): readonly Contribution[] => [
      {
        criterion,
        points: noBurden - base,
        source: 'burden',
        claims: approach.burden[criterion].claims,
      },
      ...shifts
        .filter(({ by }) => by !== 0)
        .map(({ shift, by }) => ({
          criterion,
          points: -by,
          source: 'burden-shift' as const,
          shift: shift.id,
          claims: shift.claims,
        })),
      ...(weighed === points
        ? []
        : [
            {
              criterion,
              points: points - weighed,
              source: 'priority' as const,
              claims: approach.burden[criterion].claims,
            },
          ]),
    ],
  );
}

function claimsOf(contributions: readonly Contribution[]): Claims {
  return [...new Set(contributions.flatMap(({ claims }) => claims))];
}
