import { listed, lowerFirst } from './result.ts';

/** Words of the page on how Layerwise decides. */
export const methodWords = {
  title: 'The method',
  lead: 'How Layerwise decides: every table, weight, gate and name, as the engine reads them, each with an id to quote and the sources it rests on.',
  short: {
    heading: 'In short',
    sentences: [
      'Answers raise needs: responsibilities that the feature has, each with a strength from 0 to 100.',
      'Layers carry needs, each to its own degree, and are a burden: slow to change, work to build and keep, dear to run, hard to leave.',
      'Gates hold a layer back until something is true, because without it the layer would do no good, or harm.',
      'All sets of layers are weighed. The one that carries the most for the least burden is today’s architecture; the one that work and waiting could open is the architecture to grow into.',
      'By hand: add up what your answers raise, read off which layer carries most of the strongest needs, strike the layers behind a gate that is not open, and leave out each layer that adds fewer points than it costs.',
    ],
  },
  filter: 'Search the rules',
  count: (shown: number, all: number) =>
    shown === all ? `All ${all} rules are shown.` : `${shown} of ${all} rules hold every word.`,
  none: 'No rule holds every word. Take one away.',
  group: (name: string, rules: number) => `${name} (${rules})`,
  sections: {
    reckoning: {
      heading: 'The reckoning',
      lead: 'What the engine does with the tables. No document says these rules; they are ours.',
    },
    needs: {
      heading: 'Needs, and what raises them',
      lead: 'Each need with the answers that raise it, and by how much. Several add up, to 100 at most.',
    },
    coverage: {
      heading: 'What each layer carries',
      lead: 'How much of each need a layer carries by itself, from 0 to 100, and what the situation adds or takes away.',
    },
    burden: {
      heading: 'Criteria and burdens',
      lead: 'The nine criteria of the trade-off table, and the points of burden of each layer under the four that are costs: the more, the worse.',
    },
    gates: {
      heading: 'Gates',
      lead: 'What must be true before a layer has its turn, with the exact condition. A gate whose questions do not apply stands open.',
    },
    verdicts: {
      heading: 'Stages and verdicts',
      lead: 'When a layer has its turn, and what an architecture is called. The names are tried in this order, and the first that fits is taken.',
    },
    practices: {
      heading: 'Practices around the layers',
      lead: 'What surrounds an architecture, each with the reasons that call for it. One reason is enough.',
    },
    sure: {
      heading: 'How sure, and what to ask next',
      lead: 'What the engine does with what is not known.',
    },
  },
  coverageTable: 'How much each layer carries of each need, before the situation changes it',
  burdenTable:
    'Points of burden of each layer under each criterion, before the situation changes them',
  need: 'Need',
  criterion: 'Criterion',
  nothing: '–',
  cell: (layer: string, row: string, figure: string) => `${figure}: ${layer}, ${lowerFirst(row)}`,
  layersPage: 'The page of',
  proven: {
    heading: 'What is proven',
    lead: 'Eight properties that must hold in every situation, each with the tests that try to break it: on situations drawn at random, half of them near the ones in which every gate is open, and on all situations of a small model. They run with every change.',
    tests: 'Proven by',
  },
  dispute: {
    heading: 'To dispute a rule',
    text: [
      'Each rule here has an id, which stays as it is. Open an issue in the repository of Layerwise, quote the id, and say which source the rule misreads or which case it decides wrongly.',
      'A rule that changes gets the model a new number. Links that were made before show both: the result as it was shared, and as it is today.',
    ],
    sources: 'The sources, and where they disagree',
    modes: 'What goes wrong, mode by mode',
  },
} as const;

/** Words of a single rule. */
export const ruleWords = {
  foot: (sources: number) =>
    sources === 0
      ? 'a rule of ours; dispute it'
      : `${sources === 1 ? '1 source' : `${sources} sources`}; dispute it`,
  ours: 'No document says so: the rule is ours.',
  dispute: (id: string) =>
    `To dispute it, open an issue in the repository of Layerwise that quotes “${id}”, and say which source it misreads or which case it decides wrongly.`,
  needMeans: (means: string) => `The feature must ${means}.`,
  needCounts: (criterion: string) => `Counts under “${lowerFirst(criterion)}”.`,
  raiseCounts: (criterion: string) =>
    `What this answer raises counts under “${lowerFirst(criterion)}”.`,
  answer: (question: string, label: string) => `${question}: “${label}”`,
  onlyWhile: 'Only while',
  while: 'While',
  shiftOf: (of: string) => `on ${of}`,
  fitsWhen: 'Fits when',
  because: 'Why it matters:',
  evidence: (phase: string) => `To open it (${lowerFirst(phase)}):`,
  harmful: 'Closed for good, it makes the layer one to avoid.',
  applies: 'Has a say only where',
  opens: 'Open when',
  never: 'Closed for good when',
  named: 'Named so when',
  called: 'Called for when',
  holdsWhen: 'Holds when',
  criteria: 'The nine criteria',
  verdicts: 'The names, in order',
  gatesBefore: (layers: readonly string[]) => `Before ${listed(layers.map(lowerFirst))}`,
  waysOf: (layer: string) => `Ways of ${lowerFirst(layer)}`,
} as const;
