import type { Approach } from '../schema.ts';

/** The product around the model: input, review, orchestration. */
export const scaffolding: Approach = {
  id: 'scaffolding',
  name: 'Product scaffolding',
  summary:
    'The product around the model: input forms, orchestration, review, abstention and fallback.',
  worksWhen: [
    { text: 'Users give too little, or unclear, input.', claims: ['d4-28', 'd0-36'] },
    { text: 'Unsure cases go through unchecked.', claims: ['d4-9', 'd4-15', 'd4-16'] },
    { text: 'The logic has several steps.', claims: ['d1-43'] },
  ],
  failsWhen: [{ text: 'It hides a model that lacks facts or habit.', claims: ['d1-116'] }],
  covers: {
    'clear-input': {
      level: 100,
      because: 'A form that asks for what is needed often does more than a change to the model.',
      claims: ['d4-28', 'd4-27', 'd0-36'],
    },
    'safe-failure': {
      level: 100,
      because: 'Which way out is right when the model is unsure is for the product to settle.',
      claims: ['d4-9', 'd4-15', 'd4-16'],
    },
    'domain-method': {
      level: 40,
      because: 'Orchestration takes a method step by step, with a check where one is needed.',
      claims: ['d1-43', 'd4-28'],
    },
    'decision-consistency': {
      level: 20,
      because: 'A reviewer catches some of what goes astray.',
      claims: ['d4-28', 'd0-121'],
    },
    'voice-and-policy': {
      level: 20,
      because: 'A reviewer catches some of what is said wrongly.',
      claims: ['d4-28', 'd0-121', 'd2-63'],
    },
  },
  coverageShifts: [
    {
      id: 'method-too-large',
      needs: ['domain-method'],
      when: { question: 'method', is: ['specialised'] },
      by: -20,
      because: 'Many rules that interact do not fall into separate steps.',
      claims: ['d3-52'],
    },
  ],
  burden: {
    'speed-of-change': {
      points: 0,
      because: 'It is your own product to change.',
      claims: ['d4-16', 'd4-27'],
    },
    effort: {
      points: 3,
      because: 'Design and code, and people’s time where they review.',
      claims: ['d4-27', 'd0-121'],
    },
    'run-cost': {
      points: 1,
      because: 'Review takes time on the cases it sees.',
      claims: ['d0-121'],
    },
    portability: { points: 0, because: 'It does not depend on the model.', claims: ['d4-27'] },
  },
  burdenShifts: [
    {
      id: 'review-in-place',
      criterion: 'effort',
      when: { question: 'tried', is: ['review-loop', 'input-ui'] },
      by: -1,
      because: 'Part of it stands already.',
      claims: ['d4-28'],
    },
    {
      id: 'time-for-review',
      criterion: 'run-cost',
      when: { question: 'latency', is: ['relaxed'] },
      by: -1,
      because: 'Nobody is waiting, so a person can look before an answer goes out.',
      claims: ['d4-28', 'd0-121'],
    },
    {
      id: 'review-at-volume',
      criterion: 'run-cost',
      when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
      by: 2,
      because: 'At your volume people can only look at a sample.',
      claims: ['d0-121'],
    },
  ],
  gates: [],
};
