/** Words for answers that contradict each other. */
export const conflictWords = {
  heading: (count: number) =>
    count === 1
      ? 'Two of your answers can hardly both be true'
      : 'Some of your answers can hardly all be true',
  flagged: 'This and another of your answers can hardly both be true:',
  sharedHeading: 'Some of these answers can hardly all be true',
  lead: 'The result takes each at its word. Look again before you act on it.',
  check: (question: string) => `Check first: ${question}.`,
  change: (question: string) => `Look again at “${question}”`,
} as const;
