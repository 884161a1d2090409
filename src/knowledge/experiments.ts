import { behaviourExperiments } from './experiments/behaviour.ts';
import { dataExperiments } from './experiments/data.ts';
import { failureExperiments } from './experiments/failure.ts';
import { jobExperiments } from './experiments/job.ts';
import { knowledgeExperiments } from './experiments/knowledge.ts';
import { operationsExperiments } from './experiments/operations.ts';
import type { Experiment } from './schema.ts';

/** How to find out what nobody knows yet: one small experiment for each question, in question order. */
export const experiments: readonly Experiment[] = [
  ...jobExperiments,
  ...failureExperiments,
  ...knowledgeExperiments,
  ...behaviourExperiments,
  ...dataExperiments,
  ...operationsExperiments,
];
