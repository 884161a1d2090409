import type { Claims, OptionId, Points, QuestionId } from '../knowledge/schema.ts';
import type { LayerId, NeedId } from '../knowledge/vocabulary.ts';
import { type AssessedLayer, type Assessment, coverage } from './assessment.ts';
import { bestCarrier, type Composition, valueOf, worth } from './compose.ts';

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

/** What `layer` adds to `composition`, whether or not it is in it. */
export function marginOf(
  layer: AssessedLayer,
  composition: Composition,
  assessment: Assessment,
): Margin {
  const others = membersOf(composition, assessment).filter(({ id }) => id !== layer.id);
  const without = valueOf(others, assessment);
  const together = valueOf([...others, layer], assessment);
  return { gain: together.coverage - without.coverage, burden: layer.burden };
}

/** Why a layer has its place: what it adds to `composition` over the other layers in it. */
export function reasonsFor(
  layer: AssessedLayer,
  composition: Composition,
  assessment: Assessment,
): readonly Reason[] {
  const others = membersOf(composition, assessment).filter(({ id }) => id !== layer.id);
  return assessment.needs
    .flatMap(({ id: need, strength, causes }): readonly Reason[] => {
      const { level, cell, shifts } = coverage(layer, need);
      const best = bestCarrier(others, need);
      if (strength === 0 || level <= (best?.level ?? 0)) return [];
      return [
        {
          kind: 'carries',
          need,
          points: worth(strength, level - (best?.level ?? 0)),
          because: causes,
          claims: cited(
            causes,
            cell?.claims,
            shifts.flatMap(({ shift }) => shift.claims),
          ),
        },
      ];
    })
    .toSorted((a, b) => b.points - a.points);
}

/** Why a layer does not stand in `composition`, or what still speaks against it there. */
export function reasonsAgainst(
  layer: AssessedLayer,
  composition: Composition,
  assessment: Assessment,
): readonly Reason[] {
  const gates = gateReasons(layer, assessment);
  if (composition.layers.includes(layer.id)) return [...gates, burdenReason(layer)];
  const needed = assessment.needs.filter(
    ({ id, strength }) => strength > 0 && coverage(layer, id).level > 0,
  );
  if (needed.length === 0) return [...gates, noNeedReason(layer)];
  const members = membersOf(composition, assessment);
  const covered = needed.flatMap(({ id: need, strength, causes }): readonly Reason[] => {
    const best = bestCarrier(members, need);
    if (best === undefined) return [];
    const more = Math.max(0, coverage(layer, need).level - best.level);
    return [
      {
        kind: 'covered',
        need,
        by: best.layer.id,
        points: worth(strength, more),
        because: causes,
        claims: cited(causes, coverage(best.layer, need).cell?.claims, []),
      },
    ];
  });
  return [...gates, ...covered.toSorted((a, b) => a.points - b.points), burdenReason(layer)];
}

function gateReasons(layer: AssessedLayer, { situation }: Assessment): readonly Reason[] {
  return layer.gates
    .filter(({ status }) => status !== 'open')
    .map(({ id, questions, claims }) => ({
      kind: 'gate',
      gate: id,
      points: 0,
      because: questions.flatMap((question) => {
        const answer = situation[question];
        if (answer === undefined) return [];
        return (typeof answer === 'string' ? [answer] : answer).map((option) => ({
          question,
          option,
        }));
      }),
      claims,
    }));
}

function burdenReason({ approach, burdens, burden }: AssessedLayer): Reason {
  const claims = burdens.flatMap(({ criterion, shifts }) => [
    ...approach.burden[criterion].claims,
    ...shifts.flatMap(({ shift }) => shift.claims),
  ]);
  return { kind: 'burden', points: burden, because: [], claims: [...new Set(claims)] };
}

function noNeedReason({ approach }: AssessedLayer): Reason {
  const claims = approach.worksWhen.flatMap((works) => works.claims);
  return { kind: 'no-need', points: 0, because: [], claims };
}

function membersOf({ layers }: Composition, assessment: Assessment): readonly AssessedLayer[] {
  return assessment.layers.filter(({ id }) => layers.includes(id));
}

function cited(
  causes: readonly { readonly claims: Claims }[],
  cell: Claims = [],
  shifts: Claims,
): Claims {
  return [...new Set([...cell, ...shifts, ...causes.flatMap(({ claims }) => claims)])];
}
