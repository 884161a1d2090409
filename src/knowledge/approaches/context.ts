import type { Approach } from '../schema.ts';
import { knowledgeFits, taskNamed } from '../gates.ts';

/** The needed knowledge, whole, in the context window. */
export const context: Approach = {
  id: 'context',
  name: 'Context',
  summary:
    'All the knowledge the task needs stands in the context window of each request; nothing is searched.',
  waitsForTask: true,
  worksWhen: [
    {
      text: 'The knowledge is small enough to be given whole.',
      claims: ['d3-34', 'd3-35'],
    },
    { text: 'It is needed only for the moment.', claims: ['d2-18'] },
  ],
  failsWhen: [
    { text: 'The window holds more than helps.', claims: ['d1-10', 'd1-94', 'd1-57'] },
    {
      text: 'Volume, latency or long prompts make each token count.',
      claims: ['d1-62', 'd1-135', 'd1-74'],
    },
  ],
  covers: {
    'private-knowledge': {
      level: 100,
      because: 'What fits can be given whole, so no search can miss it.',
      claims: ['d3-34', 'd3-35', 'd3-28'],
    },
    'current-facts': {
      level: 60,
      because: 'Replacing the text brings the facts up to date, as long as somebody does.',
      claims: ['d3-28', 'd3-35'],
    },
    traceability: {
      level: 40,
      because: 'What the model was given can be inspected, though not which part it used.',
      claims: ['d3-31'],
    },
    'domain-method': {
      level: 20,
      because: 'A written method can be put before the model as it stands today.',
      claims: ['d3-28', 'd0-102'],
    },
  },
  coverageShifts: [
    {
      id: 'text-outdated-weekly',
      needs: ['current-facts'],
      when: { question: 'freshness', is: ['weekly', 'live'] },
      by: -20,
      because: 'Facts that change weekly or faster outrun a text kept by hand.',
      claims: ['d1-83', 'd1-7'],
    },
  ],
  burden: {
    'speed-of-change': {
      points: 0,
      because: 'Edit the text, and the next request has it.',
      claims: ['d3-28', 'd3-35'],
    },
    effort: {
      points: 1,
      because: 'A text to keep, and nothing to build.',
      claims: ['d3-35', 'd3-34'],
    },
    'run-cost': {
      points: 2,
      because: 'All of it is sent, and paid for, with each request.',
      claims: ['d1-62', 'd1-135'],
    },
    portability: {
      points: 0,
      because: 'It works with any model whose window is large enough.',
      claims: ['d3-34', 'd3-28'],
    },
  },
  burdenShifts: [
    {
      id: 'context-at-volume',
      criterion: 'run-cost',
      when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
      by: 3,
      because: 'At your volume, sending everything each time adds up.',
      claims: ['d1-62', 'd1-135'],
    },
    {
      id: 'context-when-tight',
      criterion: 'run-cost',
      when: { question: 'latency', is: ['tight'] },
      by: 2,
      because: 'A full window takes longer to read than you can wait.',
      claims: ['d1-74', 'd1-62'],
    },
    {
      id: 'context-is-the-cost',
      criterion: 'run-cost',
      when: {
        all: [
          { question: 'failures', is: ['too-slow-or-costly'] },
          { question: 'tried', is: ['long-context'] },
        ],
      },
      by: 6,
      because: 'The knowledge is in the prompt already, and speed or cost is the complaint.',
      claims: ['d1-62', 'd1-135'],
    },
  ],
  gates: [taskNamed, knowledgeFits],
};
