/** Words of the stop: nothing left would change the verdict. */
export const doneWords = {
  title: 'Where the questions stop',
  working: {
    heading: 'Enough to see a result',
    lead: 'Looking whether anything you could still answer would change the verdict.',
  },
  telling: {
    heading: 'Some questions can still change the verdict',
    lead: (count: number) =>
      count === 1
        ? 'One question without an answer can still change it.'
        : `${count} questions without an answer can still change it.`,
    next: 'Answer the most telling one',
  },
  settled: {
    heading: 'Nothing you could still answer would change the verdict',
    complete: 'Every question has been asked.',
    lead: (isExact: boolean, open: number) =>
      `${open === 1 ? 'One question has' : `${open} questions have`} no answer. Layerwise tried ${isExact ? 'every way' : 'a thousand ways'} to fill in what is open, one option to a question, and came to the same verdict each time.`,
  },
  gaps: {
    heading: 'Only what you don’t know can still change the verdict',
    lead: (open: number) =>
      open === 0
        ? 'Every question has been asked. These you answered with “I don’t know”, and a better answer could tip the balance:'
        : 'No question that is left would change it. These you answered with “I don’t know”, and a better answer could tip the balance:',
  },
  result: 'See the result',
  anyway: (count: number) =>
    count === 1 ? 'Answer the last question anyway' : `Answer the other ${count} questions anyway`,
  check: 'Check your answers',
} as const;
