import type { Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, levelOf } from './assessment.ts';
import { claimsForReadiness } from './claims.ts';
import type { Company } from './company.ts';
import type { Composition } from './compose.ts';
import { insertInOrder } from './in-order.ts';
import type { AssessedNeed } from './needs.ts';
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

/** What a layer adds to its company, for these reasons. */
export function marginOf({ costs }: AssessedLayer, reasonsFor: readonly Reason[]): Margin {
  let gain = 0;
  for (const { points } of reasonsFor) gain += points;
  return { gain, burden: costs.total };
}

/** Says why layers have their place in a situation, and why not. */
export class Explainer {
  readonly #situation: Situation;
  readonly #raised: readonly AssessedNeed[];

  constructor({ situation, raised }: Assessment) {
    this.#situation = situation;
    this.#raised = raised;
  }

  /** Why a layer has its place: what it adds to its company, the most first. */
  reasonsFor(layer: AssessedLayer, company: Company): readonly Reason[] {
    const reasons: Reason[] = [];
    let at = -1;
    for (const { id: need, strength, causes: because } of this.#raised) {
      const points = worth(strength, company.levelOver(++at));
      if (points <= 0) continue;
      const claims = claimsFor(layer, at);
      insertInOrder({ kind: 'carries', need, points, because, claims }, reasons, mostFirst);
    }
    return reasons;
  }

  /** Why a layer does not stand in `composition`, or what still speaks against it there. */
  reasonsAgainst(
    layer: AssessedLayer,
    composition: Composition,
    company: Company,
  ): readonly Reason[] {
    const reasons = gateReasons(layer, this.#situation);
    const stands = composition.layers.includes(layer.id);
    if (!stands && !this.#isNeeded(layer)) reasons.push(noNeedReason(layer));
    else {
      if (!stands) for (const reason of this.#covered(layer, company)) reasons.push(reason);
      reasons.push(burdenReason(layer));
    }
    return reasons;
  }

  /** What its company carries of the needs that a layer would carry, least lacking first. */
  #covered(layer: AssessedLayer, company: Company): readonly Reason[] {
    const reasons: Reason[] = [];
    let at = -1;
    for (const { id: need, strength, causes: because } of this.#raised) {
      const best = company.best(++at);
      if (best === undefined || levelOf(layer, at) === 0) continue;
      const points = worth(strength, Math.max(0, company.levelOver(at)));
      const claims = claimsFor(best, at);
      const reason: Reason = { kind: 'covered', need, by: best.id, points, because, claims };
      insertInOrder(reason, reasons, leastFirst);
    }
    return reasons;
  }

  #isNeeded(layer: AssessedLayer): boolean {
    return layer.covering.some(({ level }) => level > 0);
  }
}

function mostFirst(a: Reason, b: Reason): number {
  return b.points - a.points;
}

function leastFirst(a: Reason, b: Reason): number {
  return a.points - b.points;
}

/** What says that a layer carries so much of the raised need at this position. */
function claimsFor({ covering }: AssessedLayer, raised: number): Claims {
  return covering[raised]?.carriedBecause ?? [];
}

function gateReasons({ standing }: AssessedLayer, situation: Situation): Reason[] {
  return standing.waitsFor.map(({ id: gate, questions, claims }): Reason => {
    return { kind: 'gate', gate, points: 0, because: answersTo(questions, situation), claims };
  });
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

function burdenReason({ costs: { total: points, claims } }: AssessedLayer): Reason {
  return { kind: 'burden', points, because: [], claims };
}

function noNeedReason({ approach }: AssessedLayer): Reason {
  return { kind: 'no-need', points: 0, because: [], claims: claimsForReadiness(approach) };
}
