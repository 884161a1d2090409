import type { Experiment } from '../schema.ts';

/** How to find out how strictly form, voice and reasoning are bound. */
export const behaviourExperiments: readonly Experiment[] = [
  {
    question: 'format',
    name: 'Spoil five outputs on purpose',
    action:
      'Take five good outputs and spoil the form of each: drop a field, rename one, change a type, add a polite sentence in front. Hand them to whoever or whatever reads them next.',
    minutes: 20,
    reading: {
      free: 'A person reads them, and nobody minds.',
      light: 'Someone has to tidy up, and the work goes on.',
      'strict-schema': 'The next program fails, or takes in something wrong.',
    },
    claims: ['d3-33', 'd4-8', 'd2-17', 'd0-49'],
  },
  {
    question: 'voice',
    name: 'Have ten outputs marked up',
    action:
      'Let the person who answers for wording correct ten outputs. Beside each correction they write the rule behind it, or “taste”.',
    minutes: 45,
    reading: {
      any: 'No correction concerns the wording.',
      guided: 'They correct the wording, and the rule is a style guide, a list of terms or taste.',
      regulated:
        'At least one output could not have gone out, because a law, a contract or a policy binds the wording.',
    },
    claims: ['d2-63', 'd2-31', 'd3-50', 'd0-72'],
  },
  {
    question: 'method',
    name: 'Give the task to a newcomer with two pages',
    action:
      'Write down on two pages how a finding is reached. Give them with ten cases, and all the facts needed, to a capable colleague from outside the field. An expert then checks findings and reasons.',
    minutes: 240,
    reading: {
      general:
        'The expert passes nearly all, or one more sentence on the page would save the rest.',
      specialised:
        'The expert rejects several, and the rules that would have saved them depend on many others.',
    },
    claims: ['d3-52', 'd3-12', 'd4-39', 'd3-26'],
  },
];
