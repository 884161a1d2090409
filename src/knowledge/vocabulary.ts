/**
 * The only words that questions and approaches share. Ids are a published format: links, records
 * and the headless form carry them, so an id is never renamed, only added.
 */

/** Responsibilities an AI feature can have; each is carried by some layer. */
export const needIds = [
  'clear-input',
  'safe-failure',
  'current-facts',
  'live-state',
  'private-knowledge',
  'traceability',
  'access-control',
  'output-contract',
  'decision-consistency',
  'tool-discipline',
  'voice-and-policy',
  'domain-method',
  'lean-inference',
] as const;

/** Approaches that can carry needs, from the cheapest to undo to the dearest. */
export const layerIds = [
  'prompting',
  'structured-output',
  'context',
  'rag',
  'tools',
  'scaffolding',
  'fine-tuning',
  'distillation',
] as const;

/** The yardsticks by which a layer is scored: the columns of the trade-off table. */
export const criterionIds = [
  'fixes-failure',
  'current-knowledge',
  'consistent-behaviour',
  'traceability',
  'readiness',
  'speed-of-change',
  'effort',
  'run-cost',
  'portability',
] as const;

/** What surrounds the layers. */
export const practiceIds = [
  'evaluation',
  'guardrails',
  'reranking',
  'monitoring',
  'versioning',
  'human-review',
  'model-selection',
] as const;

/** Names of architectures. The first whose rule holds names it, in this order. */
export const verdictIds = [
  'define-first',
  'hybrid',
  'distilled',
  'fine-tuned',
  'rag-and-tools',
  'rag',
  'tools',
  'context-first',
  'contract-first',
  'scaffold-first',
  'good-enough',
  'prompt-first',
] as const;

/** When a layer has its turn. */
export const stageIds = ['now', 'interim', 'next', 'not-needed', 'avoid'] as const;

/** The steps of the wizard, in order. */
export const stepIds = ['job', 'failure', 'knowledge', 'behaviour', 'data', 'operations'] as const;

/** What the economics are reckoned with. */
export type FigureId =
  | 'success-value'
  | 'loss-rows'
  | `loss-${1 | 2 | 3 | 4 | 5}-${'kind' | 'share' | 'amount'}`
  | 'requests-a-day'
  | 'prompt-tokens'
  | 'tuned-prompt-tokens'
  | 'context-tokens'
  | 'retrieved-tokens'
  | 'tool-tokens'
  | 'output-tokens'
  | `${'' | 'small-'}${'input' | 'output'}-price`
  | 'index-a-month'
  | `${'' | 'small-'}hosting-a-month`
  | 'training-run'
  | 'hour-cost'
  | `${'prompt' | 'evaluation' | 'context' | 'retrieval' | 'tools' | 'scaffolding' | 'pipeline' | 'curation' | 'retraining'}-hours`
  | `${'evaluation' | 'schema' | 'context' | 'retrieval' | 'tools' | 'scaffolding' | 'pipeline' | 'curation'}-build-hours`
  | 'retrainings-a-year'
  | 'correction-rate'
  | 'correction-minutes';

/** What money goes to, what a bill shows first. */
export const costPartIds = [
  'tokens',
  'infrastructure',
  'building',
  'upkeep',
  'retraining',
  'correction',
] as const;

export type NeedId = (typeof needIds)[number];
export type LayerId = (typeof layerIds)[number];
export type CriterionId = (typeof criterionIds)[number];
export type PracticeId = (typeof practiceIds)[number];
export type VerdictId = (typeof verdictIds)[number];
export type StageId = (typeof stageIds)[number];
export type StepId = (typeof stepIds)[number];
export type CostPartId = (typeof costPartIds)[number];
