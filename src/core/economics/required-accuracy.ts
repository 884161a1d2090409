import type { FigureId } from '../../knowledge/vocabulary.ts';
import type { AllFigures, Figures } from './figures.ts';

/** One way of failing. */
export interface LossRow {
  /** 1 to 5: the place in the table, which the ids of its figures carry. */
  readonly place: (typeof lossPlaces)[number];
  /** Counted from 1 in the list of kinds. */
  readonly kind: number;
  /** Percent of all failures. */
  readonly share: number;
  /** Dollars that one such failure loses. */
  readonly amount: number;
}

/** How many answers must be right for the feature to earn anything. */
export interface RequiredAccuracy {
  readonly rows: readonly LossRow[];
  /** Percent: what the shares add up to. Unless that is 100, each counts as its part of the sum. */
  readonly shares: number;
  /** Dollars that a failure loses on average; undefined while no share is above 0. */
  readonly loss?: number;
  /** 0 to 1: at this share of right answers gains and losses are equal; undefined where both are 0. */
  readonly accuracy?: number;
}

/** The places of the table of failures. */
export const lossPlaces = [1, 2, 3, 4, 5] as const;

/** The figures of one row of the table. */
export function lossFigures(place: LossRow['place']): {
  readonly [Column in 'kind' | 'share' | 'amount']: FigureId;
} {
  return {
    kind: `loss-${place}-kind`,
    share: `loss-${place}-share`,
    amount: `loss-${place}-amount`,
  };
}

/**
 * The accuracy at which a feature breaks even: L / (V + L), where V is the value of a success and L
 * what a failure loses on average. Source: "Optimizing LLM Accuracy", OpenAI.
 */
export function requiredAccuracy(figures: AllFigures): RequiredAccuracy {
  const rows = lossPlaces.slice(0, figures['loss-rows']).map((place): LossRow => {
    const { kind, share, amount } = lossFigures(place);
    return { place, kind: figures[kind], share: figures[share], amount: figures[amount] };
  });
  const shares = sum(rows.map(({ share }) => share));
  if (shares === 0) return { rows, shares };
  const loss = sum(rows.map(({ share, amount }) => share * amount)) / shares;
  const atStake = figures['success-value'] + loss;
  return atStake === 0 ? { rows, shares, loss } : { rows, shares, loss, accuracy: loss / atStake };
}

/** To hundredths, the decimals that shares and amounts have, so that 0.1 and 0.2 make 0.3. */
function sum(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((total, each) => total + each, 0) * 10_000) / 10_000;
}

/** What to change for one row more; undefined when the table is full. */
export function anotherRow({ 'loss-rows': rows }: AllFigures): Figures | undefined {
  return rows < lossPlaces.length ? { 'loss-rows': rows + 1 } : undefined;
}

/** What to change to take a row out: those below move up, and the last place is as assumed again. */
export function withoutRow(
  figures: AllFigures,
  place: LossRow['place'],
): Readonly<Partial<Record<FigureId, number | undefined>>> {
  const last = figures['loss-rows'];
  const moved = lossPlaces
    .filter((each) => each >= place && each <= last)
    .flatMap((each) => {
      const { kind, share, amount } = lossFigures(each);
      const below = requiredAccuracy(figures).rows.find((row) => row.place === each + 1);
      return [
        [kind, below?.kind],
        [share, below?.share],
        [amount, below?.amount],
      ] as const;
    });
  return { 'loss-rows': last - 1, ...Object.fromEntries(moved) };
}
