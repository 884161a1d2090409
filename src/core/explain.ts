import type { Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import type { Burden } from './burden.ts';
import { claimsForReadiness, claimsOf } from './claims.ts';
import { bestCarrier, type Composition } from './compose.ts';
import type { Coverage } from './coverage.ts';
import type { Cause } from './needs.ts';
import { oncePer } from './once-per.ts';
import type { Situation } from './situation.ts';
import { worth } from './worth.ts';

/** An answer that a reason rests on. */
export interface Because {
  readonly question: QuestionId;
  readonly option: OptionId;
}

/**
 * A reason for or against a layer.
 * - `carries`: it carries `need`, better by `points` than the rest of the architecture would.
 * - `gate`: `gate` is closed or unknown.
 * - `covered`: `by` already carries `need`, so this layer would add only `points`.
 * - `burden`: its burden of `points` is more than what it would add.
 * - `no-need`: nothing in the answers asks for what it carries.
 */
export interface Reason {
  readonly kind: 'carries' | 'gate' | 'covered' | 'burden' | 'no-need';
  readonly need?: NeedId;
  readonly gate?: string;
  readonly by?: LayerId;
  readonly points: Points;
  readonly because: readonly Because[];
  readonly claims: Claims;
}

/** What a layer changes: what the architecture with it covers more, and what it costs. */
export interface Margin {
  /** Coverage with the layer less coverage without it, in points. */
  readonly gain: Points;
  readonly burden: Points;
}

/** Who carries most of a need in an architecture, and who would without that layer. */
export interface Carrying {
  readonly most: AssessedLayer | undefined;
  readonly otherwise: AssessedLayer | undefined;
}

/** The best carrier of each need, in their order, among the other layers of an architecture. */
export type Company = readonly (AssessedLayer | undefined)[];

/** Who carries each need in `composition`, in their order. */
export function carryingIn(
  composition: Composition,
  { layers, needs }: Assessment,
): readonly Carrying[] {
  const members = layers.filter(({ id }) => composition.layers.includes(id));
  return needs.map((_, need) => {
    const most = bestCarrier(members, need);
    return { most, otherwise: bestCarrier(members, need, most) };
  });
}

/** What a layer finds beside it, whether or not it is in the architecture. */
export function companyOf(layer: AssessedLayer, carrying: readonly Carrying[]): Company {
  return carrying.map(({ most, otherwise }) => (most === layer ? otherwise : most));
}

/** What a layer adds to its company, for these reasons. */
export function marginOf({ burden }: AssessedLayer, reasonsFor: readonly Reason[]): Margin {
  let gain = 0;
  for (const { points } of reasonsFor) gain += points;
  return { gain, burden };
}

/** Why a layer has its place: what it adds to its company. */
export function reasonsFor(
  layer: AssessedLayer,
  company: Company,
  { needs }: Assessment,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const [at, { id: need, strength, causes }] of needs.entries()) {
    const points = strength === 0 ? 0 : worth(strength, levelOver(company, layer, at));
    if (points <= 0) continue;
    const claims = claimsForCarrying(causes)(coverage(layer, at));
    reasons.push({ kind: 'carries', need, points, because: causes, claims });
  }
  return reasons.length < 2 ? reasons : reasons.toSorted((a, b) => b.points - a.points);
}

/** Why a layer does not stand in `composition`, or what still speaks against it there. */
export function reasonsAgainst(
  layer: AssessedLayer,
  composition: Composition,
  company: Company,
  assessment: Assessment,
): readonly Reason[] {
  const reasons = gateReasons(layer, assessment);
  const stands = composition.layers.includes(layer.id);
  if (!stands && !isNeeded(layer, assessment)) reasons.push(noNeedReason(layer));
  else {
    if (!stands)
      for (const reason of coveredReasons(layer, company, assessment)) reasons.push(reason);
    reasons.push(burdenReason(layer));
  }
  return reasons;
}

function isNeeded(layer: AssessedLayer, { needs }: Assessment): boolean {
  for (const [at, { strength }] of needs.entries())
    if (strength > 0 && coverage(layer, at).level > 0) return true;
  return false;
}

/** How much more of a need a layer carries than its company. */
function levelOver(company: Company, layer: AssessedLayer, need: number): number {
  const best = company[need];
  const theirs = best === undefined ? 0 : coverage(best, need).level;
  return coverage(layer, need).level - theirs;
}

function coveredReasons(
  layer: AssessedLayer,
  company: Company,
  { needs }: Assessment,
): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const [at, { id: need, strength, causes }] of needs.entries()) {
    const best = company[at];
    if (strength === 0 || best === undefined || coverage(layer, at).level === 0) continue;
    const points = worth(strength, Math.max(0, levelOver(company, layer, at)));
    const claims = claimsForCarrying(causes)(coverage(best, at));
    reasons.push({ kind: 'covered', need, by: best.id, points, because: causes, claims });
  }
  return reasons.length < 2 ? reasons : reasons.toSorted((a, b) => a.points - b.points);
}

/** What says that a need so caused is so covered. */
const claimsForCarrying = oncePer((causes: readonly Cause[]) =>
  oncePer(({ cell, shifts }: Coverage) =>
    claimsOf([
      ...(cell === undefined ? [] : [cell]),
      ...shifts.map(({ shift }) => shift),
      ...causes,
    ]),
  ),
);

function gateReasons({ gates }: AssessedLayer, { situation }: Assessment): Reason[] {
  const reasons: Reason[] = [];
  for (const { id, status, questions, claims } of gates)
    if (status !== 'open')
      reasons.push({
        kind: 'gate',
        gate: id,
        points: 0,
        because: answersTo(questions, situation),
        claims,
      });
  return reasons;
}

function answersTo(questions: readonly QuestionId[], situation: Situation): readonly Because[] {
  const because: Because[] = [];
  for (const question of questions) {
    const answer = situation[question];
    if (typeof answer === 'string') because.push({ question, option: answer });
    else if (answer !== undefined) for (const option of answer) because.push({ question, option });
  }
  return because;
}

function burdenReason({ burdens, burden }: AssessedLayer): Reason {
  return { kind: 'burden', points: burden, because: [], claims: claimsForBurdens(burdens) };
}

const claimsForBurdens = oncePer((burdens: readonly Burden[]) =>
  claimsOf(burdens.flatMap((burden) => [burden, ...burden.shifts.map(({ shift }) => shift)])),
);

function noNeedReason({ approach }: AssessedLayer): Reason {
  return { kind: 'no-need', points: 0, because: [], claims: claimsForReadiness(approach) };
}
