import type { Experiment } from '../schema.ts';

/** How to find out what there is to train and to judge a model with. */
export const dataExperiments: readonly Experiment[] = [
  {
    question: 'examples',
    name: 'Count the pairs you would show a new colleague',
    action:
      'Look for records that pair an input with the output that was accepted in the end, and count them. Draw twenty, see how many a new colleague should learn from, and reduce the count by that share.',
    minutes: 45,
    reading: {
      none: 'Neither such records nor documents.',
      'documents-only': 'Documents, and no record that pairs an input with its output.',
      dozens: 'Fewer than about a hundred pairs remain.',
      hundreds: 'From about a hundred to about a thousand pairs remain.',
      thousands: 'More than about a thousand pairs remain.',
    },
    claims: ['d0-149', 'd0-150', 'd1-133', 'd2-45', 'd2-50'],
  },
  {
    question: 'labels',
    name: 'Label thirty cases twice',
    action:
      'Take thirty cases from your examples, ten of them hard. Two people who know the rules label them, or grade the outputs, without talking and without seeing what is on file. Then compare.',
    minutes: 90,
    reading: {
      consistent:
        'They agree on at least twenty-seven (our line), and on the hard ten as often as on the rest.',
      mostly: 'They agree on nearly all of the twenty, and part on several of the hard ten.',
      conflicting: 'They part on several of the twenty, or both contradict what is on file.',
    },
    claims: ['d2-43', 'd2-48', 'd2-41', 'd0-110', 'd0-101'],
  },
  {
    question: 'coverage',
    name: 'Lay last week beside your examples',
    action:
      'Draw forty requests of last week at random, and add ten that failed or were odd. For each, look for one of your examples that is like it.',
    minutes: 60,
    reading: {
      production: 'Nearly all fifty have their like, the failed and the odd ones included.',
      partial: 'Nearly all ordinary requests have their like; several failed or odd ones do not.',
      synthetic:
        'Many ordinary requests have none, or the examples do not sound like anything users send.',
    },
    claims: ['d2-47', 'd2-46', 'd2-44', 'd0-111', 'd0-139'],
  },
  {
    question: 'evaluation',
    name: 'Ask for the last two scores',
    action:
      'Ask whoever made the last change how they knew that it was better. Ask to see the score before, the score after, and the cases behind both.',
    minutes: 10,
    reading: {
      regression:
        'Two scores on the same cases, kept apart from all examples, from a run that can be repeated.',
      golden: 'A few dozen cases with agreed answers, which somebody goes through by hand.',
      anecdotal: 'A demo, or the memory that it looked better.',
      none: 'Nothing to show; complaints would have told.',
    },
    claims: ['d0-84', 'd0-118', 'd0-137', 'd4-40', 'd1-134'],
  },
];
