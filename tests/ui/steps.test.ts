import { describe, expect, it } from 'vitest';
import type { Inquiry, Prospect } from '../../src/core/inquiry.ts';
import { type Answers, notApplicable, unknown } from '../../src/state/index.ts';
import {
  askedQuestions,
  nextQuestion,
  openQuestions,
  tellingGaps,
  tellingQuestions,
} from '../../src/ui/wizard/steps.ts';

const answers: Answers = {
  failures: { value: ['off-tone'] },
  voice: { value: unknown },
  method: { value: notApplicable },
};

/** An inquiry that found these questions telling, in this order. */
function inquiry(...questions: readonly string[]): Inquiry {
  const next = questions.map((question): Prospect => ({
    question,
    bits: 1,
    sways: 1,
    seconds: 10,
  }));
  return { next, settled: [], exact: false };
}

function ids(questions: readonly { readonly id: string }[]): readonly string[] {
  return questions.map(({ id }) => id);
}

describe('the next question', () => {
  it('is what hurts, before anything else', () => {
    expect(nextQuestion({}, undefined, false)?.id).toBe('failures');
    expect(nextQuestion({ voice: { value: 'any' } }, inquiry('labels'), false)?.id).toBe(
      'failures',
    );
  });

  it('is then the most telling one, except for gaps that were named', () => {
    expect(nextQuestion(answers, inquiry('voice', 'labels', 'task'), false)?.id).toBe('labels');
    expect(nextQuestion(answers, inquiry('voice', 'labels', 'task'), true)?.id).toBe('labels');
  });

  it('is the first open one in the fixed order while nobody knows yet', () => {
    expect(nextQuestion(answers, undefined, false)?.id).toBe('task');
    expect(nextQuestion({ ...answers, task: { value: unknown } }, undefined, false)?.id).toBe(
      'definition',
    );
  });

  it('is none once nothing tells, but for whoever wants to answer everything', () => {
    expect(nextQuestion(answers, inquiry('voice'), false)).toBeUndefined();
    expect(nextQuestion(answers, inquiry('voice'), true)?.id).toBe('task');
  });

  it('is none when all are answered', () => {
    const all = Object.fromEntries(askedQuestions.map(({ id }) => [id, { value: unknown }]));
    expect(nextQuestion(all, undefined, false)).toBeUndefined();
    expect(nextQuestion(all, inquiry('task'), true)).toBeUndefined();
  });
});

it('open questions are those without any answer', () => {
  expect(openQuestions(answers)).toHaveLength(askedQuestions.length - 3);
  expect(ids(openQuestions(answers))).not.toContain('voice');
});

it('telling questions and telling gaps are told apart, in the order of the inquiry', () => {
  const found = inquiry('labels', 'voice', 'task');
  expect(ids(tellingQuestions(answers, found))).toEqual(['labels', 'task']);
  expect(ids(tellingGaps(answers, found))).toEqual(['voice']);
});
