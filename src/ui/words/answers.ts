import type { PriorityLevel } from '../../core/burden.ts';
import { listed } from './result.ts';

const weighs: Record<PriorityLevel, string> = {
  low: 'counts half',
  normal: 'counts as usual',
  high: 'counts double',
};

/** The answers. */
export const answersWords = {
  heading: 'Your answers',
  sharedHeading: 'The answers behind this result',
  lead: 'Change any of them: the others stay.',
  sharedLead: 'They came with the link. Make them your own to change them.',
  caption: 'Questions and answers',
  restCaption: 'The other questions and answers',
  more: (count: number) => `${count} more answers`,
  openCaption: 'Questions not answered',
  openOnes: (count: number) =>
    count === 1
      ? 'The unknown one, with what it would change'
      : `The ${count} unknown ones, each with what it would change`,
  grades: { measured: 'measured', observed: 'observed', guessed: 'a guess' },
  columns: { question: 'Question', answer: 'Answer', change: 'Change' },
  unknowns: (count: number) =>
    count === 0
      ? 'None is unknown.'
      : `${count === 1 ? 'One is' : `${count} are`} unknown, and counted as unknown, never as a middle answer.`,
  /** What an unknown would change. */
  alone: (verdicts: readonly string[], more: number, share: string) => {
    const others = more > 0 ? [`${more} more`] : [];
    return `Alone: ${listed([...verdicts.map((name) => `“${name}”`), ...others])}. Matters in ${share} of 100 ways.`;
  },
  together: (share: string) => `Matters only together with others, in ${share} of 100 ways.`,
  settled: (isProven: boolean) =>
    isProven ? 'Can change nothing any more.' : 'Changed nothing in any way tried.',
  weighing: 'Weighed otherwise than usual',
  weighs: (criterion: string, level: PriorityLevel) => `${criterion}: ${weighs[level]}`,
} as const;
