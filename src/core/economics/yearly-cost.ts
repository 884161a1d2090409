import type { CostLine, Economics } from '../../knowledge/schema.ts';
import type { CostPartId, FigureId, LayerId } from '../../knowledge/vocabulary.ts';
import type { AllFigures } from './figures.ts';

const daysAYear = 365;
const monthsAYear = 12;

/** A cost and what it comes to in the first year. */
export interface LineCost {
  readonly line: CostLine;
  /** Whole dollars. */
  readonly firstYear: number;
}

/** What an architecture costs. */
export interface Cost {
  readonly lines: readonly LineCost[];
  /** The first year in whole dollars: the sum of the lines, so that tables add up. */
  readonly parts: Readonly<Record<CostPartId, number>>;
  readonly visible: number;
  readonly invisible: number;
  readonly firstYear: number;
  /** Dollars before the first request, exact. */
  readonly once: number;
  /** Dollars of every year however much it is used, exact. */
  readonly fixed: number;
  /** Dollars of one request, exact. */
  readonly aRequest: number;
  /** Dollars of every year at the given use, exact. */
  readonly aYear: number;
}

/** What a set of layers costs in its first year and after, with these figures. */
export function costOf(
  { lines, parts }: Economics,
  layers: readonly LayerId[],
  figures: AllFigures,
): Cost {
  const requests = figures['requests-a-day'] * daysAYear;
  const timesAYear = { once: 1, year: 1, month: monthsAYear, request: requests } as const;
  const caused = lines.filter((line) => isCausedBy(line, layers));
  const costs = caused.map((line): LineCost => ({
    line,
    firstYear: Math.round(amountOf(line, figures) * timesAYear[line.per]),
  }));
  const yearOf = (some: (line: CostLine) => boolean) =>
    total(costs.filter(({ line }) => some(line)).map(({ firstYear }) => firstYear));
  const exactly = (per: CostLine['per']) =>
    total(caused.filter((line) => line.per === per).map((line) => amountOf(line, figures)));
  const isVisible = ({ part }: CostLine) => parts.some(({ id, visible }) => id === part && visible);
  const fixed = exactly('month') * monthsAYear + exactly('year');
  return {
    lines: costs,
    parts: Object.fromEntries(
      parts.map(({ id }) => [id, yearOf(({ part }) => part === id)]),
    ) as Cost['parts'],
    visible: yearOf(isVisible),
    invisible: yearOf((line) => !isVisible(line)),
    firstYear: yearOf(() => true),
    once: exactly('once'),
    fixed,
    aRequest: exactly('request'),
    aYear: fixed + exactly('request') * requests,
  };
}

/** The figures as they are on the smaller model. */
export function onSmallModel({ smallModel }: Economics, figures: AllFigures): AllFigures {
  const swapped = Object.entries(smallModel).map(([id, small]) => [id, figures[small]] as const);
  return { ...figures, ...Object.fromEntries(swapped) };
}

/** Whether a set of layers causes a cost. */
export function isCausedBy(line: CostLine, layers: readonly LayerId[]): boolean {
  const has = (some: readonly LayerId[]) => some.some((id) => layers.includes(id));
  return (line.with === undefined || has(line.with)) && !has(line.without ?? []);
}

function amountOf({ times, over = 1 }: CostLine, figures: AllFigures): number {
  return times.reduce((product: number, id: FigureId) => product * figures[id], 1) / over;
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, each) => sum + each, 0);
}
