/** The experiments that settle what is unknown. */
export const testCardWords = {
  heading: 'What to find out',
  lead: 'Each unknown that still matters, as a small experiment, the most telling first, with what its outcomes would decide.',
  working: 'Looking for the unknowns that matter…',
  none: 'Nothing left unknown can change the verdict.',
  noneProven: 'Every way of filling the gaps was tried.',
  noneSeen: 'In none of the ways of filling the gaps that were tried did an answer change it.',
  allKnown: 'Every question is answered: nothing is left to find out.',
  minutes: (minutes: number) => {
    if (minutes < 60) return `${minutes} minutes`;
    const halves = Math.round(minutes / 30);
    if (halves === 2) return '1 hour';
    return halves % 2 === 0 ? `${halves / 2} hours` : `${(halves - 1) / 2}½ hours`;
  },
  settles: (question: string) => `, to settle “${question}”`,
  sways: (share: string) => `Some answer changes a verdict in ${share} of 100 ways.`,
  becomes: (verdicts: string) => `${verdicts}, if this is what you see:`,
  means: (label: string) => `(${label})`,
  unchanged: (count: number, all: number) => {
    if (count === all) return 'What to look for: by itself no outcome changes the verdict';
    return count === 1
      ? '1 outcome that by itself changes nothing'
      : `${count} outcomes that by themselves change nothing`;
  },
  answer: 'Answer it',
  answerWhat: (question: string) => `Answer it: ${question}`,
  more: (count: number) => (count === 1 ? '1 more experiment' : `${count} more experiments`),
  all: (count: number) => (count === 1 ? 'The experiment' : `All ${count} experiments`),
  together: (count: number) =>
    count === 1
      ? '1 more that matters only together with other answers'
      : `${count} more that matter only together with other answers`,
  togetherOnly: 'No unknown changes the verdict by itself; together with others each of these can.',
} as const;
