import type { Experiment } from '../schema.ts';

/** How to find out under which conditions it runs, and who looks after it. */
export const operationsExperiments: readonly Experiment[] = [
  {
    question: 'maturity',
    name: 'See who used it last week',
    action:
      'Open the usage log. Count the different users of last week and of the same week a month ago, and see whether you know them.',
    minutes: 10,
    reading: {
      prototype: 'Only those who build it, or no log at all.',
      pilot: 'A group of outside users, most of whom you could name.',
      scale: 'Mostly people you do not know, and more of them than a month ago.',
    },
    claims: ['d0-128', 'd1-130', 'd0-87', 'd4-43'],
  },
  {
    question: 'volume',
    name: 'Count a day of requests',
    action:
      'Read the requests of an ordinary weekday from the log or the bill. If nothing runs yet, count how often people do this work by hand. Multiply by the growth you plan for.',
    minutes: 10,
    reading: {
      hundreds: 'It comes to about a thousand a day or fewer.',
      thousands: 'It comes to more than a thousand a day and fewer than a hundred thousand.',
      'hundreds-of-thousands': 'It comes to at least a hundred thousand a day and under a million.',
      millions: 'It comes to a million a day or more.',
    },
    claims: ['d3-48', 'd3-49', 'd1-75'],
  },
  {
    question: 'latency',
    name: 'Time a full prompt',
    action:
      'Send twenty real requests to a large model with the longest prompt you would use, and note how long each takes. Beside that write how long whoever needs the answer can wait.',
    minutes: 30,
    reading: {
      relaxed: 'Nobody is waiting: even the slowest of the twenty comes in time.',
      interactive: 'A person is waiting, and nearly all of the twenty come before they give up.',
      tight: 'For most of the twenty the moment has passed before the answer is there.',
    },
    claims: ['d1-74', 'd1-62', 'd0-12', 'd0-63'],
  },
  {
    question: 'prompt-size',
    name: 'Count the tokens that never change',
    action:
      'Open one logged prompt. Strike out the user’s text and any documents, and count the tokens of what remains.',
    minutes: 5,
    reading: {
      short: 'About a page or less: up to some seven hundred tokens of English (our line).',
      long: 'More than that: pages of rules and examples, sent with every request.',
    },
    claims: ['d1-62', 'd1-26', 'd0-56', 'd4-45'],
  },
  {
    question: 'hosting',
    name: 'Find the sentence that binds the data',
    action:
      'Ask whoever answers for data protection, for contracts and for purchasing to show you the sentence that limits where this data may go or whose model you may use.',
    minutes: 30,
    reading: {
      'any-api': 'There is no such sentence, and nobody insists on one.',
      portable: 'No vendor is ruled out, and you must be able to leave the one you choose.',
      'self-hosted': 'The sentence exists, and keeps the data within systems you run.',
    },
    claims: ['d0-116', 'd0-117', 'd0-152', 'd0-14'],
  },
  {
    question: 'ownership',
    name: 'Ask for three names',
    action:
      'Ask who would notice that a trained model has become worse, who would train it again, and who would roll it back on a Friday evening. Ask what they would go by.',
    minutes: 15,
    reading: {
      plan: 'Three names, who may be one person, and a page that says when and how.',
      team: 'Names of people who have the skill and the time, and no such page.',
      none: 'No name, or only names of people who have other work by then.',
    },
    claims: ['d0-135', 'd2-73', 'd2-76', 'd3-42'],
  },
  {
    question: 'stakes',
    name: 'Follow one bad output to its end',
    action:
      'Take the worst output you have seen, or a plausible bad one. With someone from support and someone who knows the law, go through what follows: who notices, what puts it right, what a month unnoticed would cost.',
    minutes: 60,
    reading: {
      low: 'It ends with a colleague who puts it right in passing.',
      customer: 'It ends with a customer, an apology and perhaps a support case.',
      regulated: 'It ends with a regulator, a court, a great loss or somebody hurt.',
    },
    claims: ['d2-12', 'd4-9', 'd1-39', 'd0-121'],
  },
];
