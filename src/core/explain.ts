import type { Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { claimsForReadiness, claimsOf } from './claims.ts';
import { bestCarrier, type Composition } from './compose.ts';
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

/** The best carrier of each need, in their order, among the other layers of an architecture. */
export type Company = readonly (AssessedLayer | undefined)[];

/** What a layer finds beside it in `composition`, whether or not it is in it. */
export function companyOf(
  layer: AssessedLayer,
  composition: Composition,
  { layers, needs }: Assessment,
): Company {
  const others = layers.filter((one) => one !== layer && composition.layers.includes(one.id));
  return needs.map((_, need) => bestCarrier(others, need));
}

/** What a layer adds to its company. */
export function marginOf(layer: AssessedLayer, company: Company, { needs }: Assessment): Margin {
  let gain = 0;
  needs.forEach(({ strength }, need) => {
    gain += worth(strength, Math.max(0, levelOver(company, layer, need)));
  });
  return { gain, burden: layer.burden };
}

/** Why a layer has its place: what it adds to its company. */
export function reasonsFor(
  layer: AssessedLayer,
  company: Company,
  { needs }: Assessment,
): readonly Reason[] {
  const reasons: Reason[] = [];
  needs.forEach(({ id: need, strength, causes }, at) => {
    const points = worth(strength, levelOver(company, layer, at));
    if (points <= 0) return;
    const { cell, shifts } = coverage(layer, at);
    const claims = claimsOf([cell, ...shifts.map(({ shift }) => shift)], causes);
    reasons.push({ kind: 'carries', need, points, because: causes, claims });
  });
  return reasons.toSorted((a, b) => b.points - a.points);
}

/** Why a layer does not stand in `composition`, or what still speaks against it there. */
export function reasonsAgainst(
  layer: AssessedLayer,
  composition: Composition,
  company: Company,
  assessment: Assessment,
): readonly Reason[] {
  const gates = gateReasons(layer, assessment);
  if (composition.layers.includes(layer.id)) return [...gates, burdenReason(layer)];
  const isNeeded = assessment.needs.some(
    ({ strength }, need) => strength > 0 && coverage(layer, need).level > 0,
  );
  if (!isNeeded) return [...gates, noNeedReason(layer)];
  return [...gates, ...coveredReasons(layer, company, assessment), burdenReason(layer)];
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
  needs.forEach(({ id: need, strength, causes }, at) => {
    const best = company[at];
    if (strength === 0 || best === undefined || coverage(layer, at).level === 0) return;
    const points = worth(strength, Math.max(0, levelOver(company, layer, at)));
    const claims = claimsOf([coverage(best, at).cell], causes);
    reasons.push({ kind: 'covered', need, by: best.id, points, because: causes, claims });
  });
  return reasons.toSorted((a, b) => a.points - b.points);
}

function gateReasons({ gates }: AssessedLayer, { situation }: Assessment): readonly Reason[] {
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

function burdenReason({ approach, burdens, burden }: AssessedLayer): Reason {
  const claims = claimsOf(
    ...burdens.map(({ criterion, shifts }) => [
      approach.burden[criterion],
      ...shifts.map(({ shift }) => shift),
    ]),
  );
  return { kind: 'burden', points: burden, because: [], claims };
}

function noNeedReason({ approach }: AssessedLayer): Reason {
  return { kind: 'no-need', points: 0, because: [], claims: claimsForReadiness(approach) };
}
