import type { GateStatus } from '../../core/gates.ts';
import type { Measure, Phase } from '../../knowledge/schema.ts';
import type { StageId } from '../../knowledge/vocabulary.ts';

const minus = '\u2212';

/** A whole number as it is printed: with a true minus sign. */
export function figure(value: number): string {
  return value < 0 ? `${minus}${-value}` : String(value);
}

/** A number that is added: always with its sign, except nought. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : figure(value);
}

/** Names as a sentence lists them. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function points(value: number): string {
  return `${figure(value)} ${Math.abs(value) === 1 ? 'point' : 'points'}`;
}

/** Text as it continues a sentence; an abbreviation keeps its capitals. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const stages: Record<StageId, { readonly name: string; readonly means: string }> = {
  now: { name: 'Now', means: 'in today’s architecture, and it stays' },
  interim: { name: 'For now', means: 'in today’s architecture, until a later layer takes over' },
  next: { name: 'Next', means: 'to follow once its gates are open' },
  'not-needed': { name: 'Not needed', means: 'it would add no more than it costs' },
  avoid: { name: 'Avoid', means: 'behind a gate that stays closed it would do harm' },
};

const gateStatuses: Record<GateStatus, string> = {
  open: 'Open',
  closed: 'Closed',
  unknown: 'Unknown',
};

/** Words that several panels share. */
export const sharedWords = {
  stages,
  gateStatuses,
  unknown: 'unknown',
  notApplicable: 'does not apply',
  answered: (question: string, answer: string) => `${question}: ${answer}`,
  unknownAnswer: (question: string) => `${question}: not answered`,
  yourAnswers: 'Because of these answers',
  change: 'Change',
  changeWhat: (question: string) => `Change: ${question}`,
  score: (total: number) => `scores ${total} of 100 alone`,
  cap: 'A need counts at most in full, however many answers raise it.',
  scale: 'The scale ends at 0 and at 100.',
  readiness: 'Every layer starts with ten points; each gate that is not open takes some away.',
  none: 'None.',
} as const;

/** The page around the panels. */
export const resultWords = {
  title: 'Result',
  contents: 'On this page',
  loading: 'Reading the answers…',
} as const;

/** The first panel. */
export const verdictWords = {
  heading: (now: string, target: string) =>
    now === target ? now : `${now}, then ${lowerFirst(target)}`,
  now: 'Now',
  target: 'Grow into',
  same: 'The same layers as today.',
  sameWith: (layers: readonly string[], without: readonly string[]) => {
    const parts = [
      ...(layers.length > 0 ? [`${listed(layers)} added once the gates are open`] : []),
      ...(without.length > 0 ? [`${listed(without)} taken out again`] : []),
    ];
    return `The same as today, with ${parts.join(' and ')}.`;
  },
  layersNow: 'Layers now',
  layersLater: 'Layers later',
  firmness: 'How firm',
  tie: (difference: string) =>
    `In points it is a tie: the next best set of layers (${difference}) is worth exactly as much, and this one is cheaper or easier to undo.`,
  notFirm: 'It rests on no answer yet.',
  difference: (added: readonly string[], dropped: readonly string[]) => {
    if (added.length === 0) return `the same without ${listed(dropped)}`;
    if (dropped.length === 0) return `the same with ${listed(added)}`;
    return `${listed(added)} in place of ${listed(dropped)}`;
  },
  unknowns: 'Still unknown',
  allKnown: 'Nothing: every question is answered.',
  allUnknown:
    'Everything: no question is answered yet, so this is what holds for anybody. Start with what goes wrong today.',
  someUnknown: (count: number, total: number, first: readonly string[]) => {
    const more = count - first.length;
    const names = more > 0 ? `${first.join(', ')} and ${more} more` : listed(first);
    return `${count} of ${total} questions: ${names}.`;
  },
  answer: 'Answer them',
  shared: 'You are looking at a shared result; your own answers are untouched.',
  sharedLabel: 'Shared result',
  keep: 'Edit a copy',
  back: 'Back to mine',
} as const;

/** The drawing of the stack. */
export const stackWords = {
  heading: 'The stack',
  lead: 'Each layer with the needs it carries, from the model upwards. A bar is as long as the need matters; what is filled of it is carried.',
  surface: 'nearest the person who asks',
  model: 'The model',
  ground: 'nearest the weights',
  alone: 'Nothing in the answers asks for another layer yet.',
  nothing: 'Carries no need better than the others do.',
  waits: (closed: readonly string[], unknown: readonly string[]) =>
    [
      closed.length > 0 ? `Closed: ${closed.join(' · ')}.` : '',
      unknown.length > 0 ? `Unknown: ${unknown.join(' · ')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
  free: 'No gate is closed: it follows when a task is defined.',
  share: (level: number) => `${level} %`,
  around: 'Around it all',
  title: (now: readonly string[], next: readonly string[]) =>
    next.length === 0
      ? `The stack: ${listed(now)} now.`
      : `The stack: ${listed(now)} now; ${listed(next)} next.`,
  described: (name: string, stage: string, carries: readonly string[], waits: string) =>
    `${name}, ${lowerFirst(stage)}: ${carries.length > 0 ? `carries ${listed(carries)}` : 'carries no need'}.${waits === '' ? '' : ` ${waits}`}`,
  carried: (name: string, level: number) => `${lowerFirst(name)} (${level} %)`,
  practices: (names: readonly string[]) => `Around it: ${listed(names)}.`,
  asTable: 'The same as a table',
  caption: 'Layers of the architecture, from the top down',
  columns: { layer: 'Layer', turn: 'Turn', carries: 'Carries', waits: 'Waits for' },
  strength: (name: string, strength: number, level: number) =>
    `${name}: ${level} % of a need of strength ${strength}`,
  nothingAwaited: 'Nothing',
} as const;

/** Why the layers of the architecture are in it. */
export const whyWords = {
  heading: 'Why this',
  lead: 'What each layer of today’s architecture adds to the others, and what it costs. A decisive need carried whole is worth 50 points.',
  always: 'It is in every architecture.',
  sums: (total: number) => `How its score of ${total} adds up`,
  caption: (layer: string, total: number) => `What ${layer} scores alone, adding up to ${total}`,
  columns: { criterion: 'Criterion', points: 'Points', because: 'Because', sources: 'Sources' },
  total: 'Sum',
  outOf: 'of 100',
} as const;

/** Why the other layers are not in today's architecture. */
export const whyNotWords = {
  heading: 'Why not the others',
  lead: 'What holds each of the other layers back. A layer may score well alone and still add nothing here, because another already carries the need.',
  empty: 'No layer is left out: every one has earned its place.',
  next: (gain: number, burden: number) =>
    `In the architecture to grow into it adds ${points(gain)} and costs ${figure(burden)}.`,
  left: (gain: number, burden: number) =>
    `In today’s architecture it would add ${points(gain)} and cost ${figure(burden)}.`,
  shut: (gate: string) => `Closed, and no work opens it: ${lowerFirst(gate)}.`,
  inFull: 'The reasons, line by line',
  more: (names: readonly string[]) => `And ${listed(names)}`,
  tooDear: 'it would add no more than it costs',
  held: 'a gate that work can not open is closed',
  elsewhere: 'what comes next does without it',
} as const;

/** The lines of an account. */
export const ledgerWords = {
  account: 'What speaks for it and against it',
  carries: (need: string) => `Carries ${lowerFirst(need)} better than the rest would.`,
  would: (need: string) => `Would carry ${lowerFirst(need)} better than the rest.`,
  noNeed: 'Nothing in these answers asks for what it carries.',
  gate: (status: GateStatus, name: string) => `${gateStatuses[status]} gate: ${lowerFirst(name)}.`,
  opensWith: (evidence: string) => `To open it: ${lowerFirst(evidence)}`,
  never: 'No work or waiting opens it while that answer stands.',
  covered: (need: string, by: string, more: number) =>
    more === 0
      ? `${need}: ${by} carries it at least as well.`
      : `${need}: ${by} carries most of it.`,
  burden: 'What it costs.',
  noBurden: 'Next to nothing.',
  net: (net: number) => (net > 0 ? 'more with it than without' : 'no more with it than without'),
} as const;

/** The trade-off table. */
export const tradeOffWords = {
  heading: 'Trade-offs',
  lead: 'Every layer, as it would do alone, by the nine criteria. Choose a figure for its reasons; choose a column’s name to sort by it.',
  caption: 'Points of each layer under each criterion, adding up to its score',
  layer: 'Layer',
  total: 'Score',
  sortBy: 'Sort by',
  sortedBy: (column: string, isDescending: boolean) =>
    `Sorted by ${lowerFirst(column)}, ${isDescending ? 'highest' : 'lowest'} first.`,
  stackOrder: 'Table order',
  reasonsFor: (value: number, layer: string, criterion: string) =>
    `${figure(value)}: why, ${layer}, ${lowerFirst(criterion)}`,
  reasonsHeading: (layer: string, criterion: string, value: number) =>
    `${layer}, ${lowerFirst(criterion)}: ${figure(value)}`,
  nothing: 'Nothing in these answers bears on it: no points either way.',
  close: 'Close',
  more: (count: number) => (count === 1 ? '1 more layer' : `${count} more layers`),
  compare: 'Two side by side',
  compareLead: 'Choose any two layers.',
  first: 'First layer',
  second: 'Second layer',
  compareCaption: (first: string, second: string) => `${first} beside ${second}`,
  criterion: 'Criterion',
  difference: 'Difference',
  scale: 'Beyond the scale',
  scaleMeans: 'A score ends at 0 and at 100; what goes beyond is taken off here.',
} as const;

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
  more: (count: number) => (count === 1 ? '1 more, less likely' : `${count} more, less likely`),
} as const;

function baseWord(base: number): string {
  if (base >= 3) return 'usual';
  return base === 2 ? 'not uncommon' : 'rare';
}

/** The gates. */
export const readinessWords = {
  heading: 'Readiness',
  lead: 'Each gate of each layer: what must be true first, whether it is, and the evidence that would open it.',
  gatesOpen: (open: number, all: number) =>
    open === all ? 'every gate is open' : `${open} of ${all} gates open`,
  noGates: 'The layers of these architectures have no gates: they can be added at any time.',
  opensWith: 'To open it',
  openOnes: (count: number) => (count === 1 ? 'The open gate' : `The ${count} open gates`),
  caption: (layer: string) => `Gates of ${layer} that are not open`,
  openCaption: (layer: string) => `Open gates of ${layer}`,
  never: 'nothing does, while that answer stands.',
} as const;

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
  again: 'When to look again',
  againEmpty: 'Nothing in these answers calls for a date.',
} as const;

const measureKinds: Record<Measure['kind'], string> = {
  set: 'The set to build',
  offline: 'Offline, on that set',
  online: 'Online, with people',
  operational: 'In operation',
  regression: 'Regressions to watch',
};

/** The evaluation plan. */
export const evaluationWords = {
  heading: 'Evaluation plan',
  lead: 'What to measure for this task and these layers, and on what.',
  empty: 'No measure applies to these answers.',
  kinds: measureKinds,
  more: (rest: readonly Measure['kind'][]) => rest.map((kind) => measureKinds[kind]).join('; '),
} as const;

/** What leaves the page. */
export const keepWords = {
  heading: 'Keep it',
  lead: 'The link holds the answers themselves, in the part of the address that no server sees. Whoever opens it sees this result and keeps their own answers.',
  copy: 'Copy the link',
  copied: 'Copied.',
  failed: 'The browser did not allow copying. The link is selected below: copy it from there.',
  link: 'Link to this result',
  print: 'Print',
  model: (model: string) => `Decided by model ${model} of Layerwise.`,
  colophon: (model: string, date: string) =>
    `Decided by model ${model} of Layerwise, printed on ${date}. To open it again:`,
} as const;
