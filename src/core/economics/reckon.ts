import type { DecisiveKnowledge, Economics } from '../../knowledge/schema.ts';
import type { FigureId } from '../../knowledge/vocabulary.ts';
import type { Decision } from '../decide.ts';
import { type Compared, comparedArchitectures } from './architectures.ts';
import { breakEvenCorrections, breakEvenRequests } from './break-even.ts';
import { crossover } from './crossover.ts';
import { cumulativeCost, spentBy } from './cumulative.ts';
import { type AllFigures, assumedFigures, type Figures } from './figures.ts';
import { requiredAccuracy, type RequiredAccuracy } from './required-accuracy.ts';
import { type Cost, costOf, isCausedBy, onSmallModel } from './yearly-cost.ts';

/** An architecture and what it costs. */
export interface Reckoned extends Compared {
  readonly cost: Cost;
  /** Dollars spent in all by the end of each month of three years, from month 0. */
  readonly cumulative: readonly number[];
  /** See `breakEvenCorrections`; against the first, which is prompting only. */
  readonly fewerCorrections?: number;
}

/** One that is dearer to start has cost no more in all than another by the end of a month. */
export interface Crossing {
  readonly dearer: Reckoned;
  readonly cheaper: Reckoned;
  /** Months from the start. */
  readonly after: number;
  /** Dollars that each has cost by then. */
  readonly spent: number;
  /** The first month, counted from 1, by whose end it has. */
  readonly month: number;
}

/** The economics of a decision, as one plain value. */
export interface Reckoning {
  /** What it is reckoned with: what the person said, else what is assumed. */
  readonly figures: AllFigures;
  /** The figures that make a difference to some architecture compared. */
  readonly asked: ReadonlySet<FigureId>;
  readonly accuracy: RequiredAccuracy;
  /** On one base model; the first is prompting only. */
  readonly architectures: readonly Reckoned[];
  /** The same as one of them on a smaller model. */
  readonly swap: Reckoned;
  readonly crossings: readonly Crossing[];
  /** The architecture without the swap, and from how many requests a day the swap costs no more. */
  readonly distillation: {
    readonly base: Reckoned;
    readonly requests: ReturnType<typeof breakEvenRequests>;
  };
}

/** How far the cumulative curves go. */
export const monthsDrawn = 36;

/** Works out all that the economics say. Figures change no verdict. Pure. */
export function reckon(
  economics: Economics,
  knowledge: DecisiveKnowledge,
  decision: Decision,
  changed: Figures,
): Reckoning {
  const figures = { ...assumedFigures(knowledge, decision.situation), ...changed };
  const compared = comparedArchitectures(knowledge, decision);
  const [first] = compared;
  const reckoned = compared.map((each) => reckonOne(economics, each, figures, first));
  const swap = reckoned.find(({ isSwap }) => isSwap);
  const architectures = reckoned.filter(({ isSwap }) => !isSwap);
  const base = architectures.find(
    ({ layers }) => layers.join() === swap?.layers.filter((id) => id !== 'distillation').join(),
  );
  if (swap === undefined || base === undefined) throw new Error('no model swap was compared');
  return {
    figures,
    asked: figuresThatMatter(economics, compared),
    accuracy: requiredAccuracy(figures),
    architectures,
    swap,
    crossings: crossingsOf(reckoned),
    distillation: { base, requests: breakEvenRequests(swap.cost, base.cost) },
  };
}

function reckonOne(
  economics: Economics,
  compared: Compared,
  figures: AllFigures,
  first: Compared | undefined,
): Reckoned {
  const own = compared.isSwap ? onSmallModel(economics, figures) : figures;
  const cost = costOf(economics, compared.layers, own);
  const yardstick = costOf(economics, first?.layers ?? [], figures);
  const fewerCorrections = breakEvenCorrections(cost, yardstick, figures);
  return {
    ...compared,
    cost,
    cumulative: cumulativeCost(cost, monthsDrawn),
    ...(fewerCorrections !== undefined && { fewerCorrections }),
  };
}

function crossingsOf(reckoned: readonly Reckoned[]): readonly Crossing[] {
  return reckoned
    .flatMap((dearer) =>
      reckoned.flatMap((cheaper): readonly Crossing[] => {
        const after = crossover(dearer.cost, cheaper.cost);
        return after === undefined
          ? []
          : [
              {
                dearer,
                cheaper,
                after,
                spent: spentBy(dearer.cost, after),
                month: Math.ceil(after),
              },
            ];
      }),
    )
    .toSorted((a, b) => a.after - b.after);
}

function figuresThatMatter(
  { lines, smallModel }: Economics,
  compared: readonly Compared[],
): ReadonlySet<FigureId> {
  const used = compared.flatMap(({ layers, isSwap }) =>
    lines
      .filter((line) => isCausedBy(line, layers))
      .flatMap(({ times }) => times)
      .map((id) => (isSwap ? (smallModel[id] ?? id) : id)),
  );
  return new Set<FigureId>(['success-value', 'requests-a-day', ...used]);
}
