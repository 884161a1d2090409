import type { Question } from '../schema.ts';
import { behaviourQuestions } from './behaviour.ts';
import { dataQuestions } from './data.ts';
import { failureQuestions } from './failure.ts';
import { jobQuestions } from './job.ts';
import { knowledgeQuestions } from './knowledge.ts';
import { operationsQuestions } from './operations.ts';

/** Every question, in the published order. */
export const questions: readonly Question[] = [
  ...jobQuestions,
  ...failureQuestions,
  ...knowledgeQuestions,
  ...behaviourQuestions,
  ...dataQuestions,
  ...operationsQuestions,
];
