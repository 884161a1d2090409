import type { GateStatus } from '../../core/gates.ts';
import { figure, listed, lowerFirst, points, sharedWords } from './result.ts';

/** Why the layers of the architecture are in it. */
export const whyWords = {
  heading: 'Why this',
  lead: 'What each layer of today’s architecture adds to the others, and what it costs. A decisive need carried whole is worth 50 points.',
  always: 'It is in every architecture.',
  sums: (total: number) => `How its score of ${total} adds up`,
  caption: (layer: string, total: number) => `What ${layer} scores alone, adding up to ${total}`,
  columns: { criterion: 'Criterion', points: 'Points', because: 'Because', sources: 'Sources' },
  total: 'Sum',
  outOf: 'of 100',
} as const;

/** Why the other layers are not in today's architecture. */
export const whyNotWords = {
  heading: 'Why not the others',
  lead: 'What holds each of the other layers back. A layer may score well alone and still add nothing here, because another already carries the need.',
  empty: 'No layer is left out: every one has earned its place.',
  next: (gain: number, burden: number) =>
    `In the architecture to grow into it adds ${points(gain)} and costs ${figure(burden)}.`,
  left: (gain: number, burden: number) =>
    `In today’s architecture it would add ${points(gain)} and cost ${figure(burden)}.`,
  shut: (gate: string) => `Its gate “${gate}” is closed, and no work opens it.`,
  inFull: 'The reasons, line by line',
  more: (names: readonly string[]) => `And ${listed(names)}`,
  tooDear: 'it would add no more than it costs',
  held: 'a gate that work can not open is closed',
  elsewhere: 'what comes next does without it',
} as const;

/** The lines of an account. */
export const ledgerWords = {
  more: 'What, and by which answers',
  account: 'What speaks for it and against it',
  carries: (need: string) => `Carries ${lowerFirst(need)} better than the rest would.`,
  would: (need: string) => `Would carry ${lowerFirst(need)} better than the rest.`,
  noNeed: 'Nothing in these answers asks for what it carries.',
  gate: (status: GateStatus, name: string) =>
    `${sharedWords.gateStatuses[status]} gate: ${lowerFirst(name)}.`,
  opensWith: (evidence: string) => `To open it: ${lowerFirst(evidence)}`,
  never: 'No work or waiting opens it while that answer stands.',
  covered: (need: string, by: string, more: number) =>
    more === 0
      ? `${need}: ${by} carries it at least as well.`
      : `${need}: ${by} carries most of it.`,
  burden: 'What it costs.',
  noBurden: 'Next to nothing.',
  net: (net: number) => (net > 0 ? 'more with it than without' : 'no more with it than without'),
} as const;
