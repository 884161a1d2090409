import type { FailureMode } from '../schema.ts';

/** What goes wrong with the prompt itself. */
export const promptingFailures: readonly FailureMode[] = [
  {
    id: 'instructions-too-vague',
    name: 'Vague instructions are taken for a weak model',
    strikes: ['prompting'],
    looksLike:
      'Outputs miss what nobody asked for in so many words, and the talk turns to a larger model or to training.',
    earlySignal:
      'A colleague who does not know the task does some ten cases by hand from the prompt alone, and makes the errors the model makes.',
    base: 1,
    aggravatedBy: [
      {
        when: { not: { question: 'tried', is: ['structured-prompt'] } },
        by: 2,
        because: 'Instructions, examples, constraints and format have not been separated yet.',
      },
      {
        when: { question: 'definition', is: ['rough', 'vague'] },
        by: 1,
        because: 'A prompt cannot be clearer than the task it states.',
      },
      {
        when: { question: 'baseline', is: ['unmeasured', 'not-built'] },
        by: 1,
        because: 'Without a measured prompt, model and instructions cannot be told apart.',
      },
    ],
    remedy:
      'Separate instructions, examples, constraints and output format. Add two or three hard cases as examples, and measure again before you change anything heavier.',
    owner: 'prompting',
    claims: ['d2-19', 'd4-48', 'd4-23', 'd3-27'],
  },
  {
    id: 'instructions-buried',
    name: 'Instructions drown in an overlong prompt',
    strikes: ['prompting'],
    looksLike:
      'A rule that is in the prompt is ignored, more often the longer the prompt grows; each request costs more and takes longer.',
    earlySignal:
      'Cases that test one old rule pass with that rule alone and fail with the whole prompt.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'prompt-size', is: ['long'] },
        by: 2,
        because: 'Your standing instructions are long already.',
      },
      {
        when: { question: 'volume', is: ['hundreds-of-thousands', 'millions'] },
        by: 1,
        because: 'At your volume rare combinations of rules come up every day.',
      },
      {
        when: { question: 'latency', is: ['tight'] },
        by: 1,
        because: 'Every instruction sent takes time you do not have.',
      },
    ],
    remedy:
      'Give each rule a case that tests it and delete the rules whose case passes without them. Move form into a schema and rarely needed rules to the step that needs them.',
    owner: 'prompting',
    claims: ['d1-61', 'd1-62', 'd0-89'],
  },
  {
    id: 'fix-breaks-another',
    name: 'Each fix to the prompt breaks a case that worked',
    strikes: ['prompting'],
    looksLike:
      'The prompt is patched complaint by complaint, and last month’s complaints come back.',
    earlySignal:
      'Rerun on older cases, the latest prompt loses some that an earlier version passed.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'evaluation', is: ['anecdotal', 'none'] },
        by: 2,
        because: 'No set of cases is rerun, so a lost case goes unseen.',
      },
      {
        when: { question: 'maturity', is: ['scale'] },
        by: 1,
        because: 'In production there are more cases to break than anyone remembers.',
      },
      {
        when: { question: 'repetition', is: ['varied'] },
        by: 1,
        because: 'Where every request differs, a fix for one says little about the next.',
      },
    ],
    remedy:
      'Turn each complaint into a case of the evaluation set, and release no prompt that loses a case it used to pass.',
    owner: 'evaluation',
    claims: ['d0-89', 'd1-62', 'd0-119', 'd2-75'],
  },
  {
    id: 'invented-answers',
    name: 'Missing facts are invented',
    strikes: ['prompting', 'fine-tuning', 'distillation'],
    looksLike: 'Fluent, plausible answers state terms, dates or rules that exist nowhere.',
    earlySignal:
      'On, say, twenty questions whose answer is known to be in none of your sources, the model answers instead of saying so.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['missing-knowledge', 'outdated-facts'] },
        by: 2,
        because: 'The facts the task needs are missing or out of date today.',
      },
      {
        when: {
          all: [
            { question: 'corpus', is: ['fits-context', 'large'] },
            { not: { layer: ['rag', 'context'], in: 'now' } },
          ],
        },
        by: 1,
        because: 'The task needs written knowledge, and no layer of today supplies it.',
      },
      {
        when: { question: 'sources', is: ['unwritten'] },
        by: 1,
        because: 'What nobody has written down cannot be given to the model.',
      },
    ],
    remedy:
      'Supply the facts by retrieval, context or a tool; allow “not found” as an answer; block statements of fact for which no source was supplied. Training is no reliable cure.',
    owner: 'guardrails',
    claims: ['d0-148', 'd0-34', 'd0-147', 'd1-81', 'd3-18', 'd3-19'],
  },
  {
    id: 'same-input-different-answer',
    name: 'Like cases get unlike answers',
    strikes: ['prompting'],
    looksLike: 'The same request gives another label, length or recommendation on another day.',
    earlySignal:
      'Some thirty cases, run three times each and once reworded, do not all come out the same.',
    base: 1,
    aggravatedBy: [
      {
        when: {
          all: [
            { question: 'failures', is: ['inconsistent', 'wrong-labels'] },
            { not: { layer: ['fine-tuning', 'distillation'], in: 'now' } },
          ],
        },
        by: 2,
        because: 'Inconsistent outputs are among the failures you see today.',
      },
      {
        when: { question: 'repetition', is: ['identical'] },
        by: 1,
        because: 'The same decision falls thousands of times, so every wobble shows.',
      },
      {
        when: { question: 'voice', is: ['regulated'] },
        by: 1,
        because: 'Wording that varies is a breach where wording is regulated.',
      },
    ],
    remedy:
      'State the decision rule, add examples on both sides of each border, close the list of answers; what still wobbles on agreed cases is a candidate for training.',
    owner: 'prompting',
    claims: ['d1-58', 'd1-59', 'd1-75', 'd4-29'],
  },
  {
    id: 'tone-slips',
    name: 'Voice and policy slip under pressure',
    strikes: ['prompting'],
    looksLike:
      'Most replies sound right; complaints, refusals and rare cases fall back into the model’s own manner.',
    earlySignal:
      'A reviewer with the style rules in hand finds more breaches in angry or unusual cases than in ordinary ones.',
    base: 1,
    aggravatedBy: [
      {
        when: { question: 'failures', is: ['off-tone'] },
        by: 2,
        because: 'Voice or policy is missed today.',
      },
      {
        when: { question: 'voice', is: ['regulated'] },
        by: 1,
        because: 'Your wording is bound by policy or regulation.',
      },
      {
        when: { question: 'labels', is: ['conflicting'] },
        by: 1,
        because: 'Your own reviewers do not agree on what is right.',
      },
    ],
    remedy:
      'Write the voice down as rules with a good and a bad example each, review the hard cases against them, and let policy breaches be caught before they are sent.',
    owner: 'guardrails',
    claims: ['d0-73', 'd2-63', 'd3-50', 'd1-109'],
  },
];
