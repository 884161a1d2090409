import type { Approach, Cell, CoverageShift, Level, Need } from '../knowledge/schema.ts';
import type { NeedId } from '../knowledge/vocabulary.ts';
import { holding } from './condition.ts';
import { oncePer } from './once-per.ts';
import type { Situation } from './situation.ts';

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

/** What `approach` carries of each need, in their order, in this situation. */
export function coverageOf(
  approach: Approach,
  needs: readonly Need[],
  situation: Situation,
): readonly Coverage[] {
  const shifts = holding(approach.coverageShifts, { situation });
  return needs.map(({ id }) => {
    const cell = approach.covers[id];
    const coverage = cell === undefined ? nothing : unshifted(cell);
    return shifts.length === 0 ? coverage : shifted(coverage, id, shifts);
  });
}

const nothing: Coverage = { level: 0, base: 0, shifts: [] };
const unshifted = oncePer((cell: Cell): Coverage => {
  return { level: cell.level, base: cell.level, cell, shifts: [] };
});

function shifted(coverage: Coverage, need: NeedId, holding: readonly CoverageShift[]): Coverage {
  const shifts: AppliedShift[] = [];
  let { level } = coverage;
  for (const shift of holding) {
    if (!shift.needs.includes(need)) continue;
    const next = Math.min(100, Math.max(0, level + shift.by));
    shifts.push({ shift, by: next - level });
    level = next;
  }
  return shifts.length === 0 ? coverage : { ...coverage, level, shifts };
}
