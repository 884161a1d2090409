/** Words of the page on which answers are checked. */
export const checkWords = {
  title: 'Check your answers',
  lead: (answered: number, total: number) =>
    `You have answered ${answered} of ${total} questions. The rest count as unknown, which is allowed: unknowns never make the result look surer.`,
  empty: 'You have not answered anything yet.',
  begin: 'Start with what hurts',
  result: 'See the result',
  next: 'Answer the next open question',
  change: 'Change',
  answer: 'Answer',
  subject: (question: string) => `: ${question}`,
  unknown: 'I don’t know',
  unanswered: 'Not answered yet',
  notApplicable: 'Doesn’t apply',
  remove: 'Delete all answers',
} as const;
