import { expect, it } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import { reportOf } from '../../src/share/report.ts';
import { toyKnowledge } from '../fixtures/toy-knowledge.ts';

it('a report says which layers, when, and what they wait for', () => {
  const decision = decide(toyKnowledge, { task: 'sort', pains: ['wavering'], examples: 'few' });
  const report = reportOf(decision);
  expect(report).toMatchObject({
    model: '1',
    verdict: { now: 'prompt-first', target: 'fine-tuned' },
    now: ['prompting'],
    target: ['prompting', 'fine-tuning'],
    practices: [],
  });
  expect(Object.keys(report.layers)).toEqual([
    'prompting',
    'structured-output',
    'rag',
    'fine-tuning',
  ]);
  expect(report.layers['fine-tuning']).toEqual({
    stage: 'next',
    score: decision.layers[3]?.score.total,
    gates: [{ id: 'enough-examples', status: 'closed', openable: true, questions: ['examples'] }],
  });
});

it('a report is plain JSON', () => {
  const report = reportOf(decide(toyKnowledge, {}));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
