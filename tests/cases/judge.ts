import type { Decision } from '../../src/core/decide.ts';

/** What a case from the documents expects of a decision; every key must hold. */
export interface Expectation {
  readonly now_includes?: readonly string[];
  readonly now_any?: readonly string[];
  readonly now_excludes?: readonly string[];
  readonly target_includes?: readonly string[];
  readonly target_any?: readonly string[];
  readonly target_excludes?: readonly string[];
  readonly verdict_now_in?: readonly string[];
  readonly verdict_target_in?: readonly string[];
  readonly practices_include?: readonly string[];
}

/** Where a decision departs from what a case expects; empty when it agrees. */
export function departures(decision: Decision, expected: Expectation): readonly string[] {
  const { now, target } = decision;
  const practices = decision.practices.map(({ practice }) => practice.id);
  return [
    ...lacks('now', now.layers, expected.now_includes),
    ...lacksAll('now', now.layers, expected.now_any),
    ...has('now', now.layers, expected.now_excludes),
    ...lacks('target', target.layers, expected.target_includes),
    ...lacksAll('target', target.layers, expected.target_any),
    ...has('target', target.layers, expected.target_excludes),
    ...lacksAll('verdict now', [now.verdict], expected.verdict_now_in),
    ...lacksAll('verdict target', [target.verdict], expected.verdict_target_in),
    ...lacks('practices', practices, expected.practices_include),
  ];
}

type Ids = readonly string[];

function lacks(where: string, ids: Ids, wanted: Ids = []): Ids {
  return wanted.filter((id) => !ids.includes(id)).map((id) => `${where} lacks ${id}`);
}

function lacksAll(where: string, ids: Ids, wanted?: Ids): Ids {
  return wanted === undefined || wanted.some((id) => ids.includes(id))
    ? []
    : [`${where} is ${ids.join('+')}, not ${wanted.join('|')}`];
}

function has(where: string, ids: Ids, unwanted: Ids = []): Ids {
  return unwanted.filter((id) => ids.includes(id)).map((id) => `${where} has ${id}`);
}

const tuned: Ids = ['fine-tuning', 'distillation'];
const knowing: Ids = ['rag', 'tools', 'context'];
const unready: Ids = [
  'define-first',
  'scaffold-first',
  'prompt-first',
  'good-enough',
  'contract-first',
];

/** Whether a decision agrees with one published recommendation. */
const agreement: Readonly<Record<string, (decision: Decision) => boolean>> = {
  prompting: ({ now, target }) =>
    ['prompt-first', 'good-enough'].includes(now.verdict) && !target.layers.some(isTuned),
  rag: (decision) => hasLayer(decision, 'rag'),
  tools: (decision) => hasLayer(decision, 'tools'),
  context: (decision) => hasLayer(decision, 'context'),
  structured_output: (decision) => hasLayer(decision, 'structured-output'),
  fine_tuning: (decision) => hasLayer(decision, 'fine-tuning'),
  distillation: (decision) => hasLayer(decision, 'distillation'),
  hybrid_rag_ft: ({ now, target }) => now.verdict === 'hybrid' || target.verdict === 'hybrid',
  not_yet: ({ now }) => unready.includes(now.verdict) && !now.layers.some(isTuned),
};

const layerOf: Readonly<Record<string, string>> = {
  rag: 'rag',
  tools: 'tools',
  structured_output: 'structured-output',
  context: 'context',
  fine_tuning: 'fine-tuning',
  distillation: 'distillation',
};

/** A published situation with what its source chose, and what it ruled out. */
export interface Published {
  readonly published_choice: Ids;
  readonly also_acceptable?: Ids;
  readonly published_not?: Ids;
}

/** Whether a decision agrees with what a source published. */
export function agrees(decision: Decision, source: Published): boolean {
  const ok = accepted(source);
  const ruledOut = (source.published_not ?? []).some((choice) => {
    const layer = layerOf[choice];
    return (
      layer !== undefined &&
      decision.now.layers.some((id) => id === layer) &&
      !ok.some((other) => layerOf[other] === layer)
    );
  });
  return !ruledOut && ok.some((choice) => agreement[choice]?.(decision));
}

/** What the decision grows into although the source has nothing of the kind. */
export function excess(
  decision: Decision,
  source: Published,
): { readonly tuning: boolean | undefined; readonly knowledge: boolean | undefined } {
  const ok = accepted(source);
  const allowsTuning = ok.some((id) =>
    ['fine_tuning', 'distillation', 'hybrid_rag_ft'].includes(id),
  );
  const allowsKnowledge = ok.some((id) =>
    ['rag', 'tools', 'context', 'hybrid_rag_ft'].includes(id),
  );
  return {
    tuning: allowsTuning ? undefined : decision.target.layers.some(isTuned),
    knowledge: allowsKnowledge
      ? undefined
      : decision.target.layers.some((id) => knowing.includes(id)),
  };
}

function accepted({ published_choice, also_acceptable }: Published): Ids {
  return [...published_choice, ...(also_acceptable ?? [])];
}

function isTuned(layer: string): boolean {
  return tuned.includes(layer);
}

function hasLayer({ now, target }: Decision, layer: string): boolean {
  return [...now.layers, ...target.layers].some((id) => id === layer);
}
