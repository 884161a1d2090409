import type { LookAgain, OutcomeCondition, RoadmapStep } from './schema.ts';
import type { LayerId } from './vocabulary.ts';

const everyArchitecture: OutcomeCondition = { layer: ['prompting'], in: 'now' };
const tunedNow: OutcomeCondition = { layer: ['fine-tuning', 'distillation'], in: 'now' };
const tunedInEither: OutcomeCondition = { layer: ['fine-tuning', 'distillation'], in: 'either' };

/** The layer is to come: its closed and unknown gates are in the roadmap by themselves. */
function coming(layer: LayerId): OutcomeCondition {
  return { all: [{ layer: [layer], in: 'target' }, { not: { layer: [layer], in: 'now' } }] };
}

/** The layer takes the stage now, and this measure has not been given a try. */
function introduced(layer: LayerId, measure: string): OutcomeCondition {
  return {
    all: [
      { layer: [layer], in: 'now' },
      { any: [{ unanswered: ['tried'] }, { not: { question: 'tried', is: [measure] } }] },
    ],
  };
}

const tuningToCome: OutcomeCondition = {
  any: [coming('fine-tuning'), coming('distillation')],
};

/** What to do, in order of the cost ladder: define, measure, lighten, then train on what remains. */
export const roadmap: readonly RoadmapStep[] = [
  {
    id: 'define-task',
    phase: 'this-week',
    name: 'Define the task',
    action:
      'Write what the model must produce in one sentence. List the outputs that count as failure, and mark the two or three errors that cost most.',
    exit: 'Somebody outside the team, given only that page, sorts ten real outputs into good and bad as you would; nine of ten is our suggestion.',
    when: {
      any: [
        { unanswered: ['definition'] },
        { question: 'definition', is: ['rough', 'vague'] },
        { question: 'task', is: ['open-ended'] },
      ],
    },
    claims: ['d4-19', 'd2-10', 'd2-11', 'd2-12', 'd0-37'],
  },
  {
    id: 'sort-failures',
    phase: 'this-week',
    name: 'Sort failures by cause',
    action:
      'Collect fifty outputs that went wrong and give each one cause: missing knowledge, broken form, unclear input, unclear instructions, wrong decision, too slow.',
    exit: 'Each failure has one cause, and the commonest cause is known with its share.',
    when: {
      all: [
        {
          any: [{ unanswered: ['failures'] }, { question: 'failures', is: ['nothing-yet'] }],
        },
        { not: tuningToCome },
      ],
    },
    claims: ['d0-123', 'd1-155', 'd2-87', 'd2-14'],
  },
  {
    id: 'collect-cases',
    phase: 'this-week',
    name: 'Collect real cases',
    action:
      'Gather real inputs, the hard ones and the known failures among them, and write down for each what a good output is. Set them apart from the examples in the prompt.',
    exit: 'Thirty to fifty cases (our suggestion) stand in a file with agreed outputs, a third of them hard.',
    when: {
      any: [{ unanswered: ['evaluation'] }, { question: 'evaluation', is: ['anecdotal', 'none'] }],
    },
    claims: ['d4-21', 'd0-51', 'd2-60', 'd2-44'],
  },
  {
    id: 'agree-cases',
    phase: 'this-week',
    name: 'Agree on the cases',
    action:
      'Let two people label the same cases apart. Settle each disagreement in the rule and not in the case, and add the rule to the task’s page.',
    exit: 'Two people label thirty cases and agree on twenty-seven (our suggestion).',
    when: {
      all: [
        {
          any: [
            { unanswered: ['definition'] },
            { question: 'definition', is: ['rough', 'vague'] },
            { question: 'labels', is: ['mostly', 'conflicting'] },
          ],
        },
        { not: tuningToCome },
      ],
    },
    claims: ['d4-21', 'd2-43', 'd4-20'],
  },
  {
    id: 'build-baseline',
    phase: 'this-week',
    name: 'Build the prompt-only version',
    action:
      'Write the simplest version that could work: a system prompt, a few worked examples, the limits on the output, and nothing else.',
    exit: 'It gives an output for every collected case, good or bad.',
    when: { question: 'baseline', is: ['not-built'] },
    claims: ['d0-46', 'd0-47', 'd0-48', 'd0-49'],
  },
  {
    id: 'structure-prompt',
    phase: 'this-week',
    name: 'Structure the prompt',
    action:
      'Separate instructions, examples, constraints and output format. Set role and limits at the start, show hard cases as examples, and let it reason in steps where the task needs it.',
    exit: 'Each part of the prompt can be changed alone, and each rule in it has a case that tests it.',
    when: {
      any: [{ unanswered: ['tried'] }, { not: { question: 'tried', is: ['structured-prompt'] } }],
    },
    claims: ['d4-22', 'd4-23', 'd3-24', 'd3-25', 'd3-26', 'd2-20'],
  },
  {
    id: 'measure-baseline',
    phase: 'this-week',
    name: 'Measure the prompt-only baseline',
    action:
      'Run the best prompt on the collected cases with the measure that fits the task, and write down the figure, the version of the prompt and of the model, and the target.',
    exit: 'Baseline and target are two figures on the same cases, and a second run gives the first again within what you call noise.',
    when: {
      any: [
        { unanswered: ['baseline'] },
        { question: 'baseline', is: ['unmeasured', 'not-built'] },
      ],
    },
    claims: ['d0-46', 'd2-96', 'd0-61', 'd0-132'],
  },
  {
    id: 'finish-prompt',
    phase: 'this-week',
    name: 'Finish the prompt before adding to it',
    action:
      'The prompt is close and still improving: go on for an honest week, one change at a time, each measured on the same cases.',
    exit: 'It meets the target, or three measured changes in a row have brought nothing (our suggestion).',
    when: { question: 'baseline', is: ['close'] },
    claims: ['d0-52', 'd3-23', 'd3-27', 'd2-90'],
  },
  {
    id: 'ship-prompt',
    phase: 'this-week',
    name: 'Ship the prompt-only version',
    action:
      'It meets the target: release it to a first group, keep the cases running, and add nothing that no failure asks for.',
    exit: 'It is in use, and its figure on the cases is rerun at every change.',
    when: {
      all: [
        {
          any: [
            { question: 'baseline', is: ['meets'] },
            { question: 'failures', is: ['none'] },
          ],
        },
        {
          not: {
            layer: [
              'structured-output',
              'context',
              'rag',
              'tools',
              'scaffolding',
              'fine-tuning',
              'distillation',
            ],
            in: 'now',
          },
        },
      ],
    },
    claims: ['d0-85', 'd0-52', 'd2-15'],
  },
  {
    id: 'compare-models',
    phase: 'this-week',
    name: 'Compare base models',
    action: 'Run the same prompt on the same cases with a stronger model and with a cheaper one.',
    exit: 'A table shows quality, cost and waiting time of three models on the same cases.',
    when: {
      all: [
        { any: [{ unanswered: ['models'] }, { question: 'models', is: ['untested'] }] },
        { not: coming('distillation') },
      ],
    },
    claims: ['d0-19', 'd0-85', 'd2-15'],
  },
  {
    id: 'measure-cost',
    phase: 'this-week',
    name: 'Find where time and money go',
    action:
      'Split cost and waiting time of a request into instructions, knowledge, output and calls. Cut what no case needs, cache what never changes, and try a cheaper model.',
    exit: 'Cost for each successful task and the slowest twentieth of requests are known, before and after.',
    when: { question: 'failures', is: ['too-slow-or-costly'] },
    claims: ['d1-135', 'd1-62', 'd0-63'],
  },
  {
    id: 'introduce-schema',
    phase: 'this-week',
    name: 'Constrain the output to a schema',
    action:
      'Write the schema that the reader of the output needs, with “unknown” allowed where it can happen, and switch on constrained generation.',
    exit: 'Every output on the cases passes the schema, and accuracy by field has been measured beside it.',
    when: introduced('structured-output', 'schema-output'),
    claims: ['d3-33', 'd4-8', 'd4-51', 'd2-62'],
  },
  {
    id: 'introduce-context',
    phase: 'this-week',
    name: 'Put the knowledge into the context',
    action:
      'Put all the task needs to know into the window, from its source and with its date, the unchanging part first so that it can be cached.',
    exit: 'The cases that failed for want of knowledge have been run again, and the share that now passes is known.',
    when: introduced('context', 'long-context'),
    claims: ['d3-34', 'd3-35', 'd3-28'],
  },
  {
    id: 'hold-back-unlookable',
    phase: 'this-week',
    name: 'Hold back what cannot be looked up',
    action:
      'As long as the system cannot be called, let the feature say where the figure or the record is to be found instead of stating it.',
    exit: 'Of twenty questions that need the system, none is answered with a figure from memory.',
    when: { question: 'systems', is: ['not-callable'] },
    claims: ['d0-148', 'd1-89', 'd0-53'],
  },
  {
    id: 'introduce-input-form',
    phase: 'this-month',
    name: 'Ask for what is needed',
    action:
      'Turn what users leave out into fields or choices, show an example of a good request, and allow one question back.',
    exit: 'The share of requests that lack something decisive has halved on a week of real traffic (our suggestion).',
    when: {
      all: [introduced('scaffolding', 'input-ui'), { question: 'failures', is: ['unclear-input'] }],
    },
    claims: ['d4-28', 'd4-27', 'd0-36'],
  },
  {
    id: 'introduce-review-loop',
    phase: 'this-month',
    name: 'Give unsure cases a way out',
    action:
      'Decide for each kind of doubt whether to ask back, decline, pass on to a person or fall back; build the queue, and keep every correction with its reason.',
    exit: 'Twenty cases that should not be answered are all declined or passed on, and a reviewer’s correction reaches the evaluation set.',
    when: introduced('scaffolding', 'review-loop'),
    claims: ['d4-9', 'd4-15', 'd4-28', 'd2-53'],
  },
  {
    id: 'measure-retrieval',
    phase: 'this-month',
    name: 'Measure retrieval by itself',
    action:
      'For fifty real questions mark the passage that decides, and count how often it is among those found. Then run the model with the right passage given by hand.',
    exit: 'Two figures are known: how often the evidence is found, and how often the answer is right when it is.',
    when: {
      all: [
        { layer: ['rag'], in: 'now' },
        {
          any: [
            { question: 'retrieval', is: ['unmeasured'] },
            {
              all: [{ unanswered: ['retrieval'] }, { question: 'tried', is: ['retrieval'] }],
            },
          ],
        },
        { not: coming('fine-tuning') },
      ],
    },
    claims: ['d1-149', 'd0-92', 'd4-24'],
  },
  {
    id: 'repair-retrieval',
    phase: 'this-month',
    name: 'Repair retrieval',
    action:
      'Work through the chain in order: how passages are cut, search by words beside search by meaning, metadata filters, reranking, number of passages. One change at a time, measured on the same questions.',
    exit: 'The deciding passage is among those found as often as your target for right answers demands.',
    when: {
      all: [
        { layer: ['rag'], in: 'either' },
        { question: 'retrieval', is: ['weak'] },
      ],
    },
    claims: ['d1-68', 'd1-91', 'd1-92', 'd1-93', 'd4-7'],
  },
  {
    id: 'clean-sources',
    phase: 'this-month',
    name: 'Clean the sources',
    action:
      'Retire what has been replaced, settle what contradicts, and give each source an owner, a date and a rank.',
    exit: 'For thirty questions no two sources in use give different answers, and every source has an owner.',
    when: {
      all: [{ question: 'sources', is: ['messy'] }, { not: coming('fine-tuning') }],
    },
    claims: ['d0-35', 'd1-95', 'd1-137'],
  },
  {
    id: 'write-knowledge-down',
    phase: 'this-month',
    name: 'Write the knowledge down',
    action:
      'Take the twenty questions that come up most, let those who know answer them in writing, and keep the answers in one maintained place.',
    exit: 'A newcomer finds the answers to eighteen of the twenty (our suggestion) without asking anybody.',
    when: {
      all: [
        { question: 'sources', is: ['unwritten'] },
        { not: coming('rag') },
        { not: coming('context') },
      ],
    },
    claims: ['d3-28', 'd0-53', 'd1-38'],
  },
  {
    id: 'introduce-retrieval',
    phase: 'this-month',
    name: 'Introduce retrieval',
    action:
      'Start with the documents behind the commonest questions. Build the index, filter by rights, show the passages used, and measure what is found before you polish the answers.',
    exit: 'For fifty real questions it is known how often the deciding passage is found, and the cases that failed for want of knowledge have been run again.',
    when: {
      all: [
        introduced('rag', 'retrieval'),
        {
          any: [{ unanswered: ['retrieval'] }, { question: 'retrieval', is: ['none'] }],
        },
      ],
    },
    claims: ['d0-53', 'd3-29', 'd1-55', 'd1-144'],
  },
  {
    id: 'keep-index-fresh',
    phase: 'this-month',
    name: 'Tie the index to its sources',
    action:
      'Update the index when a source changes, delete what was deleted there, and show the date of the source in the answer.',
    exit: 'A changed sentence in a source is in the answers within the time your facts stand still.',
    when: {
      all: [
        { layer: ['rag'], in: 'now' },
        { question: 'freshness', is: ['weekly', 'live'] },
      ],
    },
    claims: ['d1-68', 'd3-45', 'd1-139'],
  },
  {
    id: 'filter-by-rights',
    phase: 'this-month',
    name: 'Filter by rights before the search',
    action:
      'Copy the rights of each document into the index, search only in what the person may see, and carry a change of rights over at once.',
    exit: 'With an account of the fewest rights, no question brings back a restricted passage.',
    when: {
      all: [
        { layer: ['rag'], in: 'now' },
        { question: 'access', is: ['per-role'] },
      ],
    },
    claims: ['d1-86', 'd1-68', 'd1-139'],
  },
  {
    id: 'introduce-tools',
    phase: 'this-month',
    name: 'Introduce the first tools',
    action:
      'Open the few calls that the commonest requests need: reading first, narrow arguments, the rights of the person who asks. Add acting later, with approval.',
    exit: 'On fifty requests the right tool is called with the right arguments as often as your target demands, and every figure in an answer stands in a result.',
    when: introduced('tools', 'tools'),
    claims: ['d0-53', 'd0-22', 'd2-32'],
  },
  {
    id: 'limit-actions',
    phase: 'this-month',
    name: 'Set limits to what it may do',
    action:
      'List every action, say which can be undone, set limits in code, and ask a person to approve the rest. Log each action with its reason.',
    exit: 'A request made to go beyond a limit is refused by the code, whatever the model says.',
    when: {
      all: [
        { question: 'task', is: ['agent'] },
        {
          any: [
            { layer: ['tools'], in: 'now' },
            { question: 'systems', is: ['callable'] },
          ],
        },
      ],
    },
    claims: ['d1-109', 'd4-28', 'd0-50'],
  },
  {
    id: 'hold-out-set',
    phase: 'this-month',
    name: 'Make the evaluation repeatable',
    action:
      'Hold cases out that no prompt and no example has seen, fix the measure, and let one command run every version against them.',
    exit: 'Two runs of the same version give the same figure within noise, and no release goes out without one.',
    when: {
      all: [
        {
          any: [
            { unanswered: ['evaluation'] },
            { question: 'evaluation', is: ['anecdotal', 'none'] },
          ],
        },
        { not: tuningToCome },
      ],
    },
    claims: ['d0-118', 'd0-119', 'd0-120', 'd0-137', 'd2-60'],
  },
  {
    id: 'automate-golden-set',
    phase: 'this-month',
    name: 'Let the golden set run by itself',
    action:
      'Turn the set run by hand into one that runs at every change, and add the failures that production has shown since.',
    exit: 'A prompt made worse on purpose is stopped by the run and not by a person.',
    when: { question: 'evaluation', is: ['golden'] },
    claims: ['d0-119', 'd0-120', 'd2-75', 'd2-79'],
  },
  {
    id: 'freeze-training-set',
    phase: 'this-month',
    name: 'Freeze the training set',
    action:
      'Take agreed cases from production with their edges, the cases to decline among them; set the test cases aside first; version set, settings and labelling rule.',
    exit: 'No test case or near duplicate of one is in the training set, and every example has a known origin.',
    when: { layer: ['fine-tuning'], in: 'now' },
    claims: ['d2-42', 'd2-53', 'd0-137', 'd2-77', 'd0-113'],
  },
  {
    id: 'train-first-adapter',
    phase: 'this-month',
    name: 'Train a first adapter',
    action:
      'Train the smallest change that could do it, an adapter rather than all weights, on the failures that remain, and compare it with the prompt-only baseline on the held-out cases.',
    exit: 'It beats the baseline on the errors that cost most by more than the noise, and loses nothing on the regression set; otherwise it is not released.',
    when: { layer: ['fine-tuning'], in: 'now' },
    claims: ['d2-58', 'd2-97', 'd2-64', 'd2-65', 'd4-10'],
  },
  {
    id: 'collect-teacher-answers',
    phase: 'this-month',
    name: 'Collect the teacher’s answers',
    action:
      'Let the large model answer real requests, its rare kinds included. Check a sample by hand, and drop what is wrong.',
    exit: 'Of a hundred sampled answers (our suggestion), as many are right as your target demands of the student.',
    when: { layer: ['distillation'], in: 'now' },
    claims: ['d3-48', 'd2-45', 'd2-47'],
  },
  {
    id: 'train-student',
    phase: 'this-quarter',
    name: 'Train the student',
    action:
      'Train a small model on the checked answers, and compare it with the teacher and with the best untrained small model, on agreed cases.',
    exit: 'It meets the target on your own cases, at a cost for each successful task that repays the work within the period you set.',
    when: { layer: ['distillation'], in: 'now' },
    claims: ['d3-49', 'd3-48', 'd3-64'],
  },
  {
    id: 'measure-residual',
    phase: 'this-quarter',
    name: 'Measure what is left',
    action:
      'With the lighter measures in place, run the cases again, sort what still fails by cause, and ask of each failure whether it would be there next month.',
    exit: 'The failures that remain are counted by cause, and this decision has been run again with them.',
    when: {
      all: [
        { not: tunedNow },
        {
          layer: ['structured-output', 'context', 'rag', 'tools', 'scaffolding'],
          in: 'now',
        },
      ],
    },
    claims: ['d3-36', 'd4-10', 'd4-35', 'd4-37'],
  },
  {
    id: 'schema-later',
    phase: 'this-quarter',
    name: 'Then fix the output contract',
    action:
      'Once the task is named, write the schema its reader needs and constrain the output to it.',
    exit: 'Every output on the cases passes the schema, and accuracy by field is known.',
    when: coming('structured-output'),
    claims: ['d3-33', 'd4-8'],
  },
  {
    id: 'context-later',
    phase: 'this-quarter',
    name: 'Then put the knowledge into the context',
    action:
      'Once the task is named and its knowledge is written down, put all of it into the window and measure before building anything to search it.',
    exit: 'The share of cases that failed for want of knowledge is known before and after.',
    when: coming('context'),
    claims: ['d3-34', 'd3-35'],
  },
  {
    id: 'retrieval-later',
    phase: 'this-quarter',
    name: 'Then introduce retrieval',
    action:
      'Once there is a named task and written material, index what the commonest questions need, and measure what is found.',
    exit: 'For fifty real questions it is known how often the deciding passage is found.',
    when: coming('rag'),
    claims: ['d0-53', 'd3-19', 'd1-149'],
  },
  {
    id: 'tools-later',
    phase: 'this-quarter',
    name: 'Then let it look things up',
    action:
      'Once the system can be called, give the model the few reading calls that the commonest requests need.',
    exit: 'Every figure in the answers to fifty requests stands in the result of a call.',
    when: coming('tools'),
    claims: ['d0-53', 'd0-22', 'd0-156'],
  },
  {
    id: 'staged-rollout',
    phase: 'this-quarter',
    name: 'Roll out in stages',
    action:
      'Release to a small share of real traffic beside what is there today, compare, and widen only while the figures hold. Rehearse the way back first.',
    exit: 'The return to the former version has been rehearsed, and the share was widened twice without a fall.',
    when: {
      any: [
        tunedNow,
        { unanswered: ['maturity'] },
        { question: 'maturity', is: ['prototype', 'pilot'] },
      ],
    },
    claims: ['d2-80', 'd2-76', 'd2-79'],
  },
  {
    id: 'fine-tune-later',
    phase: 'then',
    name: 'Fine-tune on what is left',
    action:
      'When every entry condition holds, train an adapter on the failures that remain, and on nothing else; compare it with the measured baseline on held-out cases.',
    exit: 'It beats the baseline on the errors that cost most, and loses nothing on the regression set.',
    when: coming('fine-tuning'),
    claims: ['d4-10', 'd2-97', 'd3-36', 'd2-58'],
  },
  {
    id: 'distil-later',
    phase: 'then',
    name: 'Distil once the volume is there',
    action:
      'When every entry condition holds, train a small model on the checked answers of the large one, and keep the large one for what is unlike the training set.',
    exit: 'The student meets the target on your own cases, and the saving repays the work within the period you set.',
    when: coming('distillation'),
    claims: ['d3-48', 'd3-49', 'd3-64'],
  },
  {
    id: 'evaluate-in-production',
    phase: 'then',
    name: 'Evaluate in production',
    action:
      'Measure what users do with the outputs: accepted, corrected, task finished. Draw a random sample each week, and move what failed into the evaluation set.',
    exit: 'Acceptance, correction and completion are reported weekly, and an alert goes off when one falls.',
    when: everyArchitecture,
    claims: ['d0-60', 'd0-62', 'd2-68', 'd2-81'],
  },
  {
    id: 'plan-next-run',
    phase: 'then',
    name: 'Plan the next training run',
    action:
      'Write down what starts another run: a fall in quality, a change of rules, a new base model. Name who does it, and keep data, settings and evaluation ready.',
    exit: 'A date, an owner and a trigger are written down, and a repeat of the last run gives the last figure.',
    when: tunedNow,
    claims: ['d0-135', 'd3-41', 'd3-42', 'd3-61'],
  },
];

/** When to run the decision again. */
export const lookAgain: readonly LookAgain[] = [
  {
    id: 'rules-change',
    text: 'Labels, policies, formats or tools change their meaning.',
    when: everyArchitecture,
    claims: ['d0-82', 'd0-114', 'd4-34'],
  },
  {
    id: 'rules-settle',
    text: 'Labels, policies and formats have gone a quarter without a change.',
    when: { question: 'stability', is: ['monthly', 'weekly'] },
    claims: ['d0-127', 'd4-33', 'd0-134'],
  },
  {
    id: 'failures-shift',
    text: 'Another kind of failure becomes the commonest.',
    when: everyArchitecture,
    claims: ['d1-155', 'd0-123'],
  },
  {
    id: 'volume-tenfold',
    text: 'Volume grows tenfold.',
    when: {
      any: [
        { unanswered: ['volume'] },
        { question: 'volume', is: ['hundreds', 'thousands', 'hundreds-of-thousands'] },
      ],
    },
    claims: ['d3-49', 'd1-62', 'd0-89'],
  },
  {
    id: 'better-base-model',
    text: 'A base model appears that does clearly better on your cases with the same prompt.',
    when: everyArchitecture,
    claims: ['d3-40', 'd3-32', 'd0-85'],
  },
  {
    id: 'base-model-retired',
    text: 'The base model you tuned, or plan to tune, is retired.',
    when: tunedInEither,
    claims: ['d3-5', 'd3-39', 'd3-41'],
  },
  {
    id: 'facts-move-faster',
    text: 'The facts the task needs begin to change faster than they did.',
    when: {
      any: [{ unanswered: ['freshness'] }, { question: 'freshness', is: ['static', 'quarterly'] }],
    },
    claims: ['d1-83', 'd1-7', 'd2-24'],
  },
  {
    id: 'retrieval-measured',
    text: 'Retrieval has been measured: good retrieval opens what weak retrieval holds back.',
    when: { question: 'retrieval', is: ['unmeasured', 'weak'] },
    claims: ['d1-149', 'd4-50', 'd0-92'],
  },
  {
    id: 'new-market-or-rule',
    text: 'A new market, or a new regulation, brings other rules of wording, evidence or privacy.',
    when: everyArchitecture,
    claims: ['d0-115', 'd0-142', 'd0-113'],
  },
  {
    id: 'knowledge-outgrows-window',
    text: 'The knowledge no longer fits comfortably into the context window.',
    when: { question: 'corpus', is: ['fits-context'] },
    claims: ['d3-35', 'd1-10', 'd1-36'],
  },
  {
    id: 'system-opens',
    text: 'A system that could not be called gets an interface.',
    when: { question: 'systems', is: ['not-callable'] },
    claims: ['d0-22', 'd0-53'],
  },
  {
    id: 'prompt-plateaus',
    text: 'The prompt has been measured, and has stopped improving short of the target.',
    when: {
      any: [
        { unanswered: ['baseline'] },
        { question: 'baseline', is: ['close', 'unmeasured', 'not-built'] },
      ],
    },
    claims: ['d0-46', 'd2-96', 'd4-37'],
  },
  {
    id: 'examples-arrive',
    text: 'Review has left behind a few hundred agreed examples.',
    when: {
      any: [
        { unanswered: ['examples'] },
        { question: 'examples', is: ['none', 'documents-only', 'dozens'] },
      ],
    },
    claims: ['d0-149', 'd0-131', 'd2-89'],
  },
  {
    id: 'prompt-grows-long',
    text: 'The standing instructions have grown so long that they show in the bill or the wait.',
    when: {
      any: [{ unanswered: ['prompt-size'] }, { question: 'prompt-size', is: ['short'] }],
    },
    claims: ['d1-61', 'd1-62'],
  },
  {
    id: 'owner-leaves',
    text: 'Whoever owns the tuned model leaves, or has no time for it any more.',
    when: tunedInEither,
    claims: ['d3-42', 'd0-135', 'd2-82'],
  },
  {
    id: 'vendor-changes',
    text: 'You must change vendors, or bring the model into your own house.',
    when: { question: 'hosting', is: ['any-api', 'portable'] },
    claims: ['d0-116', 'd0-117', 'd0-153'],
  },
  {
    id: 'stakes-rise',
    text: 'The feature reaches customers, or begins to act instead of advise.',
    when: { question: 'stakes', is: ['low'] },
    claims: ['d1-109', 'd4-9'],
  },
  {
    id: 'month-on',
    text: 'A month after the cheaper fixes: are the same failures still there?',
    when: {
      any: [{ unanswered: ['recurrence'] }, { question: 'recurrence', is: ['no'] }],
    },
    claims: ['d4-35', 'd4-36', 'd4-37'],
  },
];
