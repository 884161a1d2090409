import type { Conflict } from './schema.ts';

/** Answers that can hardly all be true, and which of them to check. They say what the options say, so they rest on no claim. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'untested-target',
    between: [
      { question: 'baseline', is: ['meets'] },
      { question: 'evaluation', is: ['none', 'anecdotal'] },
    ],
    says: 'Your prompt is said to meet the target, and nothing measures whether it does.',
    check: 'baseline',
    how: 'Score the prompt on twenty cases agreed beforehand; without that, it is “exists, and nobody has measured it”.',
  },
  {
    id: 'untested-plateau',
    between: [
      { question: 'baseline', is: ['plateaued'] },
      { question: 'evaluation', is: ['none', 'anecdotal'] },
    ],
    says: 'Your prompt is said to have stopped improving as measured, and nothing is measured.',
    check: 'baseline',
    how: 'Score its last two versions on the same twenty cases; without scores, it is “exists, and nobody has measured it”.',
  },
  {
    id: 'target-met-yet-failing',
    between: [
      { question: 'baseline', is: ['meets'] },
      {
        question: 'failures',
        is: [
          'outdated-facts',
          'missing-knowledge',
          'no-citations',
          'format-breaks',
          'wrong-labels',
          'wrong-tool-calls',
          'wrong-figures',
          'off-tone',
          'wrong-reasoning',
          'inconsistent',
          'ignores-evidence',
        ],
      },
    ],
    says: 'Your prompt is said to meet the target, and its outputs are said to be wrong in ways that matter.',
    check: 'failures',
    how: 'See whether those failures are among the cases the target is scored on: add them, or take them off the list.',
  },
  {
    id: 'target-missed-without-failures',
    between: [
      { question: 'baseline', is: ['plateaued'] },
      { question: 'failures', is: ['none'] },
    ],
    says: 'Your prompt falls short of the target, and nothing that matters is said to go wrong.',
    check: 'failures',
    how: 'Read ten of the cases it fails and name what is wrong with them.',
  },
  {
    id: 'target-met-by-no-model',
    between: [
      { question: 'baseline', is: ['meets'] },
      { question: 'models', is: ['none-meets'] },
    ],
    says: 'Your prompt is said to meet the target, and no model is said to meet it with the same prompt.',
    check: 'models',
    how: 'Both are about the same cases and the same target: run them once more on one model.',
  },
  {
    id: 'small-model-meets',
    between: [
      { question: 'baseline', is: ['close', 'plateaued'] },
      { question: 'models', is: ['small-meets'] },
    ],
    says: 'Your prompt is said to fall short of the target, and a small model is said to meet it with that prompt.',
    check: 'models',
    how: 'If the small model passes the same cases, the target is met: use that model.',
  },
  {
    id: 'models-without-prompt',
    between: [
      { question: 'baseline', is: ['not-built'] },
      { question: 'models', is: ['small-meets', 'large-meets', 'none-meets'] },
    ],
    says: 'Other models are said to have been given the same prompt, and there is no prompt yet.',
    check: 'models',
    how: 'If somebody tried a quick prompt on several models, there is a baseline: say how far it came.',
  },
  {
    id: 'measured-before-built',
    between: [
      { question: 'failures', is: ['nothing-yet'] },
      { question: 'baseline', is: ['meets', 'close', 'plateaued'] },
    ],
    says: 'Nothing is said to be built or observed, and a prompt is said to have been improved.',
    check: 'failures',
    how: 'A prompt that was tried has outputs: read ten of them and say what goes wrong.',
  },
  {
    id: 'live-before-built',
    between: [
      { question: 'failures', is: ['nothing-yet'] },
      { question: 'maturity', is: ['pilot', 'scale'] },
    ],
    says: 'Nothing is said to be observed, and people are said to be using it.',
    check: 'failures',
    how: 'Ask for ten real outputs and read them.',
  },
  {
    id: 'traffic-before-built',
    between: [
      { question: 'failures', is: ['nothing-yet'] },
      { question: 'coverage', is: ['production', 'partial'] },
    ],
    says: 'Nothing is said to be built, and the examples are said to come from real traffic.',
    check: 'coverage',
    how: 'If people do the task by hand today, the examples come from them; if a model does it, its outputs can be read.',
  },
  {
    id: 'open-ended-and-agreed',
    between: [
      { question: 'task', is: ['open-ended'] },
      { question: 'definition', is: ['agreed'] },
    ],
    says: 'No single job can be named, and the task is said to be defined and agreed.',
    check: 'definition',
    how: 'Write the one sentence that was agreed; if it names an output, choose that kind of task.',
  },
  {
    id: 'open-ended-and-identical',
    between: [
      { question: 'task', is: ['open-ended'] },
      { question: 'repetition', is: ['identical'] },
    ],
    says: 'No single job can be named, and every request is said to need the same decision.',
    check: 'repetition',
    how: 'Name that decision: it is the task.',
  },
  {
    id: 'vague-yet-consistent',
    between: [
      { question: 'definition', is: ['vague'] },
      { question: 'labels', is: ['consistent'] },
    ],
    says: 'Nobody has written down what a good output is, and reviewers are said to agree even on hard cases.',
    check: 'labels',
    how: 'Let two people label thirty cases apart; if they agree, what they go by can be written down.',
  },
  {
    id: 'vague-yet-met',
    between: [
      { question: 'definition', is: ['vague'] },
      { question: 'baseline', is: ['meets'] },
    ],
    says: 'Nobody has written down what a good output is, and the prompt is said to meet the target.',
    check: 'definition',
    how: 'If a target is met, somebody wrote it: look for the agreed cases.',
  },
  {
    id: 'labels-without-examples',
    between: [
      { question: 'examples', is: ['none', 'documents-only'] },
      { question: 'labels', is: ['consistent', 'mostly', 'conflicting'] },
    ],
    says: 'There are said to be no worked examples, and people are said to judge them.',
    check: 'examples',
    how: 'Count the pairs of an input and its right output that somebody has checked.',
  },
  {
    id: 'coverage-without-examples',
    between: [
      { question: 'examples', is: ['none', 'documents-only'] },
      { question: 'coverage', is: ['production', 'partial', 'synthetic'] },
    ],
    says: 'There are said to be no worked examples, and they are said to reflect real use more or less.',
    check: 'examples',
    how: 'Count the pairs of an input and its right output; with none, how they are spread does not apply.',
  },
  {
    id: 'no-knowledge-yet-missing',
    between: [
      { question: 'corpus', is: ['none'] },
      { question: 'systems', is: ['none'] },
      { question: 'failures', is: ['missing-knowledge', 'outdated-facts', 'ignores-evidence'] },
    ],
    says: 'The task is said to need no knowledge of yours, and to fail for lack of it.',
    check: 'corpus',
    how: 'Take three failures and look for the fact that was missing: a document, a record, or nothing.',
  },
  {
    id: 'no-knowledge-yet-retrieved',
    between: [
      { question: 'corpus', is: ['none'] },
      { question: 'retrieval', is: ['unmeasured', 'weak', 'good'] },
    ],
    says: 'The task is said to need no written knowledge of yours, and retrieval over it is in use.',
    check: 'corpus',
    how: 'Look at what the retrieval fetches: if it matters to the answers, it is knowledge the task needs.',
  },
  {
    id: 'unwritten-yet-collected',
    between: [
      { question: 'sources', is: ['unwritten'] },
      { question: 'corpus', is: ['fits-context', 'large'] },
    ],
    says: 'The task is said to need your written knowledge, and that knowledge is said to be in people’s heads.',
    check: 'sources',
    how: 'Ask for the documents: what nobody can send you is not written.',
  },
  {
    id: 'still-yet-outdated',
    between: [
      { question: 'freshness', is: ['static'] },
      { question: 'failures', is: ['outdated-facts'] },
    ],
    says: 'The facts are said hardly ever to change, and answers are said to be out of date.',
    check: 'freshness',
    how: 'Take an answer that is out of date and see when the fact behind it changed.',
  },
  {
    id: 'live-without-systems',
    between: [
      { question: 'freshness', is: ['live'] },
      { question: 'systems', is: ['none'] },
    ],
    says: 'The right answer is said to depend on the moment, and nothing has to be looked up.',
    check: 'systems',
    how: 'Ask where a colleague would look to answer: that is the system.',
  },
  {
    id: 'tools-without-systems',
    between: [
      { question: 'systems', is: ['none'] },
      { question: 'tried', is: ['tools'] },
    ],
    says: 'No system has to be queried, and tools are said to have been tried.',
    check: 'systems',
    how: 'Name what the tools were connected to.',
  },
  {
    id: 'tool-calls-without-systems',
    between: [
      { question: 'systems', is: ['none'] },
      { question: 'failures', is: ['wrong-tool-calls'] },
    ],
    says: 'No system has to be queried or acted in, and tools are said to be called wrongly.',
    check: 'systems',
    how: 'Name the tool that is called: what it reaches is the system.',
  },
  {
    id: 'free-form-yet-breaking',
    between: [
      { question: 'format', is: ['free'] },
      { question: 'failures', is: ['format-breaks'] },
    ],
    says: 'Any layout is said to do, and a program is said to stumble over the form.',
    check: 'format',
    how: 'If a program reads the output, it needs an exact schema.',
  },
  {
    id: 'any-voice-yet-off-tone',
    between: [
      { question: 'voice', is: ['any'] },
      { question: 'failures', is: ['off-tone'] },
    ],
    says: 'Any clear voice is said to do, and outputs are said to miss voice, terms or policy.',
    check: 'voice',
    how: 'Ask the person who objects which rule was broken, and where it is written.',
  },
  {
    id: 'no-sources-asked-yet-missed',
    between: [
      { question: 'citations', is: ['no'] },
      { question: 'failures', is: ['no-citations'] },
    ],
    says: 'Answers need not show a source, and their missing source is said to be what goes wrong.',
    check: 'citations',
    how: 'Ask who wants to know the source, and what happens if it is not there.',
  },
  {
    id: 'regulated-voice-low-stakes',
    between: [
      { question: 'voice', is: ['regulated'] },
      { question: 'stakes', is: ['low'] },
    ],
    says: 'Policy or regulation is said to bind the wording, and a wrong output to cost little.',
    check: 'stakes',
    how: 'Ask the person who signs the texts off what a wrong one leads to.',
  },
];
