import { figure, lowerFirst } from './result.ts';

/** The trade-off table. */
export const tradeOffWords = {
  heading: 'Trade-offs',
  lead: 'Every layer, as it would do alone, by the nine criteria.',
  choose: 'Choose a figure for its reasons, or a criterion to sort by.',
  caption: 'Points of each layer under each criterion, adding up to its score',
  layer: 'Layer',
  total: 'Score',
  sortBy: 'Sort by',
  sortedBy: (column: string, isDescending: boolean) =>
    `Sorted by ${lowerFirst(column)}, ${isDescending ? 'highest' : 'lowest'} first.`,
  stackOrder: 'Table order',
  reasonsFor: (value: number, layer: string, criterion: string) =>
    `${figure(value)}: why, ${layer}, ${lowerFirst(criterion)}`,
  reasonsHeading: (layer: string, criterion: string, value: number) =>
    `${layer}, ${lowerFirst(criterion)}: ${figure(value)}`,
  nothing: 'Nothing in these answers bears on it: no points either way.',
  close: 'Close',
  more: (count: number) => (count === 1 ? '1 more layer' : `${count} more layers`),
  compare: 'Two side by side',
  compareLead: 'Choose any two layers.',
  first: 'First layer',
  second: 'Second layer',
  compareCaption: (first: string, second: string) => `${first} beside ${second}`,
  criterion: 'Criterion',
  difference: 'Difference',
  scale: 'Beyond the scale',
  scaleMeans: 'A score ends at 0 and at 100; what goes beyond is taken off here.',
} as const;
