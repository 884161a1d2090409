import type { CitingKind } from '../../core/citations.ts';
import { number } from '../../share/numbers.ts';

const kinds: Record<CitingKind, string> = {
  question: 'Question',
  raise: 'Weight',
  need: 'Need',
  criterion: 'Criterion',
  coverage: 'Carries',
  'coverage-shift': 'Carries more or less',
  burden: 'Burden',
  'burden-shift': 'Burden, more or less',
  gate: 'Gate',
  method: 'Way of doing it',
  works: 'When it works',
  fails: 'When it fails',
  verdict: 'Verdict',
  practice: 'Practice',
  'failure-mode': 'Failure mode',
  step: 'Step of the roadmap',
  'look-again': 'Reason to look again',
  measure: 'Measure',
  experiment: 'Test card',
  scenario: 'Scenario',
  tension: 'Where documents disagree',
  cost: 'Cost',
};

/** Words of the page on the sources. */
export const sourcesWords = {
  title: 'The sources',
  lead: 'Every document behind Layerwise, claim by claim and in our words, with all that rests on each; where the documents disagree, and what is done about it.',
  filter: 'Search the sources',
  count: (shown: number, all: number) =>
    shown === all ? `All ${all} claims are shown.` : `${shown} of ${all} claims hold every word.`,
  none: 'No claim holds every word. Take one away.',
  publisher: 'Publisher',
  standing: 'Standing',
  resting: (claims: number, rules: number) =>
    `${claims} claims; ${rules} rules and entries rest on them.`,
  section: (name: string, claims: number) => `${name} (${claims})`,
  restOnIt: (count: number) =>
    count === 1 ? 'What rests on it: 1 entry' : `What rests on it: ${count} entries`,
  citing: (kind: CitingKind, name: string) => `${kinds[kind]}: ${name}`,
  unused: (reason: string) => `No rule rests on it. ${reason}`,
  publications: {
    heading: 'Beyond the documents',
    lead: 'Figures of the economics that are taken from a publication. All others are round numbers of ours, and each asks to be replaced.',
    figures: 'Its figures, until they are changed',
    figure: (name: string, value: number) => `${name}: ${number(value)}`,
    success: 'Value of a success, in dollars',
    share: (kind: string) => `“${kind}”, in percent of failures`,
    amount: (kind: string) => `“${kind}”, dollars lost by each`,
    shown: 'Shown in the economics of every result',
  },
  tensions: {
    heading: 'Where the documents disagree',
    lead: 'Every position with the claims that take it, and what Layerwise does.',
    does: 'What Layerwise does',
  },
  unusedClaims: {
    heading: 'Claims that no rule rests on',
    lead: 'Each with the reason, so that it can be disputed.',
  },
  method: 'How these claims decide: the method, rule by rule',
} as const;
