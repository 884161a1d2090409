import { listed } from './result.ts';

const rules = (model: string) => `model ${model}`;
const counted = (count: number, one: string, many: string) =>
  count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];

/** How much differs besides the verdicts. */
interface Counts {
  readonly layers: number;
  readonly gates: number;
  readonly questions: number;
}

/** How a shared result compares with what today's rules make of the same answers. */
export const asSharedWords = {
  label: 'As shared, and today',
  decidedBy: (then: string, today: string) =>
    `This result was shared under the rules of ${rules(then)}. Today’s are those of ${rules(today)}.`,
  changed: {
    both: 'Both verdicts have changed since.',
    now: 'The verdict for now has changed since.',
    target: 'What to grow into has changed since.',
    none: 'The verdicts are still the same.',
  },
  same: 'Today’s rules give the same verdicts, turns and gates.',
  fetching: 'The older rules are being fetched, to show what has changed.',
  unknown: (model: string) =>
    `Rules called ${rules(model)} were never released, so only the verdicts that the link names can be shown beside today’s.`,
  unavailable: (model: string) =>
    `The rules of ${rules(model)} could not be fetched. Load the page again to see what has changed.`,
  newer: (model: string, today: string) =>
    `The link was made with a newer version of Layerwise: its rules are ${rules(model)}, those here ${rules(today)}. Reload the page to get the newest version; the link stays as it is.`,
  contradicted: (model: string) =>
    `The link names verdicts that its own answers do not give under the rules of ${rules(model)}. Layerwise writes no such link: it was changed by hand or by a fault. Go by what is shown here.`,
  notAsRecorded: (verdict: string) =>
    `The link names other verdicts than its rules give for its answers, which are: ${verdict}. Layerwise writes no such link: it was changed by hand or by a fault.`,
  caption: 'The verdicts the sender saw, and those of today’s rules',
  columns: {
    what: 'Verdict',
    shared: (model: string) => `As shared (${rules(model)})`,
    named: (model: string) => `As the link says (${rules(model)})`,
    today: (model: string) => `Today (${rules(model)})`,
  },
  more: ({ layers, gates, questions }: Counts) =>
    `What else has changed: ${listed([
      ...counted(layers, 'layer', 'layers'),
      ...counted(gates, 'gate', 'gates'),
      ...counted(questions, 'new question', 'new questions'),
    ])}`,
  changes: {
    caption: 'Layers with another turn and gates in another state',
    what: 'Layer or gate',
    shared: 'As shared',
    today: 'Today',
    gate: (layer: string, gate: string) => `${layer}, gate “${gate}”`,
    absent: 'did not exist',
    gone: 'no longer exists',
  },
  questions: (names: readonly string[]) =>
    `Asked today, and not then: ${listed(names)}. The sender could not answer ${names.length === 1 ? 'it' : 'them'}, so ${names.length === 1 ? 'it counts' : 'they count'} as unknown.`,
  seeAsShared: 'See the result as shared',
  seeToday: 'See it by today’s rules',
  isAsShared: (model: string) =>
    `Below is the result as it was shared, by the rules of ${rules(model)}: to read, not to change.`,
  nowAsShared: (verdict: string) => `As it was shared: ${verdict}.`,
  nowToday: (verdict: string) => `By today’s rules: ${verdict}.`,
} as const;
