import type { FailureMode } from '../schema.ts';

/** What goes wrong with knowledge put whole into the window. */
export const contextFailures: readonly FailureMode[] = [
  {
    id: 'context-copy-outdated',
    name: 'The text in the prompt is last month’s',
    strikes: ['context'],
    looksLike: 'Answers follow a version of the document that has since been replaced.',
    earlySignal: 'The date of the text in the prompt is older than the last change of its source.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'freshness', is: ['weekly', 'live'] },
        by: 2,
        because: 'Your facts change weekly or faster, and a copy does not.',
      },
      {
        when: { question: 'freshness', is: ['quarterly'] },
        by: 1,
        because: 'Facts that change a few times a year are easily forgotten in a copy.',
      },
      {
        when: { question: 'sources', is: ['messy'] },
        by: 1,
        because: 'Where sources contradict each other, it is unclear which one to copy.',
      },
    ],
    remedy:
      'Build the text from its source at each release, stamp it with a date, and fail the build when the source is newer.',
    owner: 'context',
    claims: ['d1-7', 'd1-83', 'd3-28'],
  },
  {
    id: 'window-stuffed',
    name: 'The window is stuffed beyond what is useful',
    strikes: ['context', 'rag'],
    looksLike:
      'More was added to be safe, and answers became longer, slower and worse: the decisive line is there and is missed.',
    earlySignal:
      'The share of right answers does not fall, or even rises, when half of the text is left out.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['ignores-evidence'] },
        by: 2,
        because: 'The right source is in the prompt today and the answer is still wrong.',
      },
      {
        when: { question: 'latency', is: ['tight'] },
        by: 1,
        because: 'Each line read takes time you do not have.',
      },
      {
        when: { question: 'prompt-size', is: ['long'] },
        by: 1,
        because: 'Long instructions share the window with the knowledge.',
      },
    ],
    remedy:
      'Cut what no question needs and compress the rest. With retrieval, search wide, rerank, and pass on only the few passages that earn it; set their number by measurement.',
    owner: 'reranking',
    claims: ['d1-10', 'd1-94', 'd1-110', 'd4-25'],
  },
];
