import type {
  Approach,
  BurdenCriterion,
  Claims,
  OptionId,
  Points,
  QuestionId,
} from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { claimsForReadiness, claimsOf } from './claims.ts';
import type { Coverage } from './coverage.ts';
import type { AssessedGate, GateStatus } from './gates.ts';
import type { AssessedNeed } from './needs.ts';
import { oncePer } from './once-per.ts';
import { worth } from './worth.ts';

/** A layer that nothing stands in the way of has this many points of readiness. */
export const fullReadiness = 10;
/** What a gate takes from the readiness of its layer. */
export const readinessLost: Record<GateStatus, Points> = { open: 0, unknown: 1, closed: 2 };
/** A layer that is no burden under a criterion has this many points there. */
export const noBurden = 5;

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
  const contributions: Contribution[] = [];
  needs.forEach((need, at) => {
    addCoverage(need, coverage(layer, at), contributions);
  });
  addReadiness(layer, contributions);
  addBurdens(layer, contributions);
  let sum = 0;
  for (const { points } of contributions) sum += points;
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

function addCoverage(
  { id: need, strength, causes }: AssessedNeed,
  { cell, shifts }: Coverage,
  to: Contribution[],
): void {
  const [first] = causes;
  if (first === undefined) return;
  const { criterion } = first;
  if (cell !== undefined && cell.level > 0) {
    let raised = 0;
    for (const cause of causes) {
      raised += cause.by;
      to.push({
        criterion: cause.criterion,
        points: worth(cause.by, cell.level),
        source: 'coverage',
        need,
        cause: { question: cause.question, option: cause.option },
        claims: [...cause.claims, ...cell.claims],
      });
    }
    if (raised > strength) {
      const points = -worth(raised - strength, cell.level);
      to.push({ criterion, points, source: 'cap', need, claims: cell.claims });
    }
  }
  for (const { shift, by } of shifts) {
    if (by === 0) continue;
    const { id, claims } = shift;
    const points = worth(strength, by);
    to.push({ criterion, points, source: 'coverage-shift', need, shift: id, claims });
  }
}

function addReadiness({ approach, gates }: AssessedLayer, to: Contribution[]): void {
  to.push(ofReadiness(approach));
  for (const gate of gates) if (gate.status !== 'open') to.push(ofGate(gate));
}

const ofReadiness = oncePer((approach: Approach): Contribution => ({
  criterion: 'readiness',
  points: fullReadiness,
  source: 'readiness',
  claims: claimsForReadiness(approach),
}));

const ofGate = oncePer(({ id, status, claims }: AssessedGate): Contribution => ({
  criterion: 'readiness',
  points: -readinessLost[status],
  source: 'gate',
  gate: id,
  claims,
}));

function addBurdens({ approach, burdens }: AssessedLayer, to: Contribution[]): void {
  for (const { criterion, shifts, points, weighed } of burdens) {
    to.push(ofBurden(approach)[criterion]);
    for (const { shift, by } of shifts) {
      if (by === 0) continue;
      const { id, claims } = shift;
      to.push({ criterion, points: -by, source: 'burden-shift', shift: id, claims });
    }
    const { claims } = approach.burden[criterion];
    if (weighed !== points)
      to.push({ criterion, points: points - weighed, source: 'priority', claims });
  }
}

const ofBurden = oncePer(({ burden }: Approach): Record<BurdenCriterion, Contribution> => {
  const of = (criterion: BurdenCriterion): Contribution => {
    const { points, claims } = burden[criterion];
    return { criterion, points: noBurden - points, source: 'burden', claims };
  };
  return {
    'speed-of-change': of('speed-of-change'),
    effort: of('effort'),
    'run-cost': of('run-cost'),
    portability: of('portability'),
  };
});
