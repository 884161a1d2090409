import type { FailureMode } from '../schema.ts';

/** What goes wrong with tools. */
export const toolFailures: readonly FailureMode[] = [
  {
    id: 'arguments-well-formed-and-wrong',
    name: 'Arguments are right in shape and wrong in meaning',
    strikes: ['tools'],
    looksLike:
      'The call succeeds and asks for the wrong account, the wrong period or the wrong currency.',
    earlySignal:
      'In fifty logged calls, each compared with its request, some succeeded without being what was asked.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['wrong-tool-calls', 'wrong-figures'] },
        by: 2,
        because: 'Calls or figures are wrong today.',
      },
      {
        when: { question: 'failures', is: ['unclear-input'] },
        by: 1,
        because: 'What users leave out, the model fills in.',
      },
    ],
    remedy:
      'Use narrow tools with named choices instead of free text, check arguments against the request, and repeat back what will be done before it is done.',
    owner: 'tools',
    claims: ['d2-6', 'd2-32', 'd1-121', 'd2-20'],
  },
  {
    id: 'steps-skipped',
    name: 'Steps of a sequence are skipped',
    strikes: ['tools'],
    looksLike: 'The agent closes the case without the check, or writes before it has read.',
    earlySignal: 'In the traces, a share of the runs lacks a call that the procedure demands.',
    base: 2,
    aggravatedBy: [
      {
        when: { question: 'task', is: ['agent'] },
        by: 1,
        because: 'The work takes several calls in order.',
      },
      {
        when: { question: 'failures', is: ['inconsistent', 'wrong-tool-calls'] },
        by: 1,
        because: 'Behaviour differs from run to run today.',
      },
    ],
    remedy:
      'Put the order that must hold into code, leave the model the choices that are really open, and test each run for the calls it must contain.',
    owner: 'scaffolding',
    claims: ['d1-59', 'd1-43', 'd0-74'],
  },
  {
    id: 'answers-from-memory',
    name: 'It answers from memory instead of looking it up',
    strikes: ['tools'],
    looksLike: 'A figure is given at once, and no call was made.',
    earlySignal:
      'In the traces, answers that contain a figure outnumber runs that called the tool for it.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'freshness', is: ['live'] },
        by: 2,
        because: 'Your facts are live state; what the model remembers is always old.',
      },
      {
        when: { question: 'failures', is: ['wrong-figures', 'outdated-facts'] },
        by: 1,
        because: 'Wrong or outdated figures are among your failures today.',
      },
    ],
    remedy:
      'Require a call for every figure of that kind, reject answers whose figures are in no result, and show the time of the reading.',
    owner: 'guardrails',
    claims: ['d1-89', 'd0-107', 'd0-148'],
  },
  {
    id: 'tool-interface-changed',
    name: 'A tool’s interface changes under the model',
    strikes: ['tools', 'fine-tuning'],
    looksLike:
      'Calls that worked fail after a release of another team, or return less than before.',
    earlySignal: 'Rejected calls rise on the day of a release.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'stability', is: ['monthly', 'weekly'] },
        by: 2,
        because: 'Tools and policies change monthly or faster.',
      },
      {
        when: {
          all: [
            { layer: ['tools'], in: 'either' },
            { layer: ['fine-tuning', 'distillation'], in: 'either' },
          ],
        },
        by: 1,
        because: 'A tuned habit of calling holds on to the old interface.',
      },
    ],
    remedy:
      'Version the interface, describe it to the model from its own definition, and run recorded calls against each new version before it goes out.',
    owner: 'versioning',
    claims: ['d0-76', 'd0-75', 'd0-141'],
  },
  {
    id: 'acts-without-limits',
    name: 'It acts where it should have asked',
    strikes: ['tools'],
    looksLike: 'A refund, an e-mail or a change of record is made on a misreading.',
    earlySignal:
      'Actions undone by people as a share of actions taken, week by week; or an action nobody can undo.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'task', is: ['agent'] },
        by: 1,
        because: 'The feature acts, and does not only tell.',
      },
      {
        when: { question: 'stakes', is: ['regulated'] },
        by: 1,
        because: 'A wrong action is regulated, or dear.',
      },
      {
        when: { question: 'failures', is: ['no-fallback'] },
        by: 1,
        because: 'Uncertain cases go through unchecked today.',
      },
    ],
    remedy:
      'Give tools the least rights that do, set limits in code, ask for approval where an action cannot be undone, and keep a log.',
    owner: 'guardrails',
    claims: ['d1-109', 'd4-28', 'd4-15'],
  },
  {
    id: 'calls-add-up',
    name: 'Calls add up to a wait and a bill',
    strikes: ['tools'],
    looksLike: 'One request takes many turns; most are quick, a few never seem to end.',
    earlySignal: 'The slowest twentieth of requests makes several times the calls of the median.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'latency', is: ['tight'] },
        by: 2,
        because: 'Every call costs a turn, and you have no time for one.',
      },
      {
        when: { question: 'failures', is: ['too-slow-or-costly'] },
        by: 1,
        because: 'Speed or cost is a failure already.',
      },
      {
        when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
        by: 1,
        because: 'Your volume multiplies each extra turn.',
      },
    ],
    remedy:
      'Set a limit of calls and time for each request with a way out, let one tool do what three did, and watch the slowest, not the average.',
    owner: 'monitoring',
    claims: ['d1-135', 'd0-12', 'd0-63'],
  },
];
