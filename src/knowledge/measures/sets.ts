import { everyArchitecture, tunedInEither } from './conditions.ts';
import type { Measure } from '../schema.ts';

/** What to put into the set that measures. */
export const sets: readonly Measure[] = [
  {
    id: 'set-real-cases',
    kind: 'set',
    name: 'Real cases with agreed answers',
    text: 'Cases drawn from real traffic, each with the output that people agreed on. To begin with, 30 to 50 show a large difference; 200 or more show a small one (our suggestion).',
    when: everyArchitecture,
    claims: ['d2-60', 'd4-21', 'd0-51'],
  },
  {
    id: 'set-edge-cases',
    kind: 'set',
    name: 'Edge cases',
    text: 'The rare class, the odd format, the two rules that meet: about a fifth of the set (our suggestion), marked so that they can be counted apart.',
    when: everyArchitecture,
    claims: ['d2-44', 'd2-65', 'd0-112'],
  },
  {
    id: 'set-known-failures',
    kind: 'set',
    name: 'Known failures',
    text: 'Every failure that was reported becomes a case and stays one, so that it cannot come back unseen.',
    when: everyArchitecture,
    claims: ['d2-46', 'd0-119'],
  },
  {
    id: 'set-to-decline',
    kind: 'set',
    name: 'Cases to decline or pass on',
    text: 'Cases with no right answer: too little input, no source, out of scope. Twenty are a start (our suggestion).',
    when: everyArchitecture,
    claims: ['d2-53', 'd4-15'],
  },
  {
    id: 'set-held-out',
    kind: 'set',
    name: 'A part nobody trains or writes prompts on',
    text: 'Set aside before the first example is chosen, split by customer or date, and opened only to judge a version that is finished.',
    when: {
      any: [
        tunedInEither,
        { question: 'evaluation', is: ['golden', 'regression'] },
        { question: 'maturity', is: ['scale'] },
      ],
    },
    claims: ['d0-137', 'd2-60'],
  },
  {
    id: 'set-questions-with-passages',
    kind: 'set',
    name: 'Questions with the passage that decides',
    text: 'Fifty real questions (our suggestion), each with the passages that settle it marked, questions in your own terms among them.',
    when: { layer: ['rag'], in: 'either' },
    claims: ['d1-149', 'd1-93'],
  },
  {
    id: 'set-requests-with-calls',
    kind: 'set',
    name: 'Requests with the calls they need',
    text: 'Requests with the right tool, the right arguments and the order that must hold; some that need no call, and some for which no tool exists.',
    when: {
      any: [
        { layer: ['tools'], in: 'either' },
        { question: 'task', is: ['agent'] },
      ],
    },
    claims: ['d1-59', 'd2-32', 'd0-75'],
  },
  {
    id: 'set-agreement',
    kind: 'set',
    name: 'Agreement between people',
    text: 'Two people label the same part of the set apart. What they agree on is about as far as a model can be measured.',
    when: {
      any: [
        { question: 'labels', is: ['mostly', 'conflicting'] },
        { question: 'definition', is: ['rough', 'vague'] },
        tunedInEither,
      ],
    },
    claims: ['d2-43', 'd4-21', 'd0-110'],
  },
];
