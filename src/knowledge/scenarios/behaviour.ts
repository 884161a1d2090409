import type { Scenario } from '../schema.ts';

/** Situations in which the model should act otherwise than it does, or always alike. */
export const ofBehaviour: readonly Scenario[] = [
  {
    id: 'style-over-live-documents',
    name: 'A house style over live documentation',
    situation:
      'Answers have to keep very tightly to an internal style of response, and at the same time come out of documentation that is live.',
    answers: { task: 'knowledge-qa', freshness: 'weekly', corpus: 'large', voice: 'guided' },
    documentSays:
      'A stack: a tuned model for the style, retrieval for current facts, prompts for the instructions.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'Retrieval is agreed. The story asks for a tight style and does not say that a prompt misses it; without a failure of style there is nothing for training to mend. Answer that the tone is off, and the tuned half appears as the next step.',
      tensions: ['T6'],
      claims: ['d0-46', 'd0-144', 'd3-51'],
    },
    claims: ['d2-83', 'd2-84', 'd2-85'],
  },
  {
    id: 'shines-in-the-demo',
    name: 'Shines in the demo, wobbles in use',
    situation:
      'A product built on retrieval alone impressed in demonstrations. Under real traffic it becomes unreliable: the right source is there, and the model still behaves poorly.',
    answers: {
      failures: ['ignores-evidence', 'inconsistent'],
      tried: ['retrieval'],
      corpus: 'large',
      retrieval: 'good',
      evaluation: 'anecdotal',
    },
    documentSays:
      'Combine retrieval with fine-tuning, and add evaluation, guardrails, reranking and monitoring.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'Retrieval stays, and training is named as the next step. It is closed today: demonstrations are no evaluation that can be run again, and nothing lighter than training was tried on the behaviour.',
      tensions: ['T6', 'T14'],
      claims: ['d1-79', 'd1-134', 'd3-36'],
    },
    claims: ['d1-96', 'd1-97', 'd1-98'],
  },
  {
    id: 'same-decision',
    name: 'The same decision ten thousand times',
    situation:
      'A product needs a model to take one and the same decision ten thousand times, by the same logic. The judgement is stable, and no document has to be looked up for it.',
    answers: {
      task: 'classification',
      stability: 'half-year',
      repetition: 'identical',
      freshness: 'static',
      corpus: 'none',
      volume: 'thousands',
    },
    documentSays:
      'Put stable judgement into training; retrieval is often a burden here and no advantage.',
    documentNames: ['fine-tuned'],
    documentRulesOut: ['rag'],
    difference: {
      because:
        'Both leave retrieval out. The story does not say that prompting was measured and fell short, nor that the decisions are wrong; without that, training has not earned its place.',
      tensions: ['T5', 'T17'],
      claims: ['d0-46', 'd0-85', 'd0-144'],
    },
    claims: ['d1-113', 'd1-114', 'd1-11'],
  },
  {
    id: 'broken-layout',
    name: 'Output that breaks its format',
    situation:
      'Output has to follow an exact JSON schema, and every so often it does not, whatever the prompt says.',
    answers: { failures: ['format-breaks'], format: 'strict-schema' },
    documentSays: 'Fine-tune: format is behaviour, and behaviour has to be learnt.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Two other documents answer that constrained generation cures format more reliably than training, and that training is premature without it. Layerwise sides with them: a schema first, always.',
      tensions: ['T2'],
      claims: ['d3-33', 'd4-8', 'd4-51'],
    },
    claims: ['d1-118', 'd1-21', 'd1-104'],
  },
  {
    id: 'extraction-drift',
    name: 'Extraction into fixed fields',
    situation:
      'Data has to be extracted from documents into a fixed schema. The fields are well defined and the annotations clean, yet the format drifts.',
    answers: {
      task: 'extraction',
      definition: 'agreed',
      repetition: 'identical',
      failures: ['format-breaks'],
      format: 'strict-schema',
      labels: 'consistent',
    },
    documentSays: 'Fine-tune: it reduces the drift and keeps the output closer to the schema.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'A shape that breaks is first held by a schema that the model must follow, which is more reliable and needs no training. What still goes wrong after that is content, and may be a matter for training.',
      tensions: ['T2'],
      claims: ['d3-33', 'd4-8', 'd4-51'],
    },
    claims: ['d0-68', 'd0-69', 'd2-30'],
  },
  {
    id: 'noisy-documents',
    name: 'Extraction from noisy documents',
    situation:
      'Data has to be extracted into a fixed schema from source documents that are inconsistent and noisy.',
    answers: { task: 'extraction', format: 'strict-schema', sources: 'messy' },
    documentSays: 'Fine-tuning fails here. Which layer helps instead, the document does not say.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-70', 'd0-35'],
  },
  {
    id: 'agent-tool-calls',
    name: 'An agent whose tool calls fail',
    situation:
      'An agent repeats one workflow. Tools and policies are fixed, and its tool calls still fail unpredictably.',
    answers: {
      task: 'agent',
      stability: 'half-year',
      repetition: 'identical',
      failures: ['wrong-tool-calls'],
      systems: 'callable',
    },
    documentSays: 'Fine-tune: patterns of action have to be steady, and they can be learnt.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Proper access to the tools, with schemas for their arguments, comes first, and the story does not say it was tried. If calls go on failing with it, training is the next step, beside the tools and not in their place.',
      tensions: ['T7'],
      claims: ['d4-8', 'd3-33', 'd2-20'],
    },
    claims: ['d0-74', 'd0-75', 'd1-121', 'd1-146', 'd2-32'],
  },
  {
    id: 'tools-in-motion',
    name: 'An agent whose tools keep changing',
    situation: 'An agent repeats one workflow over tools whose interfaces change often.',
    answers: {
      task: 'agent',
      stability: 'monthly',
      repetition: 'identical',
      systems: 'callable',
    },
    documentSays: 'Fine-tuning fails here. Which layer helps instead, the document does not say.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-76'],
  },
  {
    id: 'niche-vocabulary',
    name: 'Niche vocabulary in fintech',
    situation:
      'Cases from fintech or Web3 have to be classified. They are full of niche vocabulary and edge cases, there are labelled examples of high quality, and labels still come out wrong.',
    answers: { task: 'classification', failures: ['wrong-labels'], labels: 'consistent' },
    documentSays: 'Fine-tune: the model picks up the vocabulary and the edge cases.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Training is named as the next step. Before it, the story would have to tell of a measured prompt, a task that holds still and an evaluation, and rule out that knowledge is what is missing.',
      tensions: ['T5', 'T16'],
      claims: ['d0-46', 'd0-79', 'd0-84'],
    },
    claims: ['d0-77', 'd0-78', 'd1-127'],
  },
  {
    id: 'contract-weaknesses',
    name: 'Weaknesses in smart contracts',
    situation:
      'Vulnerabilities in smart contracts have to be put into classes. No paragraph needs to be found: what has to be learnt is how code maps to class.',
    answers: { task: 'classification', freshness: 'static', corpus: 'none' },
    documentSays: 'Fine-tune, on examples or on preferences: this is the learning of a mapping.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Both leave retrieval out. The story says what kind of task it is and not that a prompt fails at it, and a measured prompt-only baseline that falls short comes before training.',
      tensions: ['T5', 'T18'],
      claims: ['d0-46', 'd0-85'],
    },
    claims: ['d1-63', 'd1-65', 'd1-67'],
  },
  {
    id: 'governance-actions',
    name: 'Governance actions out of forum posts',
    situation:
      'The actions that a decentralised organisation has decided on have to be extracted from its forum posts. Nothing else needs to be looked up.',
    answers: { task: 'extraction', freshness: 'static', corpus: 'none' },
    documentSays: 'Fine-tune, on examples or on preferences: this is the learning of a mapping.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Both leave retrieval out. The story says what kind of task it is and not that a prompt fails at it, and a measured prompt-only baseline that falls short comes before training.',
      tensions: ['T5', 'T18'],
      claims: ['d0-46', 'd0-85'],
    },
    claims: ['d1-63', 'd1-66', 'd1-67'],
  },
  {
    id: 'audit-reports',
    name: 'Audit notes to structured reports',
    situation: 'Notes from smart contract audits have to be turned into reports with a structure.',
    answers: { task: 'transformation', format: 'light' },
    documentSays: 'A good candidate for fine-tuning, since the task is narrow and measurable.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'A candidate is not yet a case. The document itself measures prompts first and trains nothing that prompts already do; the story tells of no failure.',
      tensions: ['T5'],
      claims: ['d0-46', 'd0-85'],
    },
    claims: ['d0-38', 'd0-40', 'd0-155'],
  },
  {
    id: 'compliance-replies',
    name: 'Replies in a regulated tone',
    situation:
      'Replies have to be written in the tone that compliance rules prescribe. The style is stable and every text is reviewed closely.',
    answers: {
      task: 'drafting',
      stability: 'half-year',
      repetition: 'similar',
      tried: ['review-loop'],
      voice: 'regulated',
      stakes: 'regulated',
    },
    documentSays: 'A good candidate for fine-tuning, which imposes the tone and the rules.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Training is named as the next step. The document itself measures prompts first, and the story does not say that they were, nor tell of examples, an evaluation or an owner.',
      tensions: ['T5', 'T13'],
      claims: ['d0-46', 'd0-84', 'd0-135'],
    },
    claims: ['d0-38', 'd0-41', 'd0-71', 'd0-72'],
  },
  {
    id: 'house-framework',
    name: 'A house framework of interacting rules',
    situation:
      'Analyses have to follow the organisation’s own framework: many rules that act on one another, too complex to be conveyed by prompting alone.',
    answers: {
      task: 'analysis',
      failures: ['wrong-reasoning'],
      baseline: 'plateaued',
      tried: ['structured-prompt'],
      method: 'specialised',
    },
    documentSays: 'Fine-tuning can be justified to teach a specialised way of reasoning.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'Training is named as the next step. The story leaves open whether the framework holds still, whether there are worked examples and how a result would be measured, and training waits for these.',
      tensions: ['T9', 'T13'],
      claims: ['d4-33', 'd2-48', 'd0-84'],
    },
    claims: ['d3-12', 'd3-37', 'd3-52'],
  },
];
