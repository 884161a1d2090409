import type { Scenario } from '../schema.ts';

/** Situations in which the model lacks something it would have to know. */
export const ofKnowledge: readonly Scenario[] = [
  {
    id: 'latest-documents',
    name: 'Answers from the latest documents',
    situation:
      'An assistant answers about products, policies, contracts and internal procedures. Its answers are out of date, because these change often; what is wanted is simply an answer from the latest documents.',
    answers: {
      task: 'knowledge-qa',
      failures: ['outdated-facts'],
      freshness: 'weekly',
      corpus: 'large',
    },
    documentSays:
      'Retrieval first. Training is the wrong opening, since a tuned model falls behind as soon as the knowledge changes.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d2-21', 'd2-22', 'd2-26', 'd1-117', 'd1-47'],
  },
  {
    id: 'answers-with-sources',
    name: 'Answers that must name their sources',
    situation:
      'In a setting sensitive to compliance, every answer has to show the source it rests on, so that it can be traced and audited. Today none does.',
    answers: {
      task: 'knowledge-qa',
      failures: ['no-citations'],
      citations: 'required',
      stakes: 'regulated',
    },
    documentSays: 'Retrieval: the demand for citations calls for grounded sources.',
    documentNames: ['rag'],
    documentRulesOut: [],
    claims: ['d1-84', 'd1-120', 'd1-39', 'd1-102'],
  },
  {
    id: 'who-may-see-what',
    name: 'A large internal knowledge base, by role',
    situation:
      'Staff put questions to a large, unstructured collection of internal documents. What somebody may read depends on their role.',
    answers: { task: 'knowledge-qa', corpus: 'large', access: 'per-role' },
    documentSays:
      'Retrieval: memory outside the model scales better, and access can follow the role.',
    documentNames: ['rag'],
    documentRulesOut: [],
    claims: ['d1-85', 'd1-86', 'd1-122', 'd1-36'],
  },
  {
    id: 'fits-the-window',
    name: 'Knowledge that fits the window',
    situation:
      'A team plans to train knowledge into a model. Everything the model would have to know fits into its context window, most of which is unused.',
    answers: {
      task: 'knowledge-qa',
      failures: ['missing-knowledge'],
      corpus: 'fits-context',
    },
    documentSays:
      'Before training, check whether the knowledge cannot simply be given in the context.',
    documentNames: ['context-first'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d3-34', 'd3-35'],
  },
  {
    id: 'prices-in-the-weights',
    name: 'Prices, regulations and token terms',
    situation:
      'A startup wants to train prices, regulations and token economics into a model. All of them change, and answers go out of date with them.',
    answers: { failures: ['outdated-facts'], freshness: 'weekly' },
    documentSays:
      'Not by training, which makes behaviour stale and runs costly. Data that moves fast belongs in retrieval.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d1-77', 'd1-12', 'd1-150', 'd1-7'],
  },
  {
    id: 'trained-last-year',
    name: 'A model trained on last year’s documentation',
    situation:
      'A model was tuned on the documentation of last year. Products and policies have moved on; it is wrong about this year with full confidence, and customers may be the first to notice.',
    answers: {
      task: 'knowledge-qa',
      failures: ['outdated-facts'],
      freshness: 'quarterly',
      corpus: 'large',
      stakes: 'customer',
    },
    documentSays:
      'Keep the knowledge in a base that retrieval reads: change it there, and the answers change at once, without another run.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d3-39', 'd3-43', 'd3-44', 'd3-45'],
  },
  {
    id: 'wrong-evidence',
    name: 'The wrong evidence in front of the model',
    situation:
      'Retrieval is in place, and it brings up the wrong passages. A tuned model is proposed to make up for it.',
    answers: {
      tried: ['retrieval'],
      corpus: 'large',
      retrieval: 'weak',
      failures: ['missing-knowledge'],
    },
    documentSays:
      'Repair retrieval first. A tuned model that looks at the wrong evidence can still be wrong, with confidence.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d4-7', 'd4-13', 'd4-25', 'd4-26', 'd4-50', 'd1-80', 'd1-149'],
  },
  {
    id: 'gap-in-disguise',
    name: 'A knowledge gap that looks like wrong labels',
    situation:
      'A fintech team takes its trouble for a matter of classification and wants to train. On inspection the model lacks knowledge of the things it is to classify.',
    answers: { task: 'classification', failures: ['missing-knowledge'] },
    documentSays:
      'Training fails where a gap in knowledge is mistaken for a classification issue; knowledge calls for retrieval.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    difference: {
      because:
        'Both supply the knowledge and train nothing. The story does not say how much knowledge it is; while it may be little, putting all of it into the context comes before building a search over it. Answer how much is written down, and this can become retrieval.',
      tensions: ['T19', 'T16'],
      claims: ['d3-35', 'd0-96'],
    },
    claims: ['d0-79', 'd0-96'],
  },
];
