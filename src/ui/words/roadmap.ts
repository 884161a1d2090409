import type { Phase } from '../../knowledge/schema.ts';

const phases: Record<Phase, string> = {
  'this-week': 'This week',
  'this-month': 'This month',
  'this-quarter': 'This quarter',
  // oxlint-disable-next-line unicorn/no-thenable -- the name of a phase; nothing awaits it
  then: 'Then',
};

/** The roadmap. */
export const roadmapWords = {
  heading: 'Roadmap',
  lead: 'Steps in order, each with the test that says it is done.',
  empty: 'No step applies to these answers.',
  phases,
  more: (rest: readonly Phase[]) => rest.map((phase) => phases[phase]).join('; '),
  exit: 'Done when',
  gateName: (gate: string) => `Open the gate “${gate}”`,
  today: 'Today',
  waiting: 'Waiting for it',
  moreItems: (count: number) => `${count} more steps`,
  moreAgain: (count: number) => `${count} more reasons`,
  again: 'When to look again',
  againEmpty: 'Nothing in these answers calls for a date.',
} as const;
