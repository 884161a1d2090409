import type { Scenario } from '../schema.ts';

/** The situations that the documents tell at some length. */
export const toldAtLength: readonly Scenario[] = [
  {
    id: 'support-ticket-routing',
    name: 'Support ticket routing',
    situation:
      'A software company has a model sort incoming support tickets into its own categories. Prompting did well at first; then routing errors grew, because the categories are peculiar to the company. They hold still, there are plenty of past tickets with the right label, and the work is the same every time.',
    answers: {
      task: 'classification',
      definition: 'agreed',
      stability: 'half-year',
      repetition: 'identical',
      failures: ['wrong-labels'],
      baseline: 'plateaued',
      tried: ['structured-prompt'],
      freshness: 'static',
      corpus: 'none',
      examples: 'thousands',
      labels: 'consistent',
      maturity: 'scale',
    },
    documentSays:
      'Fine-tune: what has to be learnt is a set of internal rules, not facts. It stops working when managers keep revising the categories, or when old labels contradict each other.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'The story leaves open whether an evaluation can be run again, whether the examples cover real use and who would look after a trained model. Layerwise trains only once these are known; until then the prompt carries the job.',
      tensions: ['T5', 'T13'],
      claims: ['d0-84', 'd0-135', 'd2-48'],
    },
    claims: ['d0-99', 'd0-100', 'd0-101', 'd0-66', 'd0-67', 'd1-124'],
  },
  {
    id: 'contract-review',
    name: 'Review of NDAs and purchase contracts',
    situation:
      'A legal startup wants risky clauses found and written up in a set report form. The spotting and the report should get better. Which clauses count as risky follows playbooks, client policies and the law of the place; these are looked up, and they are revised.',
    answers: {
      task: 'analysis',
      repetition: 'similar',
      failures: ['wrong-labels'],
      tried: ['retrieval'],
      freshness: 'quarterly',
      corpus: 'large',
      format: 'light',
      voice: 'guided',
      stakes: 'regulated',
    },
    documentSays:
      'Both, with the work divided: fine-tuning may improve how issues are spotted and how the report is laid out, while retrieval keeps supplying the current playbooks, policies and rules. A tuned model that is meant to stay current by itself fails.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'Retrieval stands today. Training waits for more than the story tells: a measured baseline, examples with agreed labels, and work on the prompt, which is the lighter measure for wrong labels and is not among those tried.',
      tensions: ['T6', 'T13'],
      claims: ['d0-46', 'd3-36', 'd2-48'],
    },
    claims: ['d0-102', 'd0-103', 'd0-104', 'd0-138', 'd1-126'],
  },
  {
    id: 'wallet-risk-scoring',
    name: 'Wallet risk scoring',
    situation:
      'A crypto platform scores wallets by their behaviour: exposure to sanctions, traffic over bridges, use of lending and trading protocols. Past behaviour has been labelled. Token data, protocol risk and links between wallets shift in real time.',
    answers: {
      task: 'classification',
      repetition: 'identical',
      freshness: 'live',
      systems: 'callable',
      examples: 'thousands',
      stakes: 'regulated',
    },
    documentSays:
      'Fine-tuning may make the recognition of known patterns steadier. It does nothing for the state of the chain at this moment, which has to come from indexing, APIs or retrieval.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'The story tells what each layer is good at and not that anything fails. The live state needs its tools today; training waits for a measured failure of behaviour and for the other conditions.',
      tensions: ['T5', 'T18'],
      claims: ['d0-46', 'd1-101', 'd0-144'],
    },
    claims: ['d0-105', 'd0-106', 'd0-107', 'd0-155', 'd0-156', 'd1-127'],
  },
  {
    id: 'wallet-support',
    name: 'Wallet support assistant',
    situation:
      'A support assistant for a crypto wallet finds the right WalletConnect pages for a pairing error. It still cannot tell whether the session has expired, the chain is the wrong one or the QR code is stale, so users stay stuck.',
    answers: {
      task: 'classification',
      repetition: 'similar',
      failures: ['wrong-labels', 'ignores-evidence'],
      tried: ['retrieval'],
      freshness: 'weekly',
      corpus: 'large',
      retrieval: 'good',
      stakes: 'customer',
    },
    documentSays:
      'The gap is in behaviour, not in knowledge: the evidence is there and the decision is wrong. Retrieval stays for documentation that moves, and fine-tuning may teach the distinction.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'Retrieval is the only measure the story says was tried. A better prompt is the lighter one for wrong labels, and a set of labelled cases is not told of; both come before training.',
      tensions: ['T18', 'T13'],
      claims: ['d3-36', 'd4-48', 'd1-128'],
    },
    claims: ['d1-60', 'd1-96', 'd1-153', 'd1-18'],
  },
  {
    id: 'ticket-triage-agent',
    name: 'Ticket triage over a moving knowledge base',
    situation:
      'A triage assistant for a business software company draws on a knowledge base that changes every week, and retrieval is in place for it. For each ticket it has to return a category, a severity, a recommended workflow and an escalation owner, all by the playbook and each time alike.',
    answers: {
      task: 'classification',
      stability: 'half-year',
      repetition: 'similar',
      failures: ['inconsistent'],
      tried: ['retrieval'],
      freshness: 'weekly',
      corpus: 'large',
      format: 'strict-schema',
    },
    documentSays:
      'Both: retrieval for what is new about the product, fine-tuning so that the playbook is followed alike each time.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'Retrieval stands today, and a schema gives the four fields their shape. That the playbook is followed alike each time waits for training’s conditions: the story tells of no work on the prompt, no examples and no evaluation.',
      tensions: ['T6', 'T2'],
      claims: ['d3-33', 'd3-36', 'd1-79'],
    },
    claims: ['d1-76', 'd1-123', 'd1-99', 'd1-107', 'd1-125'],
  },
  {
    id: 'developer-assistant',
    name: 'Assistant for developers of decentralised systems',
    situation:
      'Developers ask about IPFS pinning providers, name services, gas on layer-2 networks and the limits of RPC providers. The answers stand in protocol documents, SDK references, change logs, governance news and chain data, and they change all the time.',
    answers: {
      task: 'knowledge-qa',
      repetition: 'varied',
      freshness: 'live',
      corpus: 'large',
      systems: 'callable',
    },
    documentSays:
      'Retrieval, from sources that are live or freshly indexed. The memory of a trained model is the wrong place for any of it.',
    documentNames: ['rag', 'rag-and-tools'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d1-88', 'd1-89', 'd1-7'],
  },
  {
    id: 'incident-summaries',
    name: 'Incident reports to operations summaries',
    situation:
      'Incident reports have to be rewritten as one fixed form of operations summary. Nothing needs to be looked up: what is to be learnt is how the one turns into the other.',
    answers: {
      task: 'transformation',
      stability: 'half-year',
      repetition: 'identical',
      freshness: 'static',
      corpus: 'none',
      systems: 'none',
      format: 'light',
    },
    documentSays:
      'Fine-tune, on pairs of reports and summaries or on preferences between them: the difficulty is the mapping, and retrieval has no paragraph to find.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'The story says what kind of task it is and not that a prompt fails at it. A measured prompt-only baseline that falls short comes before training.',
      tensions: ['T5'],
      claims: ['d0-46', 'd0-85', 'd4-51'],
    },
    claims: ['d1-63', 'd1-64', 'd1-67', 'd1-105'],
  },
  {
    id: 'small-model-at-volume',
    name: 'A 7B model at millions of requests a day',
    situation:
      'One narrow task runs millions of times a day on a frontier model. A model of seven billion parameters, tuned on the team’s own traffic, does comparably well at it for a fraction of the price.',
    answers: {
      repetition: 'identical',
      failures: ['too-slow-or-costly'],
      models: 'large-meets',
      maturity: 'scale',
      volume: 'millions',
    },
    documentSays:
      'Train the small model to imitate the large one (distillation): at this volume the economics are convincing.',
    documentNames: ['distilled'],
    documentRulesOut: [],
    difference: {
      because:
        'Volume, cost and a large model that does well are told. Whether the task is agreed and stable, whether results can be measured again and who would own the small model are not, and distillation waits for these.',
      tensions: ['T14'],
      claims: ['d0-84', 'd4-33', 'd0-135'],
    },
    claims: ['d3-48', 'd3-49', 'd3-37'],
  },
  {
    id: 'brand-voice',
    name: 'Brand voice at scale',
    situation:
      'A company writes a great deal of copy in one voice. The style is settled and every text is reviewed, and prompts do not reach the level of tone and formality that is asked for, at least not reliably.',
    answers: {
      task: 'drafting',
      stability: 'half-year',
      repetition: 'similar',
      failures: ['off-tone'],
      baseline: 'plateaued',
      tried: ['structured-prompt', 'review-loop'],
      voice: 'guided',
      labels: 'consistent',
      maturity: 'scale',
    },
    documentSays:
      'Fine-tuning is legitimate here: facts can be looked up, a style hardly. It fails where the writers themselves cannot agree which text is right.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'The prompt has stopped short and the style is settled, so training is where this goes. The story leaves open how many texts there are, whether they cover real use, how a result would be measured and who would own the model.',
      tensions: ['T13', 'T14'],
      claims: ['d0-84', 'd2-48', 'd0-135'],
    },
    claims: ['d3-50', 'd3-51', 'd0-71', 'd0-72', 'd0-73'],
  },
  {
    id: 'token-listing-compliance',
    name: 'Compliance assistant for token listings',
    situation:
      'A Web3 compliance startup builds an assistant for listing tokens. It needs on-chain metrics of the day, governance documents, the policies of exchanges and legal templates.',
    answers: {
      task: 'knowledge-qa',
      failures: ['outdated-facts', 'missing-knowledge'],
      freshness: 'live',
      corpus: 'large',
      systems: 'callable',
      stakes: 'regulated',
    },
    documentSays:
      'Retrieval or tools before any fine-tuning, which by itself cannot keep these things current.',
    documentNames: ['rag', 'tools', 'rag-and-tools'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-53', 'd0-54', 'd0-81'],
  },
  {
    id: 'make-it-smarter',
    name: '“Make the AI smarter”',
    situation:
      'Management wants the assistant to become smarter. Nobody has said at what, and nobody has written down what a good answer would be.',
    answers: {
      task: 'open-ended',
      definition: 'vague',
    },
    documentSays:
      'Do not train. A goal without a task usually turns out to need retrieval, work on the context or a change of workflow; the job has to be stated first.',
    documentNames: ['define-first'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-43', 'd0-44', 'd0-37', 'd0-98', 'd2-98'],
  },
  {
    id: 'all-company-documents',
    name: 'Fine-tune on all company documents',
    situation:
      'A founder wants a model that knows the company and plans to train it on every document there is. There is no search over them, and nobody has written examples of questions with good answers.',
    answers: {
      task: 'knowledge-qa',
      failures: ['missing-knowledge'],
      freshness: 'quarterly',
      corpus: 'large',
      retrieval: 'none',
      examples: 'documents-only',
    },
    documentSays:
      'Build a proper retrieval system instead. Training on the pile is costly, soon out of date and hard to debug.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d1-82', 'd1-133', 'd1-28', 'd0-45'],
  },
  {
    id: 'right-in-general',
    name: 'Right in general, wrong in particular',
    situation:
      'An enterprise puts a base model on support and technical documentation. It does not know the company’s terms, product names, processes and conventions, so its answers are sound in general and wrong for the company. Training on internal data looks like the obvious cure.',
    answers: {
      task: 'knowledge-qa',
      failures: ['missing-knowledge'],
      freshness: 'quarterly',
      corpus: 'large',
      maturity: 'pilot',
    },
    documentSays:
      'Supply the knowledge by retrieval. What is wrong for want of information is a retrieval problem, and training treats it with a tool for behaviour.',
    documentNames: ['rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d3-8', 'd3-9', 'd3-10', 'd3-19', 'd3-20', 'd3-28'],
  },
  {
    id: 'prompt-grown-too-long',
    name: 'A prompt that has grown too long',
    situation:
      'An assistant is kept in line by an enormous system prompt. In the early days that worked. With thousands of requests, waiting times and token costs rise, and edge cases slip through.',
    answers: {
      failures: ['too-slow-or-costly', 'inconsistent'],
      maturity: 'scale',
      volume: 'thousands',
      'prompt-size': 'long',
    },
    documentSays:
      'One document moves the repeated instructions into the model by fine-tuning; another answers that a shorter prompt is no sufficient reason while the task is unsettled.',
    documentNames: ['fine-tuned'],
    documentRulesOut: [],
    difference: {
      because:
        'The documents disagree, and Layerwise sides with the second: length, waiting time and cost add weight to a trained model and open none of its conditions. Whether the task is settled is not told, so the prompt is worked on first.',
      tensions: ['T8'],
      claims: ['d4-45', 'd4-33', 'd0-46'],
    },
    claims: ['d1-61', 'd1-62', 'd1-26', 'd1-75', 'd4-44', 'd4-45'],
  },
];
