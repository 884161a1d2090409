import type { Condition, Verdict } from './schema.ts';

/** A wish instead of a job, or nothing said at all: there is nothing yet that a layer could carry. */
export const undefinedTask: Condition = {
  any: [
    { question: 'task', is: ['open-ended'] },
    { question: 'definition', is: ['vague'] },
    { unanswered: ['task', 'definition', 'failures'] },
  ],
};

/** The names of architectures. The first whose rule holds is the name; the last always holds. */
export const verdicts: readonly Verdict[] = [
  {
    id: 'define-first',
    code: 'd',
    name: 'Define first',
    now: 'Say in one sentence what the model must produce, and agree on good and bad examples, before you build more.',
    target: 'A defined task comes first; no larger architecture can be named before it.',
    when: {
      all: [
        undefinedTask,
        { not: { layer: ['context', 'rag', 'tools', 'fine-tuning', 'distillation'], in: 'now' } },
      ],
    },
    claims: ['d0-37', 'd0-98', 'd2-8', 'd2-9', 'd4-18', 'd1-140'],
  },
  {
    id: 'hybrid',
    code: 'h',
    name: 'Hybrid',
    now: 'Let a knowledge layer supply what changes, and let a tuned model carry the behaviour that stays.',
    target: 'A knowledge layer for what changes, and a tuned model for the behaviour that stays.',
    when: {
      all: [
        { layer: ['fine-tuning', 'distillation'], in: 'now' },
        {
          carrier: ['context', 'rag', 'tools'],
          of: [
            'current-facts',
            'live-state',
            'private-knowledge',
            'traceability',
            'access-control',
          ],
        },
      ],
    },
    claims: ['d1-123', 'd1-114', 'd1-99', 'd0-138', 'd2-83', 'd2-85'],
  },
  {
    id: 'distilled',
    code: 'l',
    name: 'Distilled model',
    now: 'Train a small model to do this one job the way the large one already does it.',
    target: 'A small model trained to do this one job the way the large one already does it.',
    when: { layer: ['distillation'], in: 'now' },
    claims: ['d3-48', 'd3-49', 'd3-37'],
  },
  {
    id: 'fine-tuned',
    code: 'f',
    name: 'Fine-tuned model',
    now: 'Fine-tune on your agreed examples: the failure is steady behaviour, and the lighter measures have been tried.',
    target: 'A model fine-tuned on agreed examples, once every gate before it is open.',
    when: { layer: ['fine-tuning'], in: 'now' },
    claims: ['d0-157', 'd0-160', 'd1-3', 'd1-145', 'd4-10', 'd4-37', 'd4-47'],
  },
  {
    id: 'rag-and-tools',
    code: 'b',
    name: 'Retrieval and tools',
    now: 'Retrieve what is written, and call tools for records and live state.',
    target: 'Retrieval for what is written, and tools for records and live state.',
    when: {
      all: [
        { layer: ['rag'], in: 'now' },
        { layer: ['tools'], in: 'now' },
      ],
    },
    claims: ['d0-53', 'd0-54', 'd0-81'],
  },
  {
    id: 'rag',
    code: 'r',
    name: 'Retrieval (RAG)',
    now: 'Retrieve the right passages from your documents and put them before the model.',
    target: 'Retrieval of the right passages from your documents.',
    when: { layer: ['rag'], in: 'now' },
    claims: ['d0-96', 'd3-19', 'd3-55', 'd2-26', 'd1-47', 'd1-144'],
  },
  {
    id: 'tools',
    code: 't',
    name: 'Tools',
    now: 'Let the model look up, compute and act through tools instead of remembering.',
    target: 'Tools that look up, compute and act.',
    when: { layer: ['tools'], in: 'now' },
    claims: ['d0-22', 'd0-53', 'd0-156'],
  },
  {
    id: 'context-first',
    code: 'c',
    name: 'Context first',
    now: 'Put the whole of the knowledge into the context window: it fits, so nothing need be built to search it.',
    target: 'The whole of the knowledge in the context window.',
    when: { layer: ['context'], in: 'now' },
    claims: ['d3-35', 'd3-34', 'd2-18'],
  },
  {
    id: 'contract-first',
    code: 'o',
    name: 'Output contract first',
    now: 'Constrain the output to a schema before you change anything heavier.',
    target: 'Output constrained to a schema.',
    when: { layer: ['structured-output'], in: 'now' },
    claims: ['d3-33', 'd4-8', 'd4-51'],
  },
  {
    id: 'scaffold-first',
    code: 's',
    name: 'Scaffold first',
    now: 'Repair the product around the model: clearer input, review and a way out when it is unsure.',
    target: 'A product that asks clearly, reviews, and has a way out when the model is unsure.',
    when: { layer: ['scaffolding'], in: 'now' },
    claims: ['d4-27', 'd4-28', 'd4-9', 'd4-1'],
  },
  {
    id: 'good-enough',
    code: 'g',
    name: 'Good enough',
    now: 'Ship the prompt-only version: it meets the target. Keep measuring.',
    target: 'The prompt-only version, for as long as it meets the target.',
    when: {
      any: [
        { question: 'baseline', is: ['meets'] },
        { question: 'failures', is: ['none'] },
      ],
    },
    claims: ['d0-85', 'd0-52', 'd0-143'],
  },
  {
    id: 'prompt-first',
    code: 'p',
    name: 'Prompt first',
    now: 'Work on the prompt, and measure: nothing heavier has earned its place yet.',
    target: 'A well-made prompt carries this feature.',
    when: { layer: ['prompting'], in: 'now' },
    claims: ['d0-46', 'd0-7', 'd3-23', 'd4-6', 'd4-22', 'd2-20'],
  },
];
