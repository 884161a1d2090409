/** Words of the worked scenarios. */
export const scenarioWords = {
  title: 'Worked scenarios',
  lead: 'Situations that the documents themselves describe, answered question by question. Opening one shows its whole result and leaves your own answers alone; from there you can make it yours and change what is different.',
  open: 'Open the result',
  subject: (name: string) => `: ${name}`,
  says: 'What the document says',
  outcome: (now: string, target: string) => `${now}, then ${target}`,
  none: 'There are no scenarios yet.',
} as const;
