import type { Tension } from './schema.ts';

/** Where the documents pull apart, and which way Layerwise goes. */
export const tensions: readonly Tension[] = [
  {
    id: 'T1',
    question: 'What comes before fine-tuning, and in which order?',
    positions: [
      {
        text: 'Define the job, measure a prompt-only baseline, supply missing knowledge by retrieval or tools, then fine-tune, then measure in production.',
        claims: ['d0-37', 'd0-46', 'd0-53', 'd0-55', 'd0-60', 'd0-7'],
      },
      {
        text: 'There is no fixed sequence: the problem that dominates picks the layer.',
        claims: ['d1-4', 'd1-144', 'd1-145', 'd1-155'],
      },
      {
        text: 'Set out the behaviour you want, tidy the data, prove a baseline, and only then fine-tune.',
        claims: ['d2-94', 'd2-95', 'd2-96', 'd2-97', 'd2-9', 'd2-93'],
      },
      {
        text: 'Prompts, then retrieval, then structured output, then use of the context window; fine-tuning for what remains.',
        claims: ['d3-21', 'd3-22', 'd3-36'],
      },
      {
        text: 'A clear task, a well-built prompt, good context and scaffolding in the product come first; so do an output contract and a way to handle failure.',
        claims: ['d4-4', 'd4-6', 'd4-7', 'd4-8', 'd4-9', 'd4-18', 'd4-22', 'd4-24', 'd4-27'],
      },
    ],
    resolution:
      'The orders are read as cost ladders and not as lists that everyone has to climb. An agreed task is a condition, a measured prompt-only baseline comes first for everybody, and after it only the measures that fit the diagnosed failure, cheapest first. Work on training data follows the baseline, because the baseline shows which data is needed; that last step is our inference.',
  },
  {
    id: 'T2',
    question: 'If outputs break their format, should you fine-tune or constrain them?',
    positions: [
      {
        text: 'Fine-tune: a format that varies is behaviour, and behaviour has to be learnt.',
        claims: ['d1-118', 'd1-21', 'd1-104', 'd0-31', 'd0-57', 'd0-68', 'd2-3', 'd2-30', 'd3-14'],
      },
      {
        text: 'Constrain: generation held to a schema cures format more reliably than training does, and belongs to the baseline.',
        claims: ['d3-33', 'd4-8', 'd4-51', 'd0-49', 'd2-20', 'd2-17'],
      },
    ],
    resolution:
      'The question is split. A shape that breaks calls for structured output, always before training. What still goes wrong once a schema was tried is the right shape with the wrong content: that counts as inconsistent decisions, for which fine-tuning is a candidate behind its conditions. Tone goes to prompts first, and a simple format stays with the prompt.',
  },
  {
    id: 'T3',
    question: 'Does retrieval or prompting come first?',
    positions: [
      {
        text: 'Prompting first: it is cheap, it helps with most problems, and it shows where the cause lies.',
        claims: ['d0-46', 'd0-7', 'd3-22', 'd3-23', 'd4-22', 'd2-90'],
      },
      {
        text: 'Retrieval first, if the chief trouble is that current information is missing.',
        claims: ['d2-35', 'd2-26', 'd1-144', 'd3-55'],
      },
    ],
    resolution:
      'Both, since these answer different questions. Prompting leads the roadmap. Retrieval or tools lead the verdict once missing knowledge is diagnosed, because no prompt can supply facts that are not there; prompting then supports them.',
  },
  {
    id: 'T4',
    question: 'Can the choice be written as four lines of code?',
    positions: [
      {
        text: 'A sample function returns at the first match: retrieval for fresh knowledge, prompting for poor prompts, fine-tuning for repeatable behaviour, and a hybrid if nothing matched.',
        claims: ['d2-35', 'd2-36', 'd2-37', 'd2-38', 'd2-39'],
      },
      {
        text: 'The text around it asks for more: several layers at once where several needs exist, and no training before the decisive questions are answered.',
        claims: ['d2-83', 'd2-84', 'd2-85', 'd2-92', 'd2-48', 'd2-91', 'd2-19'],
      },
      {
        text: 'Other documents make it two layers for two needs, and no training on a problem that is not clear.',
        claims: ['d0-138', 'd1-123', 'd0-98', 'd4-33', 'd4-48'],
      },
    ],
    resolution:
      'The function is not taken over. Stopping at the first match, it never sees that fresh knowledge and repeatable behaviour can both be needed; and without any signal it returns the most complex design. Here all signals count: both needs together give a hybrid if the conditions for training are met, no signal at all gives “define first”, and a poor prompt is repaired first whatever else is needed. All eight combinations of its inputs are test cases.',
  },
  {
    id: 'T5',
    question: 'May fine-tuning be the opening move?',
    positions: [
      {
        text: 'Yes, where the workflow is steady and inconsistent behaviour is the chief problem.',
        claims: ['d1-145', 'd1-118', 'd1-119', 'd1-121'],
      },
      {
        text: 'No: it follows prompts and retrieval, and is justified only where the problem plainly demands it.',
        claims: ['d0-160', 'd0-7', 'd3-21', 'd4-42', 'd4-4', 'd2-20'],
      },
      {
        text: 'Even the document that says yes excludes teams without labelled examples, early prototypes, data that changes daily and weak requirements.',
        claims: ['d1-128', 'd1-129', 'd1-130', 'd1-131'],
      },
    ],
    resolution:
      'No. The document that says yes weighs fine-tuning against retrieval and knows prompting only as long system prompts. A measured prompt-only baseline that has stopped short of the target is a condition for training; until then prompts, constraints or knowledge come now, and fine-tuning is shown as a later step with what it waits for.',
  },
  {
    id: 'T6',
    question: 'Is a hybrid the right design for most products, or is fine-tuning wrong for most?',
    positions: [
      {
        text: 'Retrieval and fine-tuning together are the winning design for most serious products.',
        claims: ['d1-98', 'd1-13', 'd1-152', 'd2-83'],
      },
      {
        text: 'Most teams are better off without fine-tuning, and with good retrieval over a general model.',
        claims: ['d3-2', 'd3-6', 'd3-63', 'd0-17', 'd0-143', 'd4-1'],
      },
      {
        text: 'The best products blend many layers, with a selective amount of fine-tuning.',
        claims: ['d0-159'],
      },
    ],
    resolution:
      'Neither is assumed. A hybrid is named only when both halves qualify by themselves: a need for knowledge that retrieval, tools or context carries, and a failure of behaviour for which every condition of training holds. If one half qualifies, that half is the answer.',
  },
  {
    id: 'T7',
    question: 'If tool calls fail, should you fine-tune?',
    positions: [
      {
        text: 'Yes: patterns of action have to be steady, and steadiness is learnt.',
        claims: ['d1-121', 'd1-24', 'd1-106', 'd1-146', 'd2-32', 'd0-74'],
      },
      {
        text: 'Only where tools and policies are fixed; while interfaces change, training fails.',
        claims: ['d0-75', 'd0-76'],
      },
      {
        text: 'Repair prompts, validation and the output contract first.',
        claims: ['d2-20', 'd4-8', 'd3-33'],
      },
    ],
    resolution:
      'Schemas for the arguments, or proper access to the tool, must have been tried. If tools and policies then hold still and calls go on failing, fine-tuning is a candidate; while they change, it is not. An assistant that lacks live state does not call tools badly: it needs the tools.',
  },
  {
    id: 'T8',
    question: 'Are long prompts, waiting times and token costs a reason to fine-tune?',
    positions: [
      {
        text: 'Yes: training moves repeated instructions into the model, which shortens prompts and quickens answers.',
        claims: ['d0-56', 'd1-26', 'd1-52', 'd1-62', 'd1-74', 'd2-6'],
      },
      {
        text: 'Not by themselves, while the definition of the task is unsettled.',
        claims: ['d4-45', 'd4-44'],
      },
      {
        text: 'On the contrary, most teams use too little of the context window.',
        claims: ['d3-34', 'd3-35', 'd2-18'],
      },
      {
        text: 'A window filled beyond what is useful makes answers worse.',
        claims: ['d1-10', 'd1-94', 'd1-57'],
      },
    ],
    resolution:
      'Length, waiting time and cost add weight to a trained or smaller model and never open one of its conditions. Context is preferred while the knowledge fits, and loses to retrieval as volume grows and latency tightens. No document names a size, so none is built in.',
  },
  {
    id: 'T9',
    question: 'Does fine-tuning improve reasoning?',
    positions: [
      {
        text: 'Yes, within bounds: an organisation’s own framework of many interacting rules can be taught.',
        claims: ['d1-8', 'd3-12', 'd3-52', 'd1-114'],
      },
      {
        text: 'No: it fixes steady patterns and does not create deeper judgement; done badly, it imitates.',
        claims: ['d4-38', 'd4-39', 'd3-15', 'd3-16'],
      },
      {
        text: 'Lead the model through its reasoning in the prompt first.',
        claims: ['d3-26'],
      },
    ],
    resolution:
      'The two are asked apart. A method of your own that is stable and can be demonstrated is a candidate for training, after prompts. Better reasoning in general is not; it is left to prompts and to the choice of a base model. That a stronger base model may be the answer is our inference, as no document says so outright.',
  },
  {
    id: 'T10',
    question: 'Where does the hidden cost lie?',
    positions: [
      {
        text: 'In avoiding training: months in which behaviour is patched up with prompts, rerankers and corrections afterwards.',
        claims: ['d1-116', 'd1-112', 'd1-113'],
      },
      {
        text: 'In training: pipelines, data, evaluation and repeated runs, which together exceed the visible costs.',
        claims: ['d3-62', 'd3-58', 'd3-59', 'd3-60', 'd3-61', 'd3-38', 'd0-108'],
      },
      {
        text: 'In retrieval: ingestion, indexing, permissions, chunking and monitoring.',
        claims: ['d1-55', 'd1-68', 'd1-139'],
      },
      {
        text: 'Updating a knowledge base is said to need neither training nor evaluation.',
        claims: ['d3-46', 'd3-45'],
      },
      {
        text: 'Retrieval that nobody measures can spoil answers unnoticed.',
        claims: ['d1-149', 'd0-17', 'd1-111'],
      },
    ],
    resolution:
      'Every layer is charged its set-up and its upkeep, the invisible part included. That an updated knowledge base needs no training is accepted; that it needs no evaluation is not, and wherever retrieval is part of the design its quality is measured by itself.',
  },
  {
    id: 'T11',
    question: 'How many examples does fine-tuning take?',
    positions: [
      {
        text: 'Hundreds to thousands, and thousands for sorting tickets.',
        claims: ['d0-131', 'd0-149', 'd0-66', 'd2-28'],
      },
      {
        text: 'Few can suffice for narrow work on format or style.',
        claims: ['d0-150'],
      },
      {
        text: 'A dataset that is too small, or contradicts itself, fails.',
        claims: ['d1-78'],
      },
      {
        text: 'A small clean set beats a large careless one, and made-up examples must not dominate.',
        claims: ['d2-49', 'd2-50', 'd2-54', 'd0-140'],
      },
    ],
    resolution:
      'Quality is a condition: labels that hold on hard cases, and examples from real use. Quantity has a floor of hundreds, or dozens where nothing but form or voice is at stake; above the floor, more examples lower the effort and decide nothing else. No document sets the limits so exactly: they are our reading.',
  },
  {
    id: 'T12',
    question: 'What has to be stable, and for how long?',
    positions: [
      {
        text: 'The workflow, for the next three to six months.',
        claims: ['d0-134', 'd4-33', 'd1-73'],
      },
      {
        text: 'Labels revised monthly, or rules and benchmarks that shift weekly, rule training out.',
        claims: ['d0-67', 'd0-127', 'd4-34'],
      },
      {
        text: 'The failures themselves should be expected again a month from now.',
        claims: ['d4-35', 'd4-37'],
      },
      {
        text: 'A product whose data changes every day should not open with training.',
        claims: ['d1-129'],
      },
      {
        text: 'Moving data and a steady workflow go together well, in a hybrid.',
        claims: ['d1-123', 'd1-76'],
      },
    ],
    resolution:
      'Two questions are asked. Rules that hold for a quarter or more are a condition of training, and rules that move monthly or weekly close it. Facts that move call for retrieval or tools; they do not stand in the way of training for behaviour, and are themselves never to be trained in.',
  },
  {
    id: 'T13',
    question: 'Is readiness decided by a majority, or by every single point?',
    positions: [
      {
        text: 'By majority: with most of six answers negative, start with something else.',
        claims: ['d0-136', 'd0-129'],
      },
      {
        text: 'By each one: a single “no” on the data, on stability or on measuring means waiting.',
        claims: ['d2-48', 'd2-92', 'd4-33', 'd0-98', 'd0-84'],
      },
    ],
    resolution:
      'The points that the documents call indispensable are vetoes: an agreed task, behaviour as the failure, stability, sound data, an evaluation, a measured baseline, and an owner. The number of examples above the floor, the quality of the plan, portability and volume only weigh. No document argues against any point of the list, so this is stricter than the majority rule without contradicting it.',
  },
  {
    id: 'T14',
    question: 'Does evaluation come before training or after it?',
    positions: [
      {
        text: 'After: a tuned model is measured in real use, behind staging and alerts and with a way back.',
        claims: ['d0-60', 'd0-62', 'd0-63', 'd2-76', 'd2-79', 'd2-80', 'd2-81'],
      },
      {
        text: 'Before: without an evaluation, training should not begin.',
        claims: ['d0-84', 'd0-51', 'd4-21', 'd4-40', 'd2-60', 'd1-79'],
      },
      {
        text: 'It appears chiefly as one of the invisible costs.',
        claims: ['d3-60'],
      },
    ],
    resolution:
      'Both, as two different things. A set of agreed cases that can be run again is a condition of training. Evaluation in production, with fixed test sets, staging, alerts and a way back, is a step of the release.',
  },
  {
    id: 'T15',
    question: 'Are APIs and databases sources for retrieval, or tools?',
    positions: [
      {
        text: 'Sources: retrieval reaches into databases, APIs and chain indexers as it does into documents.',
        claims: ['d1-33', 'd1-100', 'd1-89'],
      },
      {
        text: 'A layer of its own: tools connect the model to systems.',
        claims: ['d0-22', 'd0-53', 'd0-81'],
      },
    ],
    resolution:
      'A layer of its own. Here, retrieval finds documents by meaning; tools fetch records and live state, compute and act. A record is either the right one or not, and resemblance does not help. Where a document says “retrieval, APIs or search”, either is accepted.',
  },
  {
    id: 'T16',
    question: 'Is a wrong use of terms a gap in knowledge or in behaviour?',
    positions: [
      {
        text: 'Behaviour: training teaches the language of a field.',
        claims: ['d0-32', 'd0-77', 'd1-22', 'd3-13'],
      },
      {
        text: 'Knowledge: the model does not know your names and terms, and training is the wrong cure.',
        claims: ['d3-8', 'd3-19', 'd0-79', 'd0-45'],
      },
      {
        text: 'Specialist vocabulary is also where retrieval tends to miss.',
        claims: ['d1-93'],
      },
    ],
    resolution:
      'It depends on what the model lacks, so two failures are offered. If it does not know what a term means, that is missing knowledge, for context or retrieval. If it knows the term and does not use it as you do, that is voice and policy: prompts, and fine-tuning later.',
  },
  {
    id: 'T17',
    question: 'Is retrieval used too much, or is it the safe default?',
    positions: [
      {
        text: 'Too much: it feels easy to undo, gets applied to everything, and shines in demos only.',
        claims: ['d1-112', 'd1-132', 'd1-113', 'd1-14', 'd1-16', 'd1-97'],
      },
      {
        text: 'The better default: easier to maintain, independent of the model, and often better than training.',
        claims: ['d3-6', 'd3-63', 'd3-32', 'd0-17'],
      },
    ],
    resolution:
      'Retrieval earns its place only by a need for knowledge, for sources or for permissions. For a task that maps inputs to outputs by a steady rule it is left out, however easy it would be to add.',
  },
  {
    id: 'T18',
    question: 'Is a failure of behaviour already a reason to fine-tune?',
    positions: [
      {
        text: 'Yes: if the model should act differently, fine-tuning is the tool to consider.',
        claims: ['d0-97', 'd1-3', 'd3-54', 'd2-27'],
      },
      {
        text: 'Not yet: vague instructions and poor examples look just the same.',
        claims: ['d2-19', 'd2-15', 'd4-48', 'd4-49', 'd3-23'],
      },
      {
        text: 'A prompt may have stopped improving because data or business rules keep shifting underneath.',
        claims: ['d0-124', 'd0-125'],
      },
      {
        text: 'Ask whether the same failures would be there next month after a week of honest repairs.',
        claims: ['d4-35', 'd4-36', 'd4-37'],
      },
    ],
    resolution:
      'It is a reason to look closer. Instructions, constraints, input, stability and sources are asked about one by one, and next month’s failures are the last test. Only what remains after the fitting lighter measures leads to training.',
  },
  {
    id: 'T19',
    question: 'Does the context window come before retrieval or after it?',
    positions: [
      {
        text: 'After, as the last of four measures.',
        claims: ['d3-22'],
      },
      {
        text: 'Before training at any rate: check that the knowledge cannot simply be given.',
        claims: ['d3-34', 'd3-35'],
      },
      {
        text: 'Retrieval and compression of context belong together.',
        claims: ['d4-25'],
      },
      {
        text: 'An overfull window does harm.',
        claims: ['d1-10', 'd1-94'],
      },
    ],
    resolution:
      'Knowledge that is small and mostly static goes into the context, because nothing can then fail to be found. Retrieval takes over when the collection is large, changes often, must be cited, or may be seen only in part. The threshold is our inference; the documents give none.',
  },
  {
    id: 'T20',
    question: 'Does a tuned model tie you to a vendor or to a model version?',
    positions: [
      {
        text: 'To the vendor in whose service it was tuned.',
        claims: ['d0-116', 'd0-117', 'd0-154'],
      },
      {
        text: 'To the version of the base model, whose later gains it does not inherit.',
        claims: ['d3-5', 'd3-39', 'd3-40', 'd3-41'],
      },
      {
        text: 'Open models and light adapters ease both; retrieval is free of both.',
        claims: ['d0-153', 'd2-57', 'd3-32'],
      },
    ],
    resolution:
      'To both, and both count against a tuned model, more so where changing vendors must stay possible. Hosting an open model yourself lifts the tie. The new run that a better base model asks for remains, and is counted as upkeep.',
  },
];
