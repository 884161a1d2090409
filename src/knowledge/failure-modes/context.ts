import type { FailureMode } from '../schema.ts';

/** What goes wrong with knowledge put whole into the window. */
export const contextFailures: readonly FailureMode[] = [
  {
    id: 'window-stuffed',
    name: 'The window is stuffed beyond what is useful',
    strikes: ['context'],
    looksLike:
      'The answer is in the context, and the model misses it or mixes it with its neighbour.',
    earlySignal:
      'Accuracy on the same questions is higher with the relevant pages alone than with everything.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['ignores-evidence'] },
        by: 2,
        because: 'The right source is in the prompt today and the answer is still wrong.',
      },
      {
        when: { question: 'prompt-size', is: ['long'] },
        by: 1,
        because: 'Long instructions share the window with the knowledge.',
      },
    ],
    remedy:
      'Cut what no question needs, order the rest by use, and compress it; if it still drowns, select by retrieval.',
    owner: 'context',
    claims: ['d1-10', 'd4-25', 'd1-90'],
  },
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
    claims: ['d0-53', 'd1-83', 'd3-28'],
  },
  {
    id: 'context-paid-each-time',
    name: 'All the knowledge is paid for on every request',
    strikes: ['context'],
    looksLike:
      'The bill and the wait grow with every page added, whether a request needs it or not.',
    earlySignal: 'Tokens sent per request grow from month to month while tokens written do not.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
        by: 2,
        because: 'At your volume every token is multiplied many times over.',
      },
      {
        when: { question: 'latency', is: ['tight', 'interactive'] },
        by: 1,
        because: 'Somebody, or something, waits while the window is read.',
      },
      {
        when: { question: 'failures', is: ['too-slow-or-costly'] },
        by: 1,
        because: 'Speed or cost is a failure already.',
      },
    ],
    remedy:
      'Put the unchanging part first and cache it, measure cost for each successful task, and set the figure at which you move to retrieval.',
    owner: 'context',
    claims: ['d1-62', 'd1-135'],
  },
  {
    id: 'context-outgrown',
    name: 'The knowledge outgrows the window',
    strikes: ['context'],
    looksLike: 'Somebody trims the text to make it fit, and with it the page that mattered.',
    earlySignal: 'The knowledge takes more than half of the window (our suggestion), and grows.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'maturity', is: ['scale'] },
        by: 1,
        because: 'A growing product brings more to know.',
      },
      {
        when: { question: 'freshness', is: ['quarterly', 'weekly', 'live'] },
        by: 1,
        because: 'Each change tends to add more than it removes.',
      },
    ],
    remedy:
      'Count tokens at each release, and prepare retrieval over the same text before the limit is reached.',
    owner: 'context',
    claims: ['d3-35', 'd1-36', 'd1-122'],
  },
];
