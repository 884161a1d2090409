import { coming, introduced, tunedNow, tuningToCome } from './conditions.ts';
import type { RoadmapStep } from '../schema.ts';

/** The lighter measures that take weeks, and the first training run where every gate is open. */
export const thisMonth: readonly RoadmapStep[] = [
  {
    id: 'compare-models',
    phase: 'this-month',
    name: 'Compare base models',
    action: 'Run the same prompt on the same cases with a stronger model and with a cheaper one.',
    exit: 'A table shows quality, cost and waiting time of three models on the same cases.',
    when: {
      all: [
        { any: [{ unanswered: ['models'] }, { question: 'models', is: ['untested'] }] },
        { any: [{ unanswered: ['task'] }, { not: { question: 'task', is: ['open-ended'] } }] },
        { not: coming('distillation') },
      ],
    },
    claims: ['d0-19', 'd0-85'],
  },
  {
    id: 'sharpen-label-rule',
    phase: 'this-month',
    name: 'Sharpen the rule where cases are confused',
    action:
      'Find the two or three pairs of answers most often confused. Write one sentence that tells each pair apart, show a case from both sides of the border, and close the list of answers.',
    exit: 'Two people who use only the rule agree on nine of ten confused cases (our suggestion), and the model has been run on them again.',
    when: {
      all: [{ question: 'failures', is: ['wrong-labels', 'inconsistent'] }, { not: tunedNow }],
    },
    claims: ['d2-43', 'd3-25', 'd4-49', 'd2-20'],
  },
  {
    id: 'write-voice-down',
    phase: 'this-month',
    name: 'Write the voice down',
    action:
      'Put tone, terms and policy into rules a reviewer can answer with yes or no, each with a good and a bad example, and give the same page to writers, reviewers and the prompt.',
    exit: 'Two reviewers give the same verdict on nine of ten drafts (our suggestion).',
    when: {
      all: [{ question: 'failures', is: ['off-tone'] }, { not: tunedNow }],
    },
    claims: ['d0-72', 'd0-73', 'd2-63'],
  },
  {
    id: 'write-method-down',
    phase: 'this-month',
    name: 'Write the expert’s method down',
    action:
      'Let an expert think aloud over some ten cases. Turn it into steps with a check after each, put them into the prompt with two worked cases, and run a stronger model beside it.',
    exit: 'The expert signs the reasons given for eight of ten new cases (our suggestion), or it is known at which step they part.',
    when: {
      all: [{ question: 'failures', is: ['wrong-reasoning'] }, { not: tunedNow }],
    },
    claims: ['d3-26', 'd1-43', 'd4-39'],
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
    exit: 'Of, say, twenty cases that should not be answered all are declined or passed on, and a reviewer’s correction reaches the evaluation set.',
    when: introduced('scaffolding', 'review-loop'),
    claims: ['d4-9', 'd4-15', 'd4-28', 'd2-53'],
  },
  {
    id: 'measure-retrieval',
    phase: 'this-month',
    name: 'Measure retrieval by itself',
    action:
      'For, say, fifty real questions mark the passage that decides, and count how often it is among those found. Then run the model with the right passage given by hand.',
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
    id: 'thin-the-evidence',
    phase: 'this-month',
    name: 'Put less and better evidence before the model',
    action:
      'Give the model the deciding passage alone, then with half of today’s text, then with all of it. Keep the smallest amount that answers as well; put instructions and evidence apart.',
    exit: 'It is known whether the cases that ignored their evidence fail with the right passage alone: if not, the supply is at fault; if so, behaviour.',
    when: {
      all: [{ question: 'failures', is: ['ignores-evidence'] }, { not: tunedNow }],
    },
    claims: ['d1-10', 'd1-96', 'd4-25'],
  },
  {
    id: 'clean-sources',
    phase: 'this-month',
    name: 'Clean the sources',
    action:
      'Retire what has been replaced, settle what contradicts, and give each source an owner, a date and a rank.',
    exit: 'For, say, thirty questions no two sources in use give different answers, and every source has an owner.',
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
      'Take the twenty or so questions that come up most, let those who know answer them in writing, and keep the answers in one maintained place.',
    exit: 'A newcomer finds the answers to nine in ten of them (our suggestion) without asking anybody.',
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
    exit: 'For, say, fifty real questions it is known how often the deciding passage is found, and the cases that failed for want of knowledge have been run again.',
    when: {
      all: [
        introduced('rag', 'retrieval'),
        {
          any: [{ unanswered: ['retrieval'] }, { question: 'retrieval', is: ['none'] }],
        },
      ],
    },
    claims: ['d0-53', 'd3-29', 'd3-30', 'd1-55', 'd1-144'],
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
    exit: 'On, say, fifty requests the right tool is called with the right arguments as often as your target demands, and every figure in an answer stands in a result.',
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
    claims: ['d2-42', 'd2-52', 'd2-53', 'd0-69', 'd0-137', 'd2-77'],
  },
  {
    id: 'train-first-adapter',
    phase: 'this-month',
    name: 'Train a first adapter',
    action:
      'Train the smallest change that could do it, an adapter rather than all weights, on the failures that remain, and compare it with the prompt-only baseline on the held-out cases. Keep the instructions of the task in the prompt.',
    exit: 'It beats the baseline on the errors that cost most by more than the noise, and loses nothing on the regression set; otherwise it is not released.',
    when: { layer: ['fine-tuning'], in: 'now' },
    claims: ['d2-58', 'd2-97', 'd2-64', 'd2-65', 'd1-147'],
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
];
