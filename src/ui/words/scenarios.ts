import type { Agreement } from '../../core/agreement.ts';
import { lowerFirst } from './result.ts';

/** Names of which any one will do. */
function either(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

const agreements: Record<Agreement, string> = {
  now: 'The same',
  later: 'The same later, not yet today',
  differs: 'Differs',
};

/** Words of the worked scenarios. */
export const scenarioWords = {
  title: 'Worked scenarios',
  lead: 'Situations that the documents themselves describe, answered question by question; what a document leaves open is left unanswered. Opening one shows its whole result and leaves your own answers alone; from there you can make it yours and change what is different.',
  open: 'Open the result',
  subject: (name: string) => `: ${name}`,
  says: 'What the document says',
  outcome: (now: string, target: string) => `${now}, then ${lowerFirst(target)}`,
  none: 'No scenario is like that.',
  first: (first: number, all: number) => `The first ${first} of ${all}:`,
  filters: {
    label: 'Choose scenarios',
    hurts: 'What goes wrong',
    agreement: 'Layerwise and the document',
    any: 'Anything',
    all: 'All',
    count: (shown: number, all: number) =>
      shown === all ? `${all} scenarios` : `${shown} of ${all} scenarios`,
  },
  group: (verdict: string, count: number) => `${verdict} (${count})`,
  beside: {
    document: 'The document',
    layerwise: 'Layerwise',
    together: 'Side by side',
    either,
    not: (layers: string) => `not ${layers}`,
    and: (named: string, not: string) =>
      named === '' ? not.replace(/^n/u, 'N') : `${named}; ${not}`,
    agreements,
    gates: (layer: string, open: number, all: number) =>
      `${layer}: ${open} of ${all} ${all === 1 ? 'gate' : 'gates'} open so far.`,
    why: { later: 'Why not yet', differs: 'Why they differ', now: '' } satisfies Record<
      Agreement,
      string
    >,
    tension: (question: string) => `Where the documents pull apart: ${question}`,
  },
  banner: {
    label: 'A worked scenario',
    heading: (name: string) => `Worked scenario: ${name}`,
    more: 'The situation, and what the document says',
    keep: 'Make it mine and edit',
    others: 'All scenarios',
  },
} as const;
