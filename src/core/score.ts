import type { Approach, Cell, Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { CriterionId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { claimsForReadiness, claimsOf } from './claims.ts';
import type { Burden } from './burden.ts';
import type { AppliedShift, Coverage } from './coverage.ts';
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

/** Some contributions and what they add up to. */
interface Part {
  readonly contributions: readonly Contribution[];
  readonly sum: Points;
}

/** Scores layers against every criterion. The scale is fixed, never relative to the situation. */
export function scoring({ raised }: Assessment): (layer: AssessedLayer) => Score {
  const covering = raised.map(({ at, need }) => ({ at, ofNeed: ofCoverage(need) }));
  return (layer) => {
    const parts: Part[] = [];
    for (const { at, ofNeed } of covering) {
      const covered = coverage(layer, at);
      if (covered.level > 0 || covered.shifts.length > 0) parts.push(ofNeed(covered));
    }
    parts.push(ofReadiness(layer.approach));
    for (const gate of layer.gates) if (gate.status !== 'open') parts.push(ofGate(gate));
    parts.push(ofBurdens(layer.burdens));
    return onTheScale(parts);
  };
}

function onTheScale(parts: readonly Part[]): Score {
  let sum = 0;
  for (const part of parts) sum += part.sum;
  const contributions = joined(parts);
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

/** All contributions in one list, made at its full length at once: there are hundreds in a decision. */
function joined(parts: readonly Part[]): Contribution[] {
  let length = 0;
  for (const { contributions } of parts) length += contributions.length;
  const all: Contribution[] = [];
  all.length = length;
  let at = 0;
  for (const { contributions } of parts) for (const one of contributions) all[at++] = one;
  return all;
}

function part(contributions: readonly Contribution[]): Part {
  return { contributions, sum: contributions.reduce((sum, { points }) => sum + points, 0) };
}

/** What covering a need so far contributes. */
const ofCoverage = oncePer((need: AssessedNeed) =>
  oncePer(({ cell, shifts }: Coverage) => part([...ofCell(need, cell), ...ofShifts(need, shifts)])),
);

function ofCell(
  { id: need, strength, causes }: AssessedNeed,
  cell: Cell | undefined,
): readonly Contribution[] {
  const [first] = causes;
  if (first === undefined || cell === undefined || cell.level === 0) return [];
  const contributions = causes.map(({ question, option, by, criterion, claims }): Contribution => ({
    criterion,
    points: worth(by, cell.level),
    source: 'coverage',
    need,
    cause: { question, option },
    claims: [...claims, ...cell.claims],
  }));
  const over = causes.reduce((sum, { by }) => sum + by, -strength);
  if (over === 0) return contributions;
  const { criterion } = first;
  const points = -worth(over, cell.level);
  return [...contributions, { criterion, points, source: 'cap', need, claims: cell.claims }];
}

function ofShifts(
  { id: need, strength, causes }: AssessedNeed,
  shifts: readonly AppliedShift[],
): readonly Contribution[] {
  const [first] = causes;
  if (first === undefined) return [];
  const { criterion } = first;
  return shifts
    .filter(({ by }) => by !== 0)
    .map(({ shift: { id, claims }, by }) => {
      const points = worth(strength, by);
      return { criterion, points, source: 'coverage-shift', need, shift: id, claims };
    });
}

const ofReadiness = oncePer((approach: Approach) =>
  part([
    {
      criterion: 'readiness',
      points: fullReadiness,
      source: 'readiness',
      claims: claimsForReadiness(approach),
    },
  ]),
);

const ofGate = oncePer(({ id, status, claims }: AssessedGate) =>
  part([
    { criterion: 'readiness', points: -readinessLost[status], source: 'gate', gate: id, claims },
  ]),
);

const ofBurdens = oncePer((burdens: readonly Burden[]) => part(burdens.flatMap(ofBurden)));

function ofBurden(burden: Burden): readonly Contribution[] {
  const { criterion, base, shifts, points, weighed, claims } = burden;
  const contributions: Contribution[] = [
    { criterion, points: noBurden - base, source: 'burden', claims },
  ];
  for (const { shift, by } of shifts) {
    if (by === 0) continue;
    const { id, claims } = shift;
    contributions.push({ criterion, points: -by, source: 'burden-shift', shift: id, claims });
  }
  if (weighed !== points)
    contributions.push({ criterion, points: points - weighed, source: 'priority', claims });
  return contributions;
}
