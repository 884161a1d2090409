import type { Cell, Claims, Points, Strength } from '../knowledge/schema.ts';
import type { CriterionId } from '../knowledge/vocabulary.ts';
import { claimsOf } from './claims.ts';
import { type Contribution, type Part, part } from './contributions.ts';
import type { AppliedShift, Coverage } from './coverage.ts';
import type { AssessedNeed } from './needs.ts';
import { oncePer } from './once-per.ts';
import { worth } from './worth.ts';

/** What a layer can carry of a raised need, and what that is worth to it alone. */
export interface Covering extends Part {
  /** 0 to 100, a multiple of 20. */
  readonly level: number;
  readonly points: Points;
  /** What says that so much is carried of a need so caused. */
  readonly carriedBecause: Claims;
}

/** What covering a need so far means. */
export const coveringOf = oncePer((need: AssessedNeed) => {
  const shares = sharesIn(need);
  return oncePer(({ level, cell, shifts }: Coverage): Covering => {
    const cells = cell === undefined ? [] : [cell];
    return {
      level,
      points: worth(need.strength, level),
      carriedBecause: claimsOf([...cells, ...shifts.map(({ shift }) => shift), ...need.causes]),
      ...part([...ofCell(need, shares, cell), ...ofShifts(need, shares, shifts)]),
    };
  });
});

/** What a layer covers that has nothing to do with a need. */
export const nothingCovered: Covering = { level: 0, points: 0, carriedBecause: [], ...part([]) };

/** What counts of a need under one criterion. */
interface Share {
  readonly criterion: CriterionId;
  readonly counted: Strength;
  /** What the answers would raise beyond the full strength of the need. */
  readonly over: Strength;
}

/** The shares of the criteria in a need: the answers fill it up in their order, and no further than full. */
function sharesIn({ causes }: AssessedNeed): readonly Share[] {
  const shares = new Map<CriterionId, Share>();
  let left = 100;
  for (const { criterion, by } of causes) {
    const filled = Math.min(by, left);
    left -= filled;
    const { counted = 0, over = 0 } = shares.get(criterion) ?? {};
    shares.set(criterion, { criterion, counted: counted + filled, over: over + by - filled });
  }
  return [...shares.values()];
}

function ofCell(
  { id: need, causes }: AssessedNeed,
  shares: readonly Share[],
  cell: Cell | undefined,
): readonly Contribution[] {
  if (cell === undefined || cell.level === 0) return [];
  const caused = causes.map(({ question, option, by, criterion, claims }): Contribution => ({
    criterion,
    points: worth(by, cell.level),
    source: 'coverage',
    need,
    cause: { question, option },
    claims: [...claims, ...cell.claims],
  }));
  const capped = shares
    .filter(({ over }) => over > 0)
    .map(({ criterion, over }): Contribution => {
      const points = -worth(over, cell.level);
      return { criterion, points, source: 'cap', need, claims: cell.claims };
    });
  return [...caused, ...capped];
}

function ofShifts(
  { id: need }: AssessedNeed,
  shares: readonly Share[],
  shifts: readonly AppliedShift[],
): readonly Contribution[] {
  return shifts
    .filter(({ by }) => by !== 0)
    .flatMap(({ shift: { id, claims }, by }) =>
      shares
        .filter(({ counted }) => counted > 0)
        .map(({ criterion, counted }): Contribution => {
          const points = worth(counted, by);
          return { criterion, points, source: 'coverage-shift', need, shift: id, claims };
        }),
    );
}
