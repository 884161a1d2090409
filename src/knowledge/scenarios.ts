import { ofBehaviour } from './scenarios/behaviour.ts';
import { ofFoundations } from './scenarios/foundations.ts';
import { ofKnowledge } from './scenarios/knowledge.ts';
import { toldAtLength } from './scenarios/told-at-length.ts';
import type { Scenario } from './schema.ts';

/** Situations the documents describe. What a document leaves open is left unanswered here too. */
export const scenarios: readonly Scenario[] = [
  ...toldAtLength,
  ...ofKnowledge,
  ...ofBehaviour,
  ...ofFoundations,
];
