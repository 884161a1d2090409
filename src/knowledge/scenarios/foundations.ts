import type { Scenario } from '../schema.ts';

/** Situations in which the task, the prompt or the product around the model is what needs work. */
export const ofFoundations: readonly Scenario[] = [
  {
    id: 'nearly-there',
    name: 'Prompting is nearly there',
    situation: 'A prompt-only version already comes close to the quality that is wanted.',
    answers: { baseline: 'close' },
    documentSays: 'Fine-tuning may not be worth the added complexity.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-52'],
  },
  {
    id: 'good-enough-already',
    name: 'The base model already does it well',
    situation: 'The base model performs well enough as it is, and somebody proposes to train it.',
    answers: { baseline: 'meets', failures: ['none'] },
    documentSays: 'Fine-tuning is the wrong choice: it may not justify the upkeep.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-85', 'd0-143', 'd0-144'],
  },
  {
    id: 'prompting-is-enough',
    name: 'Loose instructions, a changing task',
    situation:
      'The base model reasons well. The task changes often, the output is simple, and what fails goes back to vague instructions.',
    answers: {
      stability: 'weekly',
      failures: ['inconsistent'],
      tried: ['nothing'],
      format: 'free',
    },
    documentSays:
      'Prompting: a good system prompt, a few examples and stricter validation often beat an early training run.',
    documentNames: ['prompt-first'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d2-15', 'd2-16', 'd2-17', 'd2-19', 'd2-20', 'd2-36'],
  },
  {
    id: 'categories-in-motion',
    name: 'Categories redrawn every month',
    situation:
      'Support tickets are sorted into categories, and managers keep changing the categories, month after month.',
    answers: { task: 'classification', stability: 'monthly', repetition: 'identical' },
    documentSays:
      'Fine-tuning fails here. While labels change, the logic is better kept in prompts and retrieval until the product settles.',
    documentNames: ['prompt-first', 'rag'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d0-67', 'd0-82', 'd0-101', 'd0-127'],
  },
  {
    id: 'trained-on-chaos',
    name: 'A plateau over shifting rules',
    situation:
      'The prompt has stopped getting better and training looks like the way on. The actual trouble lies underneath: operational data that is unstable, and business rules that change from week to week.',
    answers: {
      stability: 'weekly',
      baseline: 'plateaued',
      sources: 'messy',
    },
    documentSays:
      'Do not train what cannot be versioned: it makes disorder more confident. Keep the logic in prompts and retrieval until the product settles.',
    documentNames: ['prompt-first', 'rag'],
    documentRulesOut: ['fine-tuning'],
    difference: {
      because:
        'Neither trains anything. The story names no task and no failure, so Layerwise asks for both before it names a layer; meanwhile the prompt carries the job here as it does there.',
      tensions: ['T12', 'T18'],
      claims: ['d0-98', 'd0-126', 'd2-9'],
    },
    claims: ['d0-124', 'd0-125', 'd0-126', 'd0-127', 'd4-34'],
  },
  {
    id: 'early-prototype',
    name: 'A prototype in search of its workflow',
    situation:
      'An early prototype is still finding out what its workflow is. There are no labelled examples.',
    answers: { definition: 'rough', examples: 'none', maturity: 'prototype' },
    documentSays: 'Fine-tuning is usually the wrong first move.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d1-128', 'd1-130'],
  },
  {
    id: 'unsure-and-no-way-out',
    name: 'Vague input, and no way out when unsure',
    situation:
      'Users enter what they like, the input is unclear, and nothing is planned for the case that the model is unsure. Training is proposed to make answers better.',
    answers: { failures: ['unclear-input', 'no-fallback'] },
    documentSays:
      'Repair the product: constraints in the interface, clearer input, explicit review. These often do more than customising the model, and training cannot decide which way out is right.',
    documentNames: ['scaffold-first'],
    documentRulesOut: ['fine-tuning'],
    claims: ['d4-9', 'd4-15', 'd4-16', 'd4-27', 'd4-28'],
  },
  {
    id: 'gone-within-a-month',
    name: 'Failures that a week of repairs would end',
    situation:
      'A team asks itself whether the same failures would be there next month if it put prompts, examples, retrieval and review in order this week. The answer is no.',
    answers: { recurrence: 'no' },
    documentSays: 'Then it is too early to fine-tune.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d4-35', 'd4-36'],
  },
  {
    id: 'deeper-reasoning',
    name: 'Training as a way to better reasoning',
    situation:
      'Answers should be thought through better. No method of one’s own is meant; training is hoped to bring depth.',
    answers: { failures: ['wrong-reasoning'], method: 'general' },
    documentSays: 'A mistake: training fixes steady behaviour better than it invents judgement.',
    documentNames: [],
    documentRulesOut: ['fine-tuning'],
    claims: ['d4-38', 'd4-39'],
  },
  {
    id: 'no-test-fires',
    name: 'None of the sample function’s tests fires',
    situation:
      'A sample function asks three things of a task: does it need fresh knowledge, does it fail for a poor prompt, does it need behaviour that repeats? Here all three answers are no, and nothing else is known.',
    answers: { freshness: 'static', repetition: 'varied' },
    documentSays: 'The function then returns a hybrid.',
    documentNames: ['hybrid'],
    documentRulesOut: [],
    difference: {
      because:
        'Where nothing is known to be needed, the most complex design is not the answer to fall back on. The function is not taken over: first say what the task is and what goes wrong.',
      tensions: ['T4'],
      claims: ['d2-92', 'd0-98', 'd2-9'],
    },
    claims: ['d2-35', 'd2-36', 'd2-37', 'd2-38'],
  },
];
