import type { Approach, Cell, CoverageShift, Level, Need } from '../knowledge/schema.ts';
import type { NeedId } from '../knowledge/vocabulary.ts';
import { madeOfHolding, type World } from './condition.ts';

/** A change of coverage that this situation makes, after clamping to 0–100. */
export interface AppliedShift {
  readonly shift: CoverageShift;
  /** What it changed in fact: a multiple of 20, possibly 0 when already at the end of the scale. */
  readonly by: number;
}

/** How much of a need a layer carries in this situation. */
export interface Coverage {
  /** 0 to 100, a multiple of 20. */
  readonly level: number;
  /** The same before the situation shifts it. */
  readonly base: Level;
  readonly cell?: Cell;
  readonly shifts: readonly AppliedShift[];
}

/** What an approach carries of each need, in their order, in a situation. */
export function coverageOf(
  { coverageShifts, covers }: Approach,
  needs: readonly Need[],
): (world: World) => readonly Coverage[] {
  return madeOfHolding(coverageShifts, (shifts) =>
    needs.map(({ id }) => shifted(id, covers[id], shifts)),
  );
}

/** Of a need that a layer has nothing to do with. */
export const nothing: Coverage = { level: 0, base: 0, shifts: [] };

function shifted(
  need: NeedId,
  cell: Cell | undefined,
  holding: readonly CoverageShift[],
): Coverage {
  const base = cell?.level ?? 0;
  const shifts: AppliedShift[] = [];
  let level: number = base;
  for (const shift of holding) {
    if (!shift.needs.includes(need)) continue;
    const next = Math.min(100, Math.max(0, level + shift.by));
    shifts.push({ shift, by: next - level });
    level = next;
  }
  if (cell !== undefined) return { level, base, cell, shifts };
  return shifts.length === 0 ? nothing : { level, base, shifts };
}
