import type { FailureMode } from '../schema.ts';
import { layerIds } from '../vocabulary.ts';

const behaviourFails = [
  'format-breaks',
  'wrong-labels',
  'wrong-tool-calls',
  'off-tone',
  'wrong-reasoning',
  'inconsistent',
  'ignores-evidence',
];

/** What goes wrong whichever layers are chosen: definition, evaluation, ownership, a way out. */
export const featureFailures: readonly FailureMode[] = [
  {
    id: 'task-undefined',
    name: 'The task is never defined',
    strikes: layerIds,
    looksLike:
      'Every demonstration starts an argument about what the output should have been, and each change merely looks different.',
    earlySignal: 'Two people asked to sort the same ten outputs into good and bad sort them apart.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'definition', is: ['vague'] },
        by: 2,
        because: 'Nobody has written down what good looks like.',
      },
      {
        when: { question: 'definition', is: ['rough'] },
        by: 1,
        because: 'The hard cases are still disputed.',
      },
      {
        when: { question: 'task', is: ['open-ended'] },
        by: 1,
        because: 'A broad wish has no output that could be right or wrong.',
      },
    ],
    remedy:
      'State the task in one sentence, list what counts as failure and which failures cost most, and settle disputes in the rule before building.',
    owner: 'evaluation',
    claims: ['d2-9', 'd2-11', 'd2-13', 'd1-140', 'd0-11', 'd4-12', 'd4-14'],
  },
  {
    id: 'nothing-measured',
    name: 'Nobody can tell whether a change helped',
    strikes: layerIds,
    looksLike: 'Versions are compared by impression, and the last persuasive demonstration wins.',
    earlySignal: 'Asked how good the feature is, three people give three answers and no figure.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'evaluation', is: ['none'] },
        by: 3,
        because: 'There is no evaluation at all.',
      },
      {
        when: { question: 'evaluation', is: ['anecdotal'] },
        by: 2,
        because: 'Demonstrations and eyeballing are all there is.',
      },
      {
        when: { question: 'baseline', is: ['unmeasured'] },
        by: 1,
        because: 'Even the first version has not been measured.',
      },
    ],
    remedy:
      'Collect real cases with agreed answers, choose the measure that fits the task, and run every version against them.',
    owner: 'evaluation',
    claims: ['d0-84', 'd1-79', 'd1-134', 'd4-40'],
  },
  {
    id: 'demo-quality',
    name: 'It shines in the demonstration and fails with users',
    strikes: layerIds,
    looksLike: 'Prepared cases go well; real requests are shorter, odder and less polite.',
    earlySignal:
      'Quality on a random sample of last week’s traffic is well below quality on your own set.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'coverage', is: ['synthetic'] },
        by: 2,
        because: 'Your examples are mostly synthetic.',
      },
      {
        when: { question: 'maturity', is: ['prototype'] },
        by: 1,
        because: 'Real users have not seen it yet.',
      },
      {
        when: { question: 'evaluation', is: ['anecdotal'] },
        by: 1,
        because: 'What is looked at is what was chosen to be looked at.',
      },
    ],
    remedy:
      'Draw the evaluation set from real traffic, edge cases and past failures included, and refresh it while the feature is in use.',
    owner: 'evaluation',
    claims: ['d1-97', 'd1-134', 'd2-68', 'd2-71'],
  },
  {
    id: 'average-hides-the-costly-error',
    name: 'A good average hides the costly error',
    strikes: layerIds,
    looksLike:
      'The figure is high and users are unhappy: the rare class, the large amount or the angry customer is where it fails.',
    earlySignal:
      'Broken down by class or by kind of case, the worst part lies far below the average.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'task', is: ['classification', 'extraction'] },
        by: 1,
        because: 'Classes and fields are seldom equally frequent or equally costly.',
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        by: 1,
        because: 'Some of your errors cost far more than others.',
      },
    ],
    remedy:
      'Name the errors that cost most, measure them apart, and set the target on them before the average.',
    owner: 'evaluation',
    claims: ['d2-12', 'd2-61', 'd2-64', 'd2-65', 'd1-136'],
  },
  {
    id: 'unsure-cases-go-through',
    name: 'Unsure cases go through like sure ones',
    strikes: ['prompting', 'rag', 'tools', 'fine-tuning', 'distillation'],
    looksLike: 'The answer to an impossible question sounds as assured as any other.',
    earlySignal:
      'On twenty cases that should be declined or passed on, fewer than half are (our suggestion for a first test).',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['no-fallback'] },
        by: 2,
        because: 'There is no abstention, review or fallback today.',
      },
      {
        when: { question: 'stakes', is: ['customer', 'regulated'] },
        by: 1,
        because: 'A wrong output reaches somebody it can harm.',
      },
      {
        when: { question: 'task', is: ['agent'] },
        by: 1,
        because: 'An agent acts on a guess before anyone reads it.',
      },
    ],
    remedy:
      'Decide for each kind of doubt whether to ask back, decline, pass on or fall back; show those cases to the model, and count how often each way is taken.',
    owner: 'scaffolding',
    claims: ['d4-9', 'd4-15', 'd2-53'],
  },
  {
    id: 'unclear-input-answered',
    name: 'Unclear input is answered instead of cleared up',
    strikes: ['prompting', 'scaffolding'],
    looksLike: 'The output fits a question the user did not mean to ask.',
    earlySignal: 'Users rephrase and send again within a minute, more often than they go on.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['unclear-input'] },
        by: 2,
        because: 'Users give the system too little today.',
      },
      {
        when: { question: 'repetition', is: ['varied'] },
        by: 1,
        because: 'Where every request differs, the model has no pattern to guess from.',
      },
    ],
    remedy:
      'Ask for what is needed in the form itself, show an example of a good request, and let the model ask one question back when something decisive is missing.',
    owner: 'scaffolding',
    claims: ['d0-36', 'd4-28', 'd4-16'],
  },
  {
    id: 'drift-unnoticed',
    name: 'The world moves and nobody notices',
    strikes: layerIds,
    looksLike:
      'Nothing was changed, and quality is lower than at release: users, policies or products have moved on.',
    earlySignal:
      'The share of outputs that people correct or reject rises over four weeks while no release was made.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'freshness', is: ['weekly', 'live'] },
        by: 1,
        because: 'Your facts change within the week.',
      },
      {
        when: { question: 'stability', is: ['monthly', 'weekly'] },
        by: 1,
        because: 'Your rules change monthly or faster.',
      },
      {
        when: { question: 'maturity', is: ['scale'] },
        by: 1,
        because: 'At scale a slow decline touches many people before one reports it.',
      },
    ],
    remedy:
      'Watch correction, acceptance and abstention by week, look at a random sample of real traffic, and set an alert on the fall, not on the level.',
    owner: 'monitoring',
    claims: ['d0-114', 'd0-142', 'd1-111', 'd2-81'],
  },
  {
    id: 'behaviour-patched-around-the-model',
    name: 'Months go into patches around the model',
    strikes: ['prompting', 'rag', 'scaffolding'],
    looksLike:
      'Post-processing, rerankers and special cases in the prompt pile up around a behaviour that does not change.',
    earlySignal:
      'Lines of code that correct the model’s output grow each month, and the same failures return.',
    base: 1,
    aggravatedBy: [
      {
        when: {
          all: [
            { question: 'recurrence', is: ['yes'] },
            { question: 'failures', is: behaviourFails },
            { not: { layer: ['fine-tuning', 'distillation'], in: 'now' } },
          ],
        },
        by: 2,
        because:
          'You expect the same failures of behaviour next month, whatever is put right this week.',
      },
      {
        when: {
          all: [
            { question: 'baseline', is: ['plateaued'] },
            { question: 'failures', is: behaviourFails },
            { not: { layer: ['fine-tuning', 'distillation'], in: 'now' } },
          ],
        },
        by: 1,
        because: 'Prompting has stopped improving short of the target.',
      },
    ],
    remedy:
      'Count the hours that patches take, and set them against what opening the remaining gates of training would take.',
    owner: 'evaluation',
    claims: ['d1-116', 'd4-10', 'd4-37'],
  },
  {
    id: 'cost-creeps-up',
    name: 'Cost and waiting time creep up unseen',
    strikes: ['prompting', 'context', 'rag', 'tools', 'scaffolding'],
    looksLike:
      'Each rule, passage and call was worth adding; together they make the feature slow and dear.',
    earlySignal:
      'Tokens or calls for each request grow from month to month, and the slowest twentieth grows faster than the median.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['too-slow-or-costly'] },
        by: 2,
        because: 'Speed or cost is a failure already.',
      },
      {
        when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
        by: 1,
        because: 'Your volume multiplies whatever is sent with each request.',
      },
      {
        when: { question: 'latency', is: ['tight'] },
        by: 1,
        because: 'You have no time for another call or another page.',
      },
    ],
    remedy:
      'Report cost for each successful task and the slowest twentieth of requests, part by part; set a limit for each part, with a way out when it is passed.',
    owner: 'monitoring',
    claims: ['d1-62', 'd1-135', 'd0-63'],
  },
  {
    id: 'no-way-back',
    name: 'There is no way back from a bad version',
    strikes: layerIds,
    looksLike:
      'Quality drops after a change, and nobody can say which prompt, model or data was live before, or restore it the same day.',
    earlySignal:
      'For one bad output of last week, the versions that made it cannot be named; or a rehearsed return takes longer than an hour (our suggestion).',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'stability', is: ['monthly', 'weekly'] },
        by: 1,
        because: 'Your rules change often, and each change is a new version.',
      },
      {
        when: {
          all: [
            { layer: ['fine-tuning', 'distillation'], in: 'either' },
            { question: 'ownership', is: ['none', 'team'] },
          ],
        },
        by: 2,
        because:
          'A trained model is among your layers, and nobody has written down how to roll back.',
      },
      {
        when: { question: 'maturity', is: ['scale'] },
        by: 1,
        because: 'In production many people meet a bad version at once.',
      },
    ],
    remedy:
      'Keep prompt, model, schema, data and settings under one version, write it into the log of each output, release in stages, and rehearse the return.',
    owner: 'versioning',
    claims: ['d2-76', 'd2-74', 'd2-75', 'd0-141'],
  },
  {
    id: 'layer-at-fault-unknown',
    name: 'Nobody can tell which layer failed',
    strikes: ['context', 'rag', 'tools', 'fine-tuning', 'distillation'],
    looksLike:
      'A wrong answer starts a debate between those who own the data and those who own the model.',
    earlySignal:
      'For a wrong output, the evidence and the prompt the model was given cannot be shown within the hour.',
    base: 1,
    aggravatedBy: [
      {
        when: {
          all: [
            { layer: ['fine-tuning', 'distillation'], in: 'either' },
            { layer: ['rag', 'context', 'tools'], in: 'either' },
          ],
        },
        by: 1,
        because: 'Knowledge and behaviour sit in different layers here, and either may fail.',
      },
      {
        when: {
          all: [
            { layer: ['rag'], in: 'either' },
            { layer: ['tools'], in: 'either' },
          ],
        },
        by: 1,
        because: 'Facts come by two ways, from documents and from systems.',
      },
      {
        when: { question: 'retrieval', is: ['unmeasured'] },
        by: 1,
        because: 'What retrieval contributes has not been measured.',
      },
    ],
    remedy:
      'Trace every request through its layers, and test each layer alone: the model with perfect evidence, and the retrieval without the model.',
    owner: 'monitoring',
    claims: ['d0-138', 'd2-86', 'd0-24', 'd1-82'],
  },
];
