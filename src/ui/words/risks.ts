/** The failure modes. */
export const failureModeWords = {
  heading: 'Failure modes of this architecture',
  short: 'Failure modes',
  lead: 'What goes wrong with these layers, likeliest first for these answers.',
  empty: 'The catalogue has no failure mode for these layers.',
  likelihood: (base: number, added: number) =>
    added === 0
      ? `Likelihood ${base}: ${baseWord(base)} in general; these answers add nothing.`
      : `Likelihood ${base + added}: ${baseWord(base)} in general (${base}); these answers add ${added}.`,
  stageNext: 'Strikes only once the next layers are in.',
  looksLike: 'Looks like',
  earlySignal: 'Early signal',
  remedy: 'Remedy',
  owner: 'The work of',
  inCatalogue: 'In the catalogue',
  subject: (mode: string) => `: ${mode}`,
  more: (count: number) => (count === 1 ? '1 more, less likely' : `${count} more, less likely`),
} as const;

function baseWord(base: number): string {
  if (base >= 3) return 'usual';
  return base === 2 ? 'not uncommon' : 'rare';
}
