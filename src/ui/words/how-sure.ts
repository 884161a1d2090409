import { number } from '../../share/numbers.ts';
import { firmnessWords, giveOrTake, type NamedShare, ofHundred } from './firmness.ts';
import { listed, lowerFirst } from './result.ts';

const named = ({ name, ...share }: NamedShare) => `${lowerFirst(name)} in ${ofHundred(share)}`;

/** How many verdicts a sentence names before it says “others”. */
const inASentence = 3;

/** What the rules are made of, as numbers. */
export interface Rules {
  readonly isExact: boolean;
  readonly completions: number;
  readonly standardError: number;
  readonly mostEnumerated: number;
  /** How often an answer of each grade is doubted, out of 100. */
  readonly doubt: Readonly<Record<'guessed' | 'observed' | 'measured', number>>;
  readonly firmFrom: number;
  readonly tieBand: number;
}

const percent = (share: number) => String(Math.round(share * 100));

/** How sure the result is. */
export const howSureWords = {
  heading: 'How sure',
  lead: 'What the verdict would be in each way that the unknowns, and the answers in doubt, could turn out.',
  stages: { now: 'Now', target: 'Grow into' },
  sentence: (stage: 'now' | 'target', shares: readonly NamedShare[], ways: string) => {
    const rest = shares.slice(inASentence);
    const others = rest.length > 0 ? ['something else in the rest'] : [];
    const start =
      stage === 'now' ? `Of 100 ${ways}, today’s verdict is` : 'The one to grow into is';
    const [only] = shares;
    if (only !== undefined && shares.length === 1)
      return `${start} ${lowerFirst(only.name)} in all.`;
    return `${start} ${listed([...shares.slice(0, inASentence).map(named), ...others])}.`;
  },
  moves: (question: string, share: string) =>
    `Nothing left open moves it more than “${question}”: in ${share} of 100 ways some answer to it changes a verdict.`,
  movesNothing: (unknowns: number, isProven: boolean) => {
    if (unknowns === 0) return 'Nothing is left open.';
    return isProven
      ? 'Nothing left open can move it.'
      : 'Nothing left open moved it in any of the ways tried.';
  },
  title: 'The spread of verdicts',
  row: (stage: string, shares: readonly NamedShare[]) =>
    `${stage}: ${listed(shares.map(({ name, ...share }) => `${name} ${ofHundred(share)} of 100`))}.`,
  shown: 'shown',
  caption: 'In how many ways of 100 each verdict comes out',
  columns: { verdict: 'Verdict', now: 'Now', target: 'Grow into' },
  never: '–',
  tornado: 'What moves it most',
  open: 'Left open: in how many ways of 100 some answer changes a verdict',
  given: 'Answered: how many of the other answers would change a verdict',
  rest: (caption: string) => `${caption}, the rest`,
  question: 'Question',
  waysOf100: 'Ways of 100',
  otherAnswers: 'Other answers',
  ofOthers: (turning: number, others: number) => `${turning} of ${others}`,
  more: (count: number) => (count === 1 ? '1 more question' : `${count} more questions`),
  how: 'How this is counted',
  rules: (rules: Rules): readonly string[] => {
    const { isExact, completions, standardError, mostEnumerated, doubt, firmFrom, tieBand } = rules;
    return [
      'A question left open is answered with each of its options, all equally likely; where several may be chosen, with one of them.',
      `An answer that is a guess is doubted in ${doubt.guessed} of 100 ways and answered anew; an observation in ${doubt.observed}; a measurement, and an answer without a grade, ${doubt.measured === 0 ? 'never' : `in ${doubt.measured}`}.`,
      'What you weigh is known only roughly: each burden counts a quarter less, as given, or a quarter more (±25%).',
      isExact
        ? `There are ${number(completions)} ways, and every one was decided: no sampling error.`
        : `There are more than ${number(mostEnumerated)} ways, so ${number(completions)} were drawn, the same ones for the same answers everywhere. The standard error of a figure is at most ${giveOrTake(standardError)}.`,
      'What hangs on an open question is tried in every way where there are few, else in at least 100: give or take 5 of 100.',
      firmnessWords.thresholds(percent(firmFrom), percent(tieBand)),
      'The verdict that is shown counts no unknown as an answer, so another may win in more ways than it does.',
    ];
  },
  working: 'Counting the ways…',
} as const;
