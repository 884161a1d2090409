import type { CostPartId } from '../../../knowledge/vocabulary.ts';

/** What is drawn over the ground of a part, one tile of 6 by 6; nothing over those that are plain. */
const hatchings: Record<CostPartId, string> = {
  tokens: '',
  infrastructure: 'M3 0V6',
  building: 'M0 6 6 0',
  upkeep: 'M2 3h2',
  retraining: 'M0 6 6 0M0 0 6 6',
  correction: '',
};

const onBill: readonly CostPartId[] = ['tokens', 'infrastructure'];

/** The patterns that `PartFill` needs, to stand once in a drawing. */
export function PartPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {Object.entries(hatchings).map(([part, path]) => (
        <pattern key={part} id={`${id}-${part}`} patternUnits="userSpaceOnUse" width="6" height="6">
          <path
            d={path}
            className={`fill-none stroke-[1.5] ${onBill.some((one) => one === part) ? 'stroke-paper' : 'stroke-ink'}`}
          />
        </pattern>
      ))}
    </defs>
  );
}

interface PartFillProps {
  /** Of the patterns in the same drawing. */
  readonly id: string;
  readonly part: CostPartId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box filled as its part is: dark for what a bill shows, light and hatched for what none does. */
export function PartFill({ id, part, ...box }: PartFillProps) {
  const ground = onBill.includes(part) ? 'fill-ink' : 'fill-paper';
  return (
    <>
      <rect {...box} className={ground} />
      <rect {...box} fill={`url(#${id}-${part})`} className="stroke-ink stroke-1" />
    </>
  );
}
