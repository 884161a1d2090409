import type { Approach } from '../schema.ts';
import { systemCallable, taskNamed } from '../gates.ts';

/** Functions the model may call: look up, compute, act. */
export const tools: Approach = {
  id: 'tools',
  name: 'Tools',
  summary: 'The model calls functions that look up records, compute, or act on other systems.',
  waitsForTask: true,
  worksWhen: [
    {
      text: 'The answer is state: balances, prices, stock, the chain as it is now.',
      claims: ['d0-22', 'd0-156', 'd1-89'],
    },
    { text: 'The answer is a record or a figure to compute.', claims: ['d0-22', 'd0-53'] },
    { text: 'The feature has to act, not only to tell.', claims: ['d0-22'] },
  ],
  failsWhen: [
    { text: 'The systems can not be called by a program.', claims: ['d0-22', 'd0-53'] },
    {
      text: 'Their interfaces change often under a habit learnt for the old ones.',
      claims: ['d0-76'],
    },
  ],
  covers: {
    'live-state': {
      level: 100,
      because:
        'A call reads the state as it is and computes over all records, not over those that happened to be found.',
      claims: ['d0-22', 'd0-53', 'd0-156', 'd0-105'],
    },
    'current-facts': {
      level: 80,
      because: 'An API or a search answers with what holds now.',
      claims: ['d0-81', 'd0-53', 'd0-148'],
    },
    'private-knowledge': {
      level: 20,
      because: 'A system can be asked for its records, not for what stands in documents elsewhere.',
      claims: ['d0-53', 'd0-22'],
    },
    traceability: {
      level: 60,
      because: 'Each call can be logged and shown.',
      claims: ['d0-22', 'd0-24'],
    },
    'access-control': {
      level: 60,
      because: 'A call can be made with the rights of the person who asks.',
      claims: ['d1-86', 'd0-22'],
    },
    'tool-discipline': {
      level: 60,
      because: 'Fixed tools in a narrow workflow leave less to get wrong.',
      claims: ['d0-75', 'd2-32'],
    },
  },
  coverageShifts: [
    {
      id: 'state-is-the-fact',
      needs: ['current-facts'],
      when: { question: 'freshness', is: ['live'] },
      by: 20,
      because: 'Where the facts are live state, asking the system is asking for the fact.',
      claims: ['d0-81', 'd0-156', 'd1-89'],
    },
  ],
  burden: {
    'speed-of-change': {
      points: 1,
      because: 'A changed interface means a changed tool.',
      claims: ['d0-76'],
    },
    effort: {
      points: 4,
      because: 'Interfaces to open, secure, describe and test.',
      claims: ['d0-22'],
    },
    'run-cost': {
      points: 1,
      because: 'A second turn for each call.',
      claims: ['d0-12', 'd1-135'],
    },
    portability: {
      points: 0,
      because: 'The systems are yours, whichever model calls them.',
      claims: ['d0-22'],
    },
  },
  burdenShifts: [
    {
      id: 'systems-open',
      criterion: 'effort',
      when: { question: 'systems', is: ['callable'] },
      by: -1,
      because: 'There is an interface to call already.',
      claims: ['d0-22'],
    },
    {
      id: 'calls-when-tight',
      criterion: 'run-cost',
      when: { question: 'latency', is: ['tight'] },
      by: 1,
      because: 'Each call costs a turn.',
      claims: ['d0-12', 'd1-135'],
    },
    {
      id: 'calls-at-stake',
      criterion: 'effort',
      when: { question: 'stakes', is: ['regulated'] },
      by: 1,
      because: 'What acts on regulated ground needs permissions, limits and a log.',
      claims: ['d1-109', 'd0-24'],
    },
  ],
  gates: [taskNamed, systemCallable],
};
