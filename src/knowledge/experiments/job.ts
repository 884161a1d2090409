import type { Experiment } from '../schema.ts';

/** How to find out what the job is and how settled it is. */
export const jobExperiments: readonly Experiment[] = [
  {
    question: 'task',
    name: 'Write ten outputs by hand',
    action:
      'Take ten real requests. For each, write down yourself what you would want the model to give back, and look at what the ten have in common.',
    minutes: 40,
    reading: {
      classification: 'Ten labels, routes or scores, all from a list you could write down.',
      extraction: 'The same fields filled in ten times, each taken from the text of the request.',
      drafting: 'Ten texts for people to read, and most of your time went into how to put them.',
      'knowledge-qa': 'Ten answers that you had to look up in your material, or could have.',
      agent: 'A list of moves in other systems more than a text: look this up, then change that.',
      transformation:
        'Each request over again in another fixed form, with nothing added from elsewhere.',
      analysis: 'Findings with reasons, which only a specialist could reach from that material.',
      'open-ended':
        'Outputs that have nothing in common, or requests for which you could not say what you want.',
    },
    claims: ['d2-10', 'd2-14', 'd0-37', 'd0-43', 'd4-19'],
  },
  {
    question: 'definition',
    name: 'Grade twenty outputs apart',
    action:
      'Write the task in one sentence, and below it what makes an output good. Two people then grade the same twenty outputs, some of them hard, without talking, and compare. Where nothing is built, write the outputs by hand.',
    minutes: 90,
    reading: {
      agreed: 'The sentence stands, and the grades match on nearly all twenty, hard ones included.',
      rough: 'The grades match on everyday outputs and part on the hard ones.',
      vague:
        'You could not agree on the sentence, or the grades part on everyday outputs too, as if there were two tasks.',
    },
    claims: ['d4-19', 'd4-20', 'd4-21', 'd2-11'],
  },
  {
    question: 'stability',
    name: 'Date the last changes of the rules',
    action:
      'List every change to the labels, policies, formats and tools of this task in the past six months, with its date. Ask whoever decides about them what is planned for the next six.',
    minutes: 45,
    reading: {
      'half-year': 'No change of meaning in six months, and none planned for the next six.',
      quarter: 'Three quiet months behind you and three ahead; after that a change is likely.',
      monthly: 'A change in most months, or one due within the quarter.',
      weekly: 'A change in most weeks, or nothing to list because the rules are still being found.',
    },
    claims: ['d0-134', 'd0-127', 'd4-34', 'd0-67'],
  },
  {
    question: 'repetition',
    name: 'Sort a day of requests into piles',
    action:
      'Take a hundred requests of one ordinary day, or all if there are fewer. Put those that the same rule would decide on one pile.',
    minutes: 45,
    reading: {
      identical: 'One pile holds nearly all of them; only the case differs.',
      similar: 'A handful of piles holds nearly all of them, and you can name each pile.',
      varied: 'Most requests begin a pile of their own.',
    },
    claims: ['d2-88', 'd1-113', 'd0-64', 'd0-130'],
  },
];
