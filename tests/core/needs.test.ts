import { expect, it } from 'vitest';
import { assessNeeds } from '../../src/core/needs.ts';
import { fullToy } from '../fixtures/full-toy.ts';

it.each([
  ['nothing answered, nothing needed', {}, [0, 0, 0]],
  ['one answer', { pains: ['bad-form'] }, [0, 60, 0]],
  ['several of one question', { pains: ['old-facts', 'wavering'] }, [60, 0, 60]],
  ['added up over questions', { pains: ['wavering'], task: 'answer' }, [0, 0, 80]],
  ['raised only together: one alone does nothing', { task: 'answer' }, [0, 0, 20]],
  ['raised together', { task: 'answer', facts: 'moving' }, [90, 0, 20]],
  ['full at 100', { task: 'answer', facts: 'moving', pains: ['old-facts'] }, [100, 0, 20]],
  ['what does not apply raises nothing', { facts: 'not-applicable' }, [0, 0, 0]],
] as const)('%s', (_, situation, strengths) => {
  expect(assessNeeds(fullToy, { situation }).map(({ strength }) => strength)).toStrictEqual(
    strengths,
  );
});

it('names every cause with its criterion, in question order', () => {
  const situation = { pains: ['old-facts'], facts: 'moving', task: 'answer' };
  expect(assessNeeds(fullToy, { situation })).toStrictEqual([
    {
      id: 'current-facts',
      strength: 100,
      causes: [
        {
          question: 'task',
          option: 'answer',
          by: 50,
          criterion: 'fixes-failure',
          claims: ['together'],
        },
        {
          question: 'pains',
          option: 'old-facts',
          by: 60,
          criterion: 'current-knowledge',
          claims: ['old-facts'],
        },
        {
          question: 'facts',
          option: 'moving',
          by: 40,
          criterion: 'current-knowledge',
          claims: ['moving'],
        },
      ],
    },
    { id: 'output-contract', strength: 0, causes: [] },
    {
      id: 'decision-consistency',
      strength: 20,
      causes: [
        {
          question: 'task',
          option: 'answer',
          by: 20,
          criterion: 'fixes-failure',
          claims: ['alone'],
        },
      ],
    },
  ]);
});

it('an option may raise a need the content does not have: it counts nowhere', () => {
  const questions = fullToy.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({
      ...option,
      raises: [{ need: 'traceability' as const, by: 10, claims: [] }],
    })),
  }));
  const needs = assessNeeds(
    { ...fullToy, questions },
    { situation: { task: 'answer', facts: 'moving' } },
  );
  expect(needs.flatMap(({ causes }) => causes)).toStrictEqual([]);
});
