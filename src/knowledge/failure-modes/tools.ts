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
      'In, say, fifty logged calls, each compared with its request, some succeeded without being what was asked.',
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
    claims: ['d1-121', 'd2-32', 'd2-20', 'd0-74'],
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
    id: 'interface-changed',
    name: 'An interface changes under the model',
    strikes: ['tools', 'structured-output', 'fine-tuning', 'distillation'],
    looksLike:
      'After a release on the other side calls fail, or fields are dropped or filled with defaults.',
    earlySignal: 'Rejected calls or records rise on the day of a release.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'stability', is: ['monthly', 'weekly'] },
        by: 2,
        because: 'Formats and tools change monthly or faster.',
      },
      {
        when: {
          all: [
            { layer: ['tools', 'structured-output'], in: 'either' },
            { layer: ['fine-tuning', 'distillation'], in: 'either' },
          ],
        },
        by: 1,
        because: 'A trained habit holds on to the old interface.',
      },
    ],
    remedy:
      'Keep one definition of each interface in version control, describe it to the model from there, and run recorded calls and outputs against every new version before it goes out.',
    owner: 'versioning',
    claims: ['d0-76', 'd0-75', 'd0-141'],
  },
];
