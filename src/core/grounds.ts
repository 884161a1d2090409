import type { Approach, CoverageShift, BurdenShift } from '../knowledge/schema.ts';
import type { World } from './condition.ts';
import { type Behind, decisive, decisiveForGate } from './decisive.ts';
import type { Reason } from './explain.ts';
import type { Contribution, Score } from './score.ts';

/** The answers that brought one summand of a layer's score about; none where it holds for anybody. */
export function groundsOfContribution(
  { cause, shift, gate }: Pick<Contribution, 'cause' | 'shift' | 'gate'>,
  { coverageShifts, burdenShifts, gates }: Approach,
  world: World,
): readonly Behind[] {
  if (cause) return [cause];
  const shifts: readonly (CoverageShift | BurdenShift)[] = [...coverageShifts, ...burdenShifts];
  return [
    ...gates.filter(({ id }) => id === gate).flatMap((one) => decisiveForGate(one, world)),
    ...shifts.filter(({ id }) => id === shift).flatMap(({ when }) => decisive(when, world)),
  ];
}

/** The answers that a reason for or against a layer rests on; none where it holds for anybody. */
export function groundsOfReason(
  { kind, gate, because }: Reason,
  { contributions }: Score,
  approach: Approach,
  world: World,
): readonly Behind[] {
  if (gate !== undefined) return groundsOfContribution({ gate }, approach, world);
  if (kind !== 'burden') return because;
  return contributions
    .filter(({ source }) => source === 'burden-shift')
    .flatMap((cost) => groundsOfContribution(cost, approach, world));
}
