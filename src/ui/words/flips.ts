import type { Change } from '../panels/changes.ts';
import { listed, lowerFirst } from './result.ts';

const quoted = (labels: readonly string[]) => listed(labels.map((label) => `“${label}”`));

/** The names of two verdicts. */
export interface Names {
  readonly now: string;
  readonly target: string;
}

/** Two verdicts in a phrase; with what was shown before, also what of it stays. */
export function namesOf(before: Names | undefined, { now, target }: Names): string {
  if (now === target) return `${now}, now and later`;
  const then = `then ${lowerFirst(target)}`;
  return before?.now === now ? `${now} now, as it is, ${then}` : `${now} now, ${then}`;
}

/** What would change the verdict. */
export const flipWords = {
  heading: 'What would change this',
  lead: (size: number) =>
    size === 2
      ? 'No single answer would. Each of these pairs would, and nothing smaller does.'
      : 'Each of these answers, by itself, would change the verdict.',
  tryOne: 'Try one: your own answers stay as they are until you keep it.',
  readOnly: 'Each of these would have changed the verdict, by the rules it was shared under.',
  working: 'Trying every other answer…',
  none: 'Nothing would: no answer, and no pair of answers, leads to another verdict.',
  wouldBecome: 'Would become',
  /** Where a group of changes leads. */
  becomes: (before: Names, after: Names) => `${namesOf(before, after)}, if`,
  leftOpen: 'left open today',
  today: (answer: string) => `today: ${answer}`,
  /** What the answer would have to be; continues after the name of the question. */
  change: ({ kind, labels }: Pick<Change, 'kind' | 'labels'>) => {
    if (kind === 'added') return `${quoted(labels)} as well`;
    return kind === 'dropped' ? `no longer ${quoted(labels)}` : quoted(labels);
  },
  tryIt: 'Try it',
  tryWhat: (changes: string) => `Try it: ${changes}`,
  named: (question: string, change: string) => `${question}: ${change}`,
  together: (changes: readonly string[]) => listed(changes),
  moreQuestions: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
  moreGroups: (count: number) =>
    count === 1 ? '1 more verdict within reach' : `${count} more verdicts within reach`,
} as const;

/** A change that is being tried. */
export const trialWords = {
  trying: (changes: string) => `You are trying: ${changes}.`,
  safe: 'Your saved answers are as they were.',
  undo: 'Undo',
  keep: 'Keep it',
  begun: (verdict: string) => `With this change: ${verdict}.`,
  undone: (verdict: string) => `Undone. Again: ${verdict}.`,
  kept: (verdict: string) => `Kept. Your answers now say: ${verdict}.`,
} as const;
