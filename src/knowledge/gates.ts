import type { Condition, Gate } from './schema.ts';

const broadFailures = ['wrong-labels', 'wrong-tool-calls', 'wrong-reasoning', 'ignores-evidence'];
const behaviourFailures = [
  'format-breaks',
  'wrong-labels',
  'wrong-tool-calls',
  'off-tone',
  'wrong-reasoning',
  'inconsistent',
  'ignores-evidence',
];

const knowledgeIsNeeded: Condition = {
  any: [
    { question: 'corpus', is: ['fits-context', 'large'] },
    { question: 'systems', is: ['callable', 'not-callable'] },
    {
      question: 'failures',
      is: ['outdated-facts', 'missing-knowledge', 'no-citations', 'wrong-figures'],
    },
    { question: 'retrieval', is: ['weak', 'unmeasured'] },
  ],
};

function isTried(measure: string): Condition {
  return { question: 'tried', is: [measure] };
}

/** What fits a failure is tried first: the failure has not been named, or one of these has been tried. */
function triedFor(failures: readonly string[], measures: readonly string[]): Condition {
  return {
    any: [{ not: { question: 'failures', is: failures } }, { question: 'tried', is: measures }],
  };
}

/** The task is defined, and people agree on good and bad outputs. */
export const taskAgreed: Gate = {
  id: 'task-agreed',
  name: 'The task is agreed',
  asks: 'One sentence states the task, and people agree on good and bad outputs, hard cases included.',
  opens: {
    all: [
      { question: 'definition', is: ['agreed'] },
      { not: { question: 'task', is: ['open-ended'] } },
    ],
  },
  never: { question: 'task', is: ['open-ended'] },
  harmful: true,
  evidence:
    'Write the task in one sentence, and let two people label thirty real outputs as good or bad until they agree.',
  because: 'Training on a disputed task teaches the dispute.',
  phase: 'this-week',
  claims: ['d4-18', 'd4-19', 'd4-20', 'd4-21', 'd2-9', 'd0-11', 'd0-43', 'd4-17'],
};

/** A task that is more than a wish: what every layer but prompting and scaffolding needs. */
export const taskNamed: Gate = {
  id: 'task-named',
  name: 'The task is named',
  asks: 'There is a job to do, not only a wish.',
  opens: {
    all: [
      { not: { question: 'definition', is: ['vague'] } },
      { not: { question: 'task', is: ['open-ended'] } },
    ],
  },
  evidence: 'Name one narrow job, what its output looks like, and what counts as wrong.',
  because: 'Without a named job nobody can tell which layer would help.',
  phase: 'this-week',
  claims: ['d0-37', 'd2-8', 'd2-10', 'd2-11', 'd1-140'],
};

/** Labels, policies, formats and tools stay put for a quarter or more. */
export const stable: Gate = {
  id: 'stable',
  name: 'The behaviour holds still',
  asks: 'Labels, policies, formats and tools will hold for a quarter or more.',
  opens: { question: 'stability', is: ['quarter', 'half-year'] },
  evidence:
    'Put the rules under version control, and wait until they go a quarter without a change of meaning.',
  because: 'Weights that learnt last month’s rules are confidently wrong about this month’s.',
  phase: 'this-quarter',
  claims: ['d0-134', 'd4-33', 'd4-34', 'd0-82', 'd0-126', 'd0-127', 'd1-56'],
};

/** An evaluation that can be rerun. */
export const evaluationRerunnable: Gate = {
  id: 'evaluation-rerunnable',
  name: 'The evaluation can be rerun',
  asks: 'There is a held-out set, or at least a golden set, against which every version is run.',
  opens: { question: 'evaluation', is: ['regression', 'golden'] },
  evidence:
    'Collect real cases with agreed answers, keep them out of training, and run every version against them.',
  because: 'Without a set to rerun, nobody can tell whether training helped.',
  phase: 'this-month',
  claims: ['d0-84', 'd4-40', 'd1-79', 'd0-118', 'd0-120', 'd2-60', 'd1-30'],
};

/** Somebody to own a tuned model. */
export const owned: Gate = {
  id: 'owned',
  name: 'Somebody owns the model',
  asks: 'Somebody will retrain, watch and roll back a tuned model.',
  opens: { question: 'ownership', is: ['team', 'plan'] },
  evidence:
    'Name the people who will retrain, watch and roll back, and write down when they do which.',
  because: 'A tuned model goes stale, and someone must notice and act.',
  phase: 'this-month',
  claims: ['d0-135', 'd0-95', 'd0-115', 'd2-73', 'd2-76', 'd3-42', 'd3-4'],
};

/** The failure is one of behaviour. */
export const behaviourFails: Gate = {
  id: 'behaviour-fails',
  name: 'Behaviour is what fails',
  asks: 'The model has what it needs to know and still acts wrongly.',
  opens: { question: 'failures', is: behaviourFailures },
  never: { not: { question: 'failures', is: ['nothing-yet'] } },
  harmful: true,
  evidence:
    'Sort a hundred real failures by cause: those that remain when the right facts are in the prompt are failures of behaviour.',
  because:
    'Training changes how a model acts; it does not supply facts the model lacks, and a shorter prompt is no sufficient reason by itself.',
  phase: 'this-week',
  claims: ['d0-133', 'd0-96', 'd0-79', 'd1-44', 'd2-87', 'd3-17', 'd3-19', 'd4-45'],
};

/** Not a wish for better reasoning in general. */
export const notGeneralReasoning: Gate = {
  id: 'not-general-reasoning',
  name: 'It is not reasoning in general',
  asks: 'What fails is a set behaviour or a method of your own, not the quality of reasoning in general.',
  opens: {
    any: [
      { question: 'failures', is: behaviourFailures.filter((id) => id !== 'wrong-reasoning') },
      { not: { question: 'failures', is: ['wrong-reasoning'] } },
      { question: 'method', is: ['specialised'] },
    ],
  },
  never: { question: 'method', is: ['general'] },
  harmful: true,
  evidence:
    'Write the method down with worked examples: a set method may be taught; for reasoning in general, try better prompts or a stronger base model.',
  because:
    'Training settles how a model does things; it does not make it reason better in general.',
  phase: 'this-week',
  claims: ['d4-38', 'd4-39', 'd3-52', 'd3-12', 'd3-26'],
};

/** Where knowledge is needed, the evidence reaches the model. */
export const evidenceReaches: Gate = {
  id: 'evidence-reaches',
  name: 'The evidence reaches the model',
  asks: 'Where knowledge is needed, it reaches the model: retrieval is measured as good, or the evidence comes in the context or through tools.',
  applies: knowledgeIsNeeded,
  opens: {
    any: [
      { question: 'retrieval', is: ['good'] },
      {
        all: [
          { not: { question: 'retrieval', is: ['weak', 'unmeasured'] } },
          {
            any: [
              { all: [isTried('long-context'), { not: { question: 'corpus', is: ['large'] } }] },
              {
                all: [
                  isTried('tools'),
                  { not: { question: 'corpus', is: ['fits-context', 'large'] } },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  evidence:
    'On fifty real cases, check whether the evidence that decides was in front of the model; repair the supply until it is.',
  because:
    'Given the wrong evidence, a tuned model can be as wrong as before and sound sure of it.',
  phase: 'this-month',
  claims: ['d4-50', 'd4-7', 'd4-13', 'd4-26', 'd1-80', 'd1-149'],
};

/** The source material is not messy. */
export const sourcesClean: Gate = {
  id: 'sources-clean',
  name: 'The source material is sound',
  asks: 'The material the task reads is not noisy, contradictory or out of date.',
  opens: { not: { question: 'sources', is: ['messy'] } },
  evidence: 'Remove what contradicts or is out of date, and give each source an owner.',
  because:
    'Training does not mend noisy or contradictory material; it only makes the result sound surer.',
  phase: 'this-month',
  claims: ['d0-70', 'd0-35', 'd0-125', 'd0-124', 'd0-10'],
};

/** Labels hold on hard cases. */
export const labelsHold: Gate = {
  id: 'labels-hold',
  name: 'Labels hold on hard cases',
  asks: 'Reviewers agree on the examples, hard cases included.',
  opens: { question: 'labels', is: ['consistent'] },
  evidence:
    'Let two reviewers label the same hard cases apart; settle each disagreement in the rule, not in the example.',
  because: 'A model learns the disagreement in its examples along with the rest.',
  phase: 'this-month',
  claims: ['d2-43', 'd2-48', 'd0-110', 'd0-83', 'd0-151', 'd1-31', 'd2-41'],
};

/** Examples reflect production. */
export const examplesReflect: Gate = {
  id: 'examples-reflect',
  name: 'Examples reflect production',
  asks: 'The examples come from real traffic, with its edges and its failures.',
  opens: { question: 'coverage', is: ['production'] },
  evidence: 'Draw examples from real traffic, and add the edge cases and failures it is missing.',
  because:
    'A tuned model does poorly away from its examples, so what they leave out it is likely to get wrong.',
  phase: 'this-month',
  claims: ['d2-46', 'd2-47', 'd2-48', 'd0-111', 'd0-112', 'd0-140', 'd3-16'],
};

/** Enough examples. */
export const enoughExamples: Gate = {
  id: 'enough-examples',
  name: 'There are enough examples',
  asks: 'There are hundreds of good examples; for narrow work on form or voice, dozens may do.',
  opens: {
    any: [
      { question: 'examples', is: ['hundreds', 'thousands'] },
      {
        all: [
          { question: 'examples', is: ['dozens'] },
          { question: 'failures', is: ['off-tone', 'format-breaks'] },
          { not: { question: 'failures', is: broadFailures } },
        ],
      },
    ],
  },
  evidence:
    'Collect a few hundred agreed input–output pairs; outputs corrected in review are a good source.',
  because: 'Too few examples, or raw documents in their place, teach nothing reliable.',
  phase: 'this-quarter',
  claims: ['d0-149', 'd0-150', 'd0-131', 'd1-128', 'd1-78', 'd1-133'],
};

/** A measured prompt-only baseline falls short. */
export const baselineFallsShort: Gate = {
  id: 'baseline-falls-short',
  name: 'A measured baseline falls short',
  asks: 'The best prompt-only version has been measured, has stopped improving, and misses the target.',
  opens: { question: 'baseline', is: ['plateaued'] },
  never: { question: 'baseline', is: ['meets'] },
  evidence:
    'Measure the best prompt on the agreed cases, improve it for an honest week, and see whether it still falls short.',
  because:
    'Where the prompt still improves, or already meets the target, training adds upkeep and may not repay it.',
  phase: 'this-week',
  claims: ['d0-46', 'd0-52', 'd0-85', 'd0-144', 'd2-96', 'd3-27'],
};

/** The lighter measures that fit the failure have been tried. */
export const lighterMeasuresTried: Gate = {
  id: 'lighter-measures-tried',
  name: 'The lighter measures were tried',
  asks: 'Whatever cheaper measure fits each failure has been given an honest try.',
  opens: {
    all: [
      triedFor(behaviourFailures, ['structured-prompt']),
      triedFor(['format-breaks'], ['schema-output']),
      triedFor(['wrong-tool-calls'], ['schema-output', 'tools']),
      triedFor(
        ['outdated-facts', 'missing-knowledge', 'no-citations'],
        ['retrieval', 'long-context', 'tools'],
      ),
      triedFor(['wrong-figures'], ['tools']),
      triedFor(['unclear-input'], ['input-ui']),
      triedFor(['no-fallback'], ['review-loop']),
    ],
  },
  evidence:
    'Give each measure that fits the failure an honest try, measured on the same cases: structured prompt, schema, retrieval, tools, input form, review.',
  because: 'Most gaps close on the way, by measures that cost less and are easier to keep up.',
  phase: 'this-month',
  claims: ['d3-21', 'd3-22', 'd3-36', 'd3-7', 'd4-10', 'd4-48', 'd4-49', 'd4-51'],
};

/** The failures would outlive a week of cheaper fixes. */
export const failuresRecur: Gate = {
  id: 'failures-recur',
  name: 'The failures would recur',
  asks: 'After an honest week of work on instructions, examples, evidence and checks, the same failures would still be there next month.',
  opens: { question: 'recurrence', is: ['yes'] },
  never: { question: 'recurrence', is: ['no'] },
  harmful: true,
  evidence:
    'Go through the last thirty failures and note for each whether a week of cheaper work would have prevented it.',
  because: 'Failures that a week of work removes do not need a trained model.',
  phase: 'this-week',
  claims: ['d4-35', 'd4-36', 'd4-37', 'd4-47'],
};

/** Cost or latency is the failure. */
export const costFails: Gate = {
  id: 'cost-fails',
  name: 'Cost or latency is what fails',
  asks: 'The model does the job, and its bill or its speed is the trouble.',
  opens: { question: 'failures', is: ['too-slow-or-costly'] },
  never: { not: { question: 'failures', is: ['nothing-yet'] } },
  evidence: 'Measure cost and latency for each request at the volume you expect.',
  because: 'Distillation buys speed and price; it does not buy quality the teacher lacks.',
  phase: 'this-week',
  claims: ['d3-48', 'd3-37'],
};

/** The volume repays a smaller model. */
export const volumeRepays: Gate = {
  id: 'volume-repays',
  name: 'The volume repays it',
  asks: 'Hundreds of thousands of requests a day or more.',
  opens: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
  never: { question: 'volume', is: ['hundreds', 'thousands'] },
  evidence: 'Estimate requests a day at the scale you plan for.',
  because:
    'What is saved on each request has to repay the training and its upkeep, and that takes volume.',
  phase: 'this-week',
  claims: ['d3-48', 'd3-49', 'd3-62', 'd3-64'],
};

/** A teacher exists. */
export const teacherExists: Gate = {
  id: 'teacher-exists',
  name: 'A teacher meets the target',
  asks: 'A larger model, or the prompt in use, already meets the target and can supply the examples.',
  opens: {
    any: [
      { question: 'models', is: ['large-meets'] },
      { question: 'baseline', is: ['meets'] },
    ],
  },
  evidence:
    'Run the strongest model you can get on the agreed cases; a teacher must meet the target itself.',
  because: 'A student does not outdo a teacher that fails.',
  phase: 'this-month',
  claims: ['d3-48', 'd3-49'],
};

/** No small model already does it. */
export const noSmallModelMeets: Gate = {
  id: 'no-small-model-meets',
  name: 'No small model does it already',
  asks: 'The small models that were tried do not meet the target as they are.',
  opens: { question: 'models', is: ['large-meets', 'none-meets'] },
  never: { question: 'models', is: ['small-meets'] },
  evidence: 'Run two or three small models with the same prompt on the agreed cases.',
  because: 'Where a small model does the job as it is, use it.',
  phase: 'this-week',
  claims: ['d0-85', 'd3-64'],
};

/** Written material exists. */
export const materialWritten: Gate = {
  id: 'material-written',
  name: 'The knowledge is written down',
  asks: 'There are documents to retrieve from, and they are written down.',
  opens: {
    any: [
      { question: 'retrieval', is: ['unmeasured', 'weak', 'good'] },
      { question: 'tried', is: ['retrieval'] },
      {
        all: [
          { question: 'corpus', is: ['fits-context', 'large'] },
          { question: 'sources', is: ['clean', 'messy'] },
        ],
      },
    ],
  },
  never: { question: 'corpus', is: ['none'] },
  evidence:
    'Write down what is in people’s heads, and gather what is spread over systems into one maintained place.',
  because: 'What nobody has written, no search can find.',
  phase: 'this-month',
  claims: ['d3-29', 'd0-91', 'd1-32'],
};

/** The knowledge fits into the window. */
export const knowledgeFits: Gate = {
  id: 'knowledge-fits',
  name: 'The knowledge fits the window',
  asks: 'All of it is written down and fits into a context window.',
  opens: {
    all: [
      { question: 'corpus', is: ['fits-context'] },
      { not: { question: 'sources', is: ['unwritten'] } },
    ],
  },
  never: { question: 'corpus', is: ['none', 'large'] },
  evidence: 'Count the tokens of everything the task may need, and write down what is missing.',
  because: 'What does not fit must be selected, and selecting is retrieval.',
  phase: 'this-week',
  claims: ['d3-34', 'd3-35', 'd3-29', 'd1-10'],
};

/** A system exists and can be called. */
export const systemCallable: Gate = {
  id: 'system-callable',
  name: 'The system can be called',
  asks: 'The records or systems exist, and a program can call them.',
  opens: { question: 'systems', is: ['callable'] },
  never: { question: 'systems', is: ['none'] },
  evidence: 'Open an interface: a read-only query or an API for the few calls the task needs.',
  because: 'A model can only look up what a program can reach.',
  phase: 'this-month',
  claims: ['d0-22', 'd0-53', 'd0-156'],
};
