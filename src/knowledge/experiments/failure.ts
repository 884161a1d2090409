import type { Experiment } from '../schema.ts';

/** How to find out what goes wrong and what has been done about it. */
export const failureExperiments: readonly Experiment[] = [
  {
    question: 'failures',
    name: 'Read thirty outputs beside their prompts',
    action:
      'Draw thirty recent outputs at random, and for each one you would not pass write in a line what is wrong. Run those again twice: with the right passage pasted in, and held to a schema. Run three of the thirty five times each.',
    minutes: 180,
    reading: {
      'outdated-facts': 'Statements that an older version of the source would bear out.',
      'missing-knowledge': 'Wrong answers that come right once the passage is pasted in.',
      'no-citations': 'Statements you could not check, since nothing says where they come from.',
      'format-breaks':
        'Outputs that the program reading them rejects. If the schema cures that, only the shape was wrong.',
      'wrong-labels':
        'Well-formed outputs with a label or route you had to correct, and all the facts were in the request.',
      'wrong-tool-calls':
        'A log of calls that shows the wrong function, a step left out or a value the tool refused.',
      'wrong-figures':
        'A figure, date or record that the database contradicts, or a sum that does not add up.',
      'off-tone': 'Corrections that change the wording and leave the substance alone.',
      'wrong-reasoning': 'All the facts in place, and an expert who strikes out one of the steps.',
      inconsistent: 'Five runs of one case that differ in what they say and not only in wording.',
      'too-slow-or-costly':
        'Outputs that pass, with a time or a cost logged beside them that the product cannot bear.',
      'ignores-evidence':
        'Answers that go against the deciding passage, or pass it over, though it was in the prompt all along.',
      'no-fallback':
        'Confident outputs on cases that you could not have decided either, and nothing that held them back.',
      'unclear-input': 'Requests you could not have answered yourself without asking back.',
      none: 'One or two outputs at most that you would not pass, for no reason worth any work.',
      'nothing-yet': 'No outputs to draw from.',
    },
    claims: ['d0-123', 'd1-155', 'd2-87', 'd1-59', 'd1-96', 'd3-19'],
  },
  {
    question: 'baseline',
    name: 'Score the prompt alone, three times over',
    action:
      'Write the target down first. Run your best prompt, without retrieval, tools or training, on some thirty fixed cases and score it. Improve the prompt and score it again, twice.',
    minutes: 240,
    reading: {
      meets: 'The score reaches the target.',
      close: 'The score is near the target, and each round brought it nearer.',
      plateaued: 'The score is short of the target, and new wording only moved the failures about.',
      unmeasured: 'The prompt runs, and no target or no cases could be agreed to score it by.',
      'not-built': 'There was no prompt to run, and nobody has written one since.',
    },
    claims: ['d0-46', 'd0-52', 'd0-85', 'd2-96', 'd3-27'],
  },
  {
    question: 'models',
    name: 'Change the model and nothing else',
    action:
      'Run the same prompt on the same fixed cases with one of the cheapest models and with one of the strongest. Score both against the target.',
    minutes: 60,
    reading: {
      'small-meets': 'The cheap model reaches the target as it is.',
      'large-meets':
        'Only the strongest reaches it, and for all your requests you could not pay for it or wait for it.',
      'none-meets': 'Both stay short of it, and on much the same cases.',
      untested: 'You could get at no second model, so nothing was compared.',
    },
    claims: ['d0-85', 'd0-144', 'd3-48', 'd3-49'],
  },
  {
    question: 'recurrence',
    name: 'Try to save twenty failures',
    action:
      'Take twenty recent failures and give each ten minutes at most: a clearer instruction, an example, the missing passage, a check on the output. Run the case again, and count those that now pass.',
    minutes: 200,
    reading: {
      yes: 'Most of the twenty still fail, whatever was changed.',
      no: 'Most of the twenty pass, with changes you could keep.',
    },
    claims: ['d4-35', 'd4-36', 'd4-37', 'd3-36'],
  },
  {
    question: 'tried',
    name: 'Look for the trace of each measure',
    action:
      'Go through the history of the prompt and of the code. For each lighter measure look for the version that had it and for its result on real cases; what left no result does not count.',
    minutes: 20,
    reading: {
      'structured-prompt':
        'A prompt with instructions, examples, constraints and format in separate parts, and its result.',
      'schema-output': 'A schema that outputs were held to, and a count of what still failed.',
      'long-context': 'A version that carried all the knowledge in the prompt, and its result.',
      retrieval: 'A search that supplied passages for real questions, and how the answers did.',
      tools: 'A log of calls to your systems, made for real cases, and how those cases ended.',
      'input-ui': 'Fields or choices where there had been free text, and requests that used them.',
      'review-loop': 'A record of who checked which outputs, and what they corrected.',
      nothing: 'One plain prompt with no results beside it, or no history at all.',
    },
    claims: ['d3-22', 'd3-27', 'd3-36', 'd4-2', 'd4-51'],
  },
];
