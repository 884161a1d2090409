import type { Approach, Cell, CoverageShift, Level } from '../knowledge/schema.ts';
import type { NeedId } from '../knowledge/vocabulary.ts';
import { holds } from './condition.ts';
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

/** What `approach` carries of `need` in this situation. */
export function coverageOf(approach: Approach, need: NeedId, situation: Situation): Coverage {
  const cell = approach.covers[need];
  const base = cell?.level ?? 0;
  const shifts: AppliedShift[] = [];
  let level: number = base;
  for (const shift of approach.coverageShifts) {
    if (!shift.needs.includes(need) || !holds(shift.when, { situation })) continue;
    const shifted = Math.min(100, Math.max(0, level + shift.by));
    shifts.push({ shift, by: shifted - level });
    level = shifted;
  }
  return cell === undefined ? { level, base, shifts } : { level, base, cell, shifts };
}
