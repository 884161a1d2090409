import { introduced, tuningToCome } from './conditions.ts';
import type { RoadmapStep } from '../schema.ts';

/** Define, measure, and the lighter measures that take days. */
export const thisWeek: readonly RoadmapStep[] = [
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
      'Collect some fifty outputs that went wrong and give each one cause: missing knowledge, broken form, unclear input, unclear instructions, wrong decision, too slow.',
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
    claims: ['d4-22', 'd4-23', 'd4-2', 'd3-24', 'd3-25', 'd3-26'],
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
    claims: ['d0-85', 'd0-52', 'd0-143'],
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
    exit: 'Of, say, twenty questions that need the system, none is answered with a figure from memory.',
    when: { question: 'systems', is: ['not-callable'] },
    claims: ['d0-148', 'd1-89', 'd0-53'],
  },
];
